export interface SuggestionFacts {
  /** Say-able: `K7M2-9QXA`. */
  readonly reference: string
  readonly state: 'made' | 'accepted' | 'declined' | 'withdrawn'
  readonly wrong: 'someone-else' | 'left' | 'phone' | 'email' | 'me' | 'known'
  readonly organisation: string
  readonly role?: string | undefined
  /** Who holds the post, as the entry has it. */
  readonly holder?: string | undefined
  /** The organisation is new to the directory. */
  readonly isNew: boolean
  readonly proposed: {
    readonly name?: string | undefined
    readonly email?: string | undefined
    readonly phone?: string | undefined
  }
  /** Passed by the privacy guard. */
  readonly note?: string | undefined
  /** Who suggests it, by the directory; absent when it does not know them. */
  readonly maker?: { readonly name: string; readonly organisation: string } | undefined
  /** As Teams shows the account of somebody who says that it is them. */
  readonly shownName?: string | undefined
  readonly policeAndCpsOnly: boolean
  /** What its reader may do. */
  readonly may: 'decide' | 'withdraw' | 'read'
  readonly madeOn: string
  readonly today: string
}
