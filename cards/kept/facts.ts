import type { JoinFacts } from '../join/facts.ts'

/** Everything that is held on its reader, and on nobody else. */
export interface KeptFacts {
  readonly entries: readonly {
    readonly organisation: string
    readonly name: string
    readonly email?: string
    readonly phone?: string
    readonly hours?: { readonly days: readonly number[]; readonly from: string; readonly to: string }
    /** With the first day, and the last where it is known. */
    readonly posts: readonly {
      readonly post: string
      readonly as: 'holder' | 'deputy' | 'cover' | 'away'
      readonly from: string
      readonly to?: string
    }[]
  }[]
  readonly accounts: readonly { readonly tenant: string; readonly as: 'home' | 'guest' }[]
  /** The day the 1:1 chat was last seen. */
  readonly chatSeenOn?: string
  readonly language?: 'en' | 'cy' | 'both'
  readonly joins: readonly {
    readonly reference: string
    readonly organisation: string
    readonly askedOn: string
    readonly state: JoinFacts['state']
  }[]
  readonly moreJoins: number
  readonly suggestions: number
  readonly lookUps: { readonly count: number; readonly since?: string }
  /** Months for which look-ups and requests are kept; absent: the table is not confirmed, and nothing is removed. */
  readonly months: { readonly lookUps?: number; readonly joins?: number }
  readonly whoToAsk: string
  readonly today: string
}
