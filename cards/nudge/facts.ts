/** That there is something for somebody of a service: no more than that. */
export interface NudgeFacts {
  readonly services: readonly { readonly service: string }[]
}
