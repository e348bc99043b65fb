import { type Reason, reasons } from '../../../cards/reasons/reasons.ts'
import type { Agency } from '../../directory/domain/model.ts'
import type { Day } from '../../time/instant.ts'

/** Who may see a record. */
export type Audience = 'multi' | 'justice'

/** One of the framework's twelve components. */
export type Component = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

/**
 * Who answers first. `all`: each of these agencies, and it needs every answer. `one`: the form asks which, the likeliest first.
 * `coordinator`: no agency owes anything, the area's coordinator takes it.
 */
export type AnswersFirst =
  | { readonly who: 'all'; readonly agencies: readonly [Agency] | readonly [Agency, Agency] }
  | { readonly who: 'one'; readonly agencies: readonly [Agency, Agency, ...Agency[]] }
  | { readonly who: 'coordinator' }

/** What is set down of a reason (reference/reasons.md, 5.2). Its words are in cards/reasons. */
export interface ReasonRow {
  /** The first day on which it may be chosen; a later edition adds rows, and changes none that is in use. */
  readonly since: Day
  /** `as-meeting`: that of the meeting which agreed the action. */
  readonly audience: Audience | 'as-meeting'
  readonly answers: AnswersFirst
  /** The first is the one that it counts under; none where no component of the framework asks for it. */
  readonly components: readonly Component[]
  /** Offered before "more". */
  readonly isCommon?: true
}

const since = '2026-01-01'
const police = { who: 'all', agencies: ['police'] } as const
const cps = { who: 'all', agencies: ['cps'] } as const
const both = { who: 'all', agencies: ['police', 'cps'] } as const
const policeOrCps = { who: 'one', agencies: ['police', 'cps'] } as const
const anyAgency = { who: 'one', agencies: ['police', 'cps', 'isva', 'partner'] } as const
const coordinator = { who: 'coordinator' } as const

const multi = { since, audience: 'multi' } as const
const justice = { since, audience: 'justice', components: [] } as const

/*
 * No source counts which reasons are used most. The seven are those of everyday contact (no reply, nobody known, a change nobody
 * was told of, an update, a referral) and the two that may have to be quick (how a decision is told, special measures before a
 * court date). All are `multi`, so that the first choice says nothing to anybody about what others may see.
 */
const rows: Readonly<Record<Reason, ReasonRow>> = {
  NO_RESPONSE: { ...multi, answers: anyAgency, components: [1], isCommon: true },
  SPOC_UNKNOWN: { ...multi, answers: anyAgency, components: [1, 8], isCommon: true },
  HANDOVER_GAP: { ...multi, answers: anyAgency, components: [8], isCommon: true },
  REFERRAL: { ...multi, answers: police, components: [5], isCommon: true },
  ISVA_NOT_NOTIFIED: { ...multi, answers: police, components: [5, 11] },
  CONTACT_ROUTE: { ...multi, answers: policeOrCps, components: [9] },
  CONTACT_NOT_FOLLOWED: { ...multi, answers: anyAgency, components: [6, 9] },
  UPDATE_DUE: { ...multi, answers: policeOrCps, components: [1, 9], isCommon: true },
  NFA_HOW_TOLD: { ...multi, answers: policeOrCps, components: [6], isCommon: true },
  NFA_RIGHTS: { ...multi, answers: policeOrCps, components: [6] },
  SPECIAL_MEASURES: { ...multi, answers: both, components: [11], isCommon: true },
  COURT_SUPPORT: { ...multi, answers: cps, components: [12] },
  INFO_SHARING: { ...multi, answers: both, components: [7] },
  RECORDS_REQUEST: { ...multi, answers: policeOrCps, components: [7] },
  EQUALITY_ACCESS: { ...multi, answers: anyAgency, components: [10, 6] },
  MEETING_ACTION: { since, audience: 'as-meeting', answers: anyAgency, components: [2, 3] },
  LEARNING: { ...multi, answers: coordinator, components: [4] },
  ACTION_PLAN: { ...justice, answers: police },
  DECISION_DUE: { ...justice, answers: cps },
  FILE_QUALITY: { ...justice, answers: police },
}

export const reasonRow = (reason: Reason): ReasonRow => rows[reason]

/** Who sees a record of this reason, unless the raiser narrows it. A meeting's action is seen by those who see the meeting. */
export const audienceOf = (reason: Reason, meeting: Audience = 'multi'): Audience => {
  const { audience } = rows[reason]
  return audience === 'as-meeting' ? meeting : audience
}

/** What may be chosen on a day, the most used first. To whoever does not see `justice`, its reasons do not exist. */
export const reasonsOn = (day: Day, { seesJustice }: { readonly seesJustice: boolean }): readonly Reason[] => {
  const open = reasons.filter((reason) => rows[reason].since <= day && (seesJustice || audienceOf(reason) === 'multi'))
  return [...open.filter((reason) => rows[reason].isCommon), ...open.filter((reason) => !rows[reason].isCommon)]
}
