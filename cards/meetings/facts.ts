interface Day {
  readonly on: string
  readonly days: number
}

/** Of each group of its reader: when it meets, when it met, and by when it is to meet again. */
export interface MeetingsFacts {
  readonly today: string
  readonly groups: readonly {
    readonly name: string
    readonly planned?: Day | undefined
    readonly by?: Day | undefined
    readonly lastHeldOn?: string | undefined
  }[]
}
