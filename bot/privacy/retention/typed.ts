import type { RetentionChange, RetentionNote } from '../../../cards/retention/facts.ts'
import type { Day } from '../../time/instant.ts'
import { readDay } from '../../time/spoken/read-day.ts'

/** What ends after a number of months; the rest ends otherwise, and has no number to change. */
const inMonths: ReadonlyMap<string, RetentionChange['what']> = new Map([
  ['working record', 'working-record'],
  ['working records', 'working-record'],
  ['cofnod gwaith', 'working-record'],
  ['cofnodion gwaith', 'working-record'],
  ['audit log', 'audit-log'],
  ['cofnod archwilio', 'audit-log'],
  ['working-record', 'working-record'],
  ['audit-log', 'audit-log'],
])

const otherwise: ReadonlySet<string> = new Set([
  ...['learning point', 'learning points', 'look-ups', 'look-up', 'conversation', 'draft', 'learning-point'],
  ...['pwynt dysgu', 'pwyntiau dysgu', 'chwiliadau', 'sgwrs', 'drafft'],
])

const change = /^(\D*?)\s*(\d{1,9})?(?:\s*(?:months?|mis(?:oedd)?|fis))?(?:\s+(?:from|o)\s+(.+))?$/i

const mostMonths = 1_200

type Read =
  | { readonly ok: true; readonly change: RetentionChange }
  | { readonly ok: false; readonly note: RetentionNote }

const unread = (note: RetentionNote): Read => ({ ok: false, note })

const readFrom = (said: string | undefined, today: Day, language: 'en' | 'cy'): Day | RetentionNote => {
  if (said === undefined) return today
  if (/^\d{4}-\d\d-\d\d$/.test(said.trim())) return said.trim() < today ? 'day-past' : said.trim()
  const read = readDay(said, today, language)
  if ('why' in read) return 'day-unread'
  return read.past ? 'day-past' : read.day
}

const isNote = (read: Day | RetentionNote): read is RetentionNote => read === 'day-unread' || read === 'day-past'

/** `working record 84 from 4 January`: what is to be kept how long, and from when; without a day, from today. */
export const readChange = (typed: string, today: Day, language: 'en' | 'cy'): Read => {
  const [, said = '', count, from] = change.exec(typed.trim()) ?? []
  const name = said.trim().toLowerCase()
  const what = inMonths.get(name)
  if (!what) return unread(otherwise.has(name) ? 'not-in-months' : 'what-unread')
  const months = Number(count)
  if (!(months >= 1 && months <= mostMonths)) return unread('months-unread')
  const day = readFrom(from, today, language)
  return isNote(day) ? unread(day) : { ok: true, change: { what, months, from: day } }
}
