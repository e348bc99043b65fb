/** What became of a test message; see `Fate` of bot/turns/reach.ts. */
export type TestFate = 'sent' | 'maybe-sent' | 'not-sent' | 'not-installed' | 'blocked'

export interface RouteFacts {
  readonly by: 'chat' | 'email' | 'nothing'
  /** The day Liaison last heard of the chat. */
  readonly seenOn?: string
  readonly email?: string
  /** From another organisation's Microsoft Teams, which Liaison can't write to 1:1. */
  readonly partner: boolean
  /** A link that adds the app for one person. */
  readonly appLink?: string
  readonly test?: TestFate
  readonly today: string
}
