import type { CoverFacts } from '../../../cards/cover/facts.ts'
import type { Day } from '../../time/instant.ts'
import { readRange } from '../../time/spoken/read-range.ts'
import type { SpokenLanguage } from '../../time/spoken/reading.ts'

/** A cover as somebody typed it: whom or which post, the days, and by whom. */
export type ReadCover =
  | {
      readonly ok: true
      readonly subject: string
      readonly from: Day
      readonly to: Day
      /** As it was typed; absent when nobody was named. */
      readonly by?: string
    }
  | { readonly ok: false; readonly fault: NonNullable<CoverFacts['fault']> }

const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, '')

/** Reads "Asha from 21 dec to 4 jan by Tom", in the language of the command. */
export const readCover = (text: string, today: Day, language: SpokenLanguage): ReadCover => {
  const range = readRange(text, today, language)
  if ('why' in range) return { ok: false, fault: range.why }
  if (range.to < today) return { ok: false, fault: 'over' }
  const rest = tidy(`${text.slice(0, range.span.start)} ${text.slice(range.span.end)}`)
  const [, subject = '', by = ''] = /^(.*?)(?:(?:^|\s)(?:by|gan)\s+(.+))?$/iu.exec(rest) ?? []
  const { from, to } = range
  return { ok: true, subject: tidy(subject), from, to, ...(by ? { by: tidy(by) } : {}) }
}
