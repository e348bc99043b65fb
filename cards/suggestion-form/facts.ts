export const whats = ['someone-else', 'left', 'phone', 'email'] as const
export type What = (typeof whats)[number]

/** What the privacy guard found in the note, in the kinds that its author reads of. */
export const founds = ['person', 'whereabouts', 'number', 'evidence', 'health', 'other'] as const
export type Found = (typeof founds)[number]

export type SuggestionFault =
  | 'what'
  | 'name'
  | 'email'
  | 'phone'
  | 'organisation'
  | 'which'
  | 'note-too-long'
  | 'note-left-out'
  | 'note-masked'
  | 'readers'

export interface SuggestionFormFacts {
  /** An entry that is there and out of date, or an agency without one: who it should be, the asker or somebody they know. */
  readonly about: 'out-of-date' | 'me' | 'known'
  /** What it may be about: entries, or agencies that have none. More than one are chosen from. */
  readonly choices: readonly { readonly label: string; readonly value: string }[]
  /** Of an agency without an entry: whether its organisation has to be named as well. */
  readonly asksOrganisation: boolean
  /** Whether the writer may choose who reads the note: police and CPS among themselves. */
  readonly asksReaders: boolean
  readonly values: {
    readonly which?: string | undefined
    readonly what?: string | undefined
    readonly name?: string | undefined
    readonly email?: string | undefined
    readonly phone?: string | undefined
    readonly organisation?: string | undefined
    readonly note?: string | undefined
    readonly readers?: string | undefined
  }
  readonly faults: readonly SuggestionFault[]
  readonly found: readonly Found[]
  /** The reference that the suggestion gets: the same form sent twice makes one. */
  readonly form: string
}
