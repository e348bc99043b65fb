import type { Found, SuggestionFault } from '../../../cards/suggestion-form/facts.ts'
import type { FreeText } from '../../records/contract.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Turn } from '../../turns/turn.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { SentSuggestion } from './form.ts'
import { foundIn } from './form.ts'
import { suggestionAt } from './stored.ts'

/** Why a form comes back. `note` stands in the place of what was typed; of a note that was refused nothing is shown again. */
export interface Unfinished {
  readonly faults: readonly SuggestionFault[]
  readonly found?: readonly Found[]
  readonly note?: string
}

export type NoteRead =
  | { readonly ok: true; readonly texts: readonly FreeText[] }
  | ({ readonly ok: false } & Unfinished)

/** The guard reads the note before anything is shown again: what it refuses goes nowhere, not even back. */
export const readNote = async (
  { note, readers }: SentSuggestion,
  { language }: Turn,
  { readText }: Pick<EntriesNeeds, 'readText'>,
): Promise<NoteRead> => {
  const text = note?.trim() ?? ''
  if (text === '') return { ok: true, texts: [] }
  const audience = readers === 'police-and-cps' ? 'justice' : 'multi'
  const read = await readText({ text, audience, lang: language === 'cy' ? 'cy' : 'en' })
  if (read.ok === 'allowed') return { ok: true, texts: [{ field: 'note', text: read.text }] }
  const found = foundIn(read.categories)
  return read.ok === 'masked'
    ? { ok: false, faults: ['note-masked'], found, note: read.shown }
    : { ok: false, faults: ['note-left-out'], found, note: '' }
}

/** The note of a suggestion, for whoever holds a right on it; none once it was removed. */
export const noteOf = async (
  { records }: Pick<EntriesNeeds, 'records'>,
  permit: Permit,
  reference: string,
): Promise<string | undefined> => (await records.texts(permit, suggestionAt(reference).record)).note
