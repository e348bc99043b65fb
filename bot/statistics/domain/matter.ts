import type { Reason } from '../../../cards/reasons/reasons.ts'
import type { Agency } from '../../directory/domain/model.ts'
import type { Escalation } from '../../escalations/domain/escalation.ts'
import { isOpenEscalation } from '../../escalations/domain/escalation.ts'
import type { Question } from '../../questions/domain/question.ts'
import { isOpenQuestion } from '../../questions/domain/question.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import type { Stretch } from './stretch.ts'
import { countedMinutes } from './stretch.ts'

/** How long something took, in working minutes; absent where it has not happened. */
export interface Timed {
  readonly acknowledged?: number | undefined
  readonly answered?: number | undefined
  /** Without an answer, and not closed. */
  readonly isOpen: boolean
}

export interface MatterPart extends Timed {
  readonly agency: Agency
  /** The organisation's id in the directory. */
  readonly organisation: string
}

/** One escalation or question, as figures need it: nothing says who raised it or who answered. */
export interface Matter {
  readonly reason?: Reason
  readonly parts: readonly MatterPart[]
}

/** What is counted with: days off, and how long it stood still. */
export interface Counting {
  readonly calendar: Calendar
  readonly pauses: readonly Stretch[]
}

/**
 * From raised to the acknowledgement and the answer that stand: what was disputed counts to the answer that came after, and
 * what went on to somebody else to the one who took it up. Paused time is left out; time on an agenda is not.
 */
export const matterOfEscalation = (escalation: Escalation, counting: Counting): Matter => {
  const isOpen = isOpenEscalation(escalation)
  return {
    reason: escalation.reason,
    parts: escalation.concerned.map(({ agency, organisation, state, acknowledgedAt, answeredAt }) => ({
      ...{ agency, organisation, isOpen: isOpen && state !== 'answered' },
      acknowledged: countedMinutes(escalation.raisedAt, acknowledgedAt, counting),
      answered: countedMinutes(escalation.raisedAt, answeredAt, counting),
    })),
  }
}

/** A question is answered or it is not: nobody acknowledges one, and nothing pauses it. */
export const matterOfQuestion = (question: Question, calendar: Calendar): Matter => {
  const { agency, to, askedAt, answeredAt } = question
  const [, organisation = ''] = to.split('|')
  const answered = countedMinutes(askedAt, answeredAt, { calendar, pauses: [] })
  return { parts: [{ agency, organisation, answered, isOpen: isOpenQuestion(question) }] }
}

const slowest = (minutes: readonly (number | undefined)[]): number | undefined => {
  const known = minutes.filter((one) => one !== undefined)
  return known.length === minutes.length ? Math.max(...known) : undefined
}

/** The whole is acknowledged, and answered, when all its agencies have done it. */
export const wholeOf = ({ parts }: Matter): Timed => ({
  acknowledged: slowest(parts.map(({ acknowledged }) => acknowledged)),
  answered: slowest(parts.map(({ answered }) => answered)),
  isOpen: parts.some(({ isOpen }) => isOpen),
})
