import type { Agency } from '../../directory/domain/model.ts'
import type { Instant } from '../../time/instant.ts'

/** What a question can be: it has no ladder, and no clock takes it anywhere. */
export const questionStates = ['asked', 'answered', 'raised-further', 'withdrawn'] as const

export type QuestionState = (typeof questionStates)[number]

/** A question to a SPOC. Its words and its answer are free texts of the record (`question`, `answer`). */
export interface Question {
  /** The partition: `question|<number>`. */
  readonly record: string
  /** Say-able: `AS-2026-Q0042`. */
  readonly number: string
  readonly state: QuestionState
  readonly audience: 'multi' | 'justice'
  /** Area code, and the authority where an organisation divides it. */
  readonly area: string
  readonly authority?: string
  /** `tenant|object id`. */
  readonly asker: string
  readonly from: { readonly agency: Agency | 'none'; readonly organisation?: string }
  /** Party key of the post that is asked, and its agency. */
  readonly to: string
  readonly agency: Agency
  /** Parties that had it before and passed it on; none of them gets it again. */
  readonly had: readonly string[]
  readonly askedAt: Instant
  /** The close of a working day. */
  readonly replyBy: Instant
  /** Account of whoever had it and says that it is theirs no more, without knowing whose: the asker goes on from there. */
  readonly givenBackBy?: string
  readonly answeredBy?: string
  readonly answeredAt?: Instant
  /** The number of the escalation that carries its words over. */
  readonly raisedAs?: string
  /** The asker has been told once that no answer has come by the date. */
  readonly toldOfSilence?: true
  /** The asker says that nothing is left to do, whether it was answered here or elsewhere. */
  readonly settled?: true
  /** When it was asked no more. */
  readonly closedAt?: Instant
}

export const isOpenQuestion = ({ state }: Pick<Question, 'state'>): boolean => state === 'asked'
