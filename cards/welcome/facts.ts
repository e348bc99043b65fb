export interface WelcomeFacts {
  /** Where Liaison was added. */
  readonly where: 'personal' | 'group' | 'channel'
}
