export const causes = ['no-route', 'blocked', 'not-installed', 'too-big', 'gave-up'] as const

/** Why something could not be delivered; for an admin alone. */
export type Cause = (typeof causes)[number]

/** How the messages of one area stand on one day, counted. */
export interface AreaDelivery {
  readonly area: string
  readonly due: number
  readonly sent: number
  /** Planned for later on the same day. */
  readonly waiting: number
  /** Waiting longer than planned. */
  readonly passed: number
  readonly undelivered: number
  /** Sent, and no answer came. */
  readonly unsure: number
  /** Empty for whoever is no admin of the area. */
  readonly causes: readonly { readonly cause: Cause; readonly count: number }[]
  /** There is more than was counted. */
  readonly isCut: boolean
}

export interface DeliveryStatusFacts {
  readonly today: string
  readonly areas: readonly AreaDelivery[]
  /** Areas that there was no room for. */
  readonly moreAreas: number
  /** When Liaison last looked whether all was done, as a wall clock shows it (`10:03`). */
  readonly checked?: { readonly time: string; readonly isWell: boolean }
  readonly note?: 'area-unknown' | 'no-area'
}
