import type { Decision, Owed } from '../records/contract.ts'
import { lettersFor } from '../reminders/place/letter.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { Step } from './domain/decide.ts'
import type { Question } from './domain/question.ts'
import { isOpenQuestion } from './domain/question.ts'
import { remindersFor } from './domain/reply-by.ts'

/** Who is told of what, by the `what` of what is owed. */
export const whats = {
  /** To whoever has it: that it is with them. */
  told: 'question.told',
  /** To the same: that the date is near. */
  dueSoon: 'question.due-soon',
  /** To whoever asked: what has happened; the occurrence says what. */
  news: 'question.news',
  /** No answer has come by the date. */
  silent: 'question.silent',
} as const

/** The letter in the place of `told`, and what its asker hears of it. */
export const letters = lettersFor({ told: whats.told, news: whats.news })

/** Taken back by every step: what is still true of them is owed anew. */
const everyClock = ['silent', 'due-soon|before', 'due-soon|day']

interface Told {
  readonly at: Instant
  /** How many events the record has with this one. */
  readonly events: number
  readonly calendar: Calendar
}

/** Nobody is reminded of what they gave back, and its asker, who knows, is not told of silence. */
const clockOwed = (question: Question, { at, calendar }: Told): readonly Owed[] => {
  const { replyBy, had, givenBackBy, toldOfSilence } = question
  if (!isOpenQuestion(question) || givenBackBy !== undefined || toldOfSilence) return []
  const occurrence = `${dayOf(replyBy)}|${had.length}`
  return [
    { kind: 'timer', id: 'silent', what: whats.silent, due: replyBy },
    ...remindersFor(replyBy, at, calendar).map(
      ({ when, due }): Owed => ({ kind: 'message', id: `due-soon|${when}`, what: whats.dueSoon, due, occurrence }),
    ),
  ]
}

/** Once for each who has it. */
const toldOwed = ({ had }: Question, { at }: Told): Owed => ({
  ...{ kind: 'message', id: `told|${had.length}`, what: whats.told, due: at },
})

/** Whoever asked hears what others did, and once that nothing came; not what they did themself. */
const newsSteps: ReadonlySet<Step['type']> = new Set(['answer', 'pass', 'give-back', 'tell-silence'])

const newsOwed = (step: Step, { at, events }: Told): readonly Owed[] =>
  newsSteps.has(step.type)
    ? [{ kind: 'message', id: `news|${events}`, what: whats.news, due: at, occurrence: step.type }]
    : []

/** What a question owes from now on, and what it owes no more. */
export const owedAfter = (
  question: Question,
  step: Step | 'ask',
  told: Told,
): Required<Pick<Decision, 'owed' | 'cancelled'>> => ({
  owed: [
    ...clockOwed(question, told),
    ...(step === 'ask' || step.type === 'pass' ? [toldOwed(question, told)] : []),
    ...(step === 'ask' ? [] : newsOwed(step, told)),
    ...(step === 'ask'
      ? []
      : [{ kind: 'message' as const, id: `refresh|${told.events}`, what: 'post.refresh', due: told.at }]),
  ],
  cancelled: everyClock,
})
