import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import type { Language } from '../../../cards/language.ts'
import type { QuestionFault } from '../../../cards/question-form/facts.ts'
import { dueOf } from '../../actions/many/domain/due.ts'
import type { Agency } from '../../directory/domain/model.ts'
import type { Guarded } from '../../guard/guarded.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import { proposedDay, replyByOn } from '../domain/reply-by.ts'
import type { QuestionsNeeds } from '../needs.ts'

/** Characters. */
export const longest = 500

export const spokenIn = (language: Language) => (language === 'cy' ? 'cy' : 'en')

export type WordsRead =
  | { readonly ok: true; readonly text: Guarded }
  | {
      readonly ok: false
      readonly fault: QuestionFault
      readonly found: readonly FoundKind[]
      /** What may be shown again. */
      readonly shown: string
    }

/** The words of a question, read by the guard before anything is shown again. */
export const readQuestion = async (
  { readText }: Pick<QuestionsNeeds, 'readText'>,
  typed: string,
  { audience, language }: { readonly audience: 'multi' | 'justice'; readonly language: Language },
): Promise<WordsRead> => {
  const text = typed.replace(/\s+/g, ' ').trim()
  if (text === '') return { ok: false, fault: 'blank', found: [], shown: '' }
  const read = await readText({ text, audience, lang: spokenIn(language) })
  if (read.ok === 'refused') return { ok: false, fault: 'left-out', found: read.categories, shown: '' }
  if (read.ok === 'masked') return { ok: false, fault: 'masked', found: read.categories, shown: read.shown }
  if (text.length > longest) return { ok: false, fault: 'too-long', found: [], shown: text }
  return { ok: true, text: read.text }
}

type DayFault = 'day-unread' | 'day-past' | 'day-off'

export type ReplyByRead =
  | { readonly ok: true; readonly replyBy: Instant }
  | { readonly ok: false; readonly fault: DayFault; readonly shown?: Day }

/** A date, in figures or in words; left blank, the one that is proposed. */
export const readReplyBy = (
  { calendar }: Pick<QuestionsNeeds, 'calendar'>,
  typed: string,
  { at, language }: { readonly at: Instant; readonly language: Language },
): ReplyByRead => {
  const said = typed.trim() === '' ? (proposedDay(at, calendar) ?? '') : typed
  const due = dueOf(said, { today: dayOf(at), language: spokenIn(language), calendar })
  if (due.is !== 'settled') return { ok: false, fault: due.why === 'past' ? 'day-past' : 'day-unread' }
  const read = replyByOn(due.day, at, calendar)
  if ('replyBy' in read) return { ok: true, replyBy: read.replyBy }
  return { ok: false, fault: read.why === 'past' ? 'day-past' : 'day-off', shown: due.day }
}

/** Whether a question can be kept to police and CPS: between them alone, by somebody who sees what is theirs. */
export const mayConfine = (agency: Agency | undefined, { seesJustice }: { readonly seesJustice: boolean }): boolean =>
  seesJustice && (agency === 'police' || agency === 'cps')
