export interface WhichChannelFacts {
  /** `number`: what it is called when it is typed and Teams gave no name. */
  readonly channels: readonly {
    readonly conversation: string
    readonly number: number
    readonly channel?: string
    readonly areas: readonly string[]
  }[]
  readonly more: number
}
