export const news = [
  'saved',
  'nothing-changed',
  'confirmed',
  'nothing-to-confirm',
  'list-applied',
  'list-applied-in-part',
  'list-dropped',
  'list-none',
  'suggested',
  'suggested-nobody',
  'nothing-suggested',
  'accepted',
  'declined',
  'withdrawn',
  'your-suggestion-accepted',
  'your-suggestion-declined',
  'your-suggestion-overtaken',
  'your-place-confirmed',
  'your-place-taken',
  'other-list',
  'cover-set',
  'cover-ended',
  'cover-none',
  'you-cover',
] as const

/** What became of something that somebody did or suggested. */
export interface EntryNewsFacts {
  readonly what: (typeof news)[number]
  readonly organisation?: string | undefined
  readonly role?: string | undefined
  readonly name?: string | undefined
  /** Say-able: `K7M2-9QXA`. */
  readonly reference?: string | undefined
  /** First and last day of a cover, both included. */
  readonly days?: { readonly from: string; readonly to: string; readonly today: string } | undefined
  /** Who covers; absent: nobody. */
  readonly cover?: string | undefined
  /** Parts of a list that were not written, each with why, in the reader's language. */
  readonly notWritten?: readonly string[] | undefined
  /** Whoever it concerns has no chat with Liaison: somebody else has to tell them. */
  readonly untold?: boolean | undefined
}
