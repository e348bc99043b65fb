/** The fields of an entry as a form shows them: what is kept now, or what was typed. Days are ISO days. */
export interface EntryValues {
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly from?: string | undefined
  readonly deputy?: string | undefined
  readonly deputyEmail?: string | undefined
  readonly mailbox?: string | undefined
  readonly line?: string | undefined
}

export type EntryField = keyof EntryValues

/** A field that can't be read, an address that is somebody else's, or a form that somebody else was faster than. */
export type EntryFault = EntryField | 'address-of-another' | 'changed-since'

export interface EntryFormFacts {
  readonly organisation: string
  /** The post as people say it; absent where there is none yet. */
  readonly role?: string | undefined
  readonly values: EntryValues
  readonly confirmedOn?: string | undefined
  readonly today: string
  readonly faults: readonly EntryFault[]
  readonly entry: string
  readonly seen: number
}
