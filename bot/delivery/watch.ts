/** Something that is due, as whoever watches the work is told of it: what sort, never whose. */
export interface Due {
  /** `post`: what is said together in one message. `copy`: of an event, to the log. */
  readonly kind: 'message' | 'timer' | 'copy' | 'post'
  /** What its capability calls it. */
  readonly what: string
  /** How many are said together. */
  readonly items?: number
}

/** Does the work, and watches it. */
export type Watch = (due: Due, work: () => Promise<void>) => Promise<void>

export const unwatched: Watch = (_due, work) => work()
