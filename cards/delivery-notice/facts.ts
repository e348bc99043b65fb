export interface DeliveryNoticeFacts {
  /** When it was noticed: the day, and what a wall clock showed (`09:12`). */
  readonly on: string
  readonly time: string
  readonly today: string
}
