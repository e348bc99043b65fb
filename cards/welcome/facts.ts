export interface WelcomeFacts {
  /** Where Liaison was added. */
  readonly where: 'personal' | 'group' | 'channel'
  /** Where somebody adds it for themselves; absent where it is not known, or they have. */
  readonly appLink?: string
}
