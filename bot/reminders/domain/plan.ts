import type { Day, Instant } from '../../time/instant.ts'
import { instantAt } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { digestTime } from '../../time/working/hours.ts'
import type { Policy } from './policy.ts'
import { stepWorkingDays, workingDayUpTo } from './working.ts'

/** A reminder that is owed: what a record's decision takes (bot/records/contract.ts). */
export interface PlannedReminder {
  readonly kind: 'message'
  readonly id: string
  readonly what: string
  readonly due: Instant
  readonly occurrence: string
}

/** Who is reminded of an action. Each is owed the next occurrence of its own series. */
export const targets = ['owner', 'channel', 'coordinator', 'chair'] as const

export type RemindTarget = (typeof targets)[number]

/** One day on which something is said of an action: `before-5`, `on`, `after-1`. */
export interface Occurrence {
  readonly code: string
  /** Working days from the due date: negative before it. */
  readonly offset: number
  readonly due: Instant
}

export const actionRemind = 'action.remind'

const owedIdOf = (target: RemindTarget) => `remind|${target}`

/** Whom an owed reminder is for; `undefined` for what is none. Also reads the stored form, `owed|remind|owner`. */
export const targetOf = (owedId: string): RemindTarget | undefined =>
  targets.find((target) => owedIdOf(target) === owedId.replace(/^owed\|/, ''))

const codeOf = (offset: number) => {
  if (offset === 0) return 'on'
  return offset < 0 ? `before-${-offset}` : `after-${offset}`
}

const offsetsFor = (
  target: RemindTarget,
  { before, onTheDay, after, coordinator, chair }: Policy,
): readonly number[] => {
  if (target === 'coordinator') return [coordinator]
  if (target === 'chair') return [chair]
  return [...before.map((days) => -days), ...(onTheDay ? [0] : []), ...after].sort((first, second) => first - second)
}

/** The days on which a target hears of an action, the earliest first. A due date on a day off counts as the working day before it. */
export const occurrencesOf = (
  dueOn: Day,
  target: RemindTarget,
  policy: Policy,
  calendar: Calendar,
): readonly Occurrence[] => {
  const counted = workingDayUpTo(dueOn, calendar)
  return offsetsFor(target, policy).map((offset) => ({
    code: codeOf(offset),
    offset,
    due: instantAt(stepWorkingDays(counted, offset, calendar), digestTime),
  }))
}

/** The occurrence as it is stored: the day it counts from, and which it is. */
const occurrenceId = (dueOn: Day, { code }: Occurrence) => `${dueOn}|${code}`

/** The due date and the code of a stored occurrence; `undefined` for what is none. */
export const readOccurrence = (id: string | undefined): { readonly dueOn: Day; readonly code: string } | undefined => {
  const [dueOn, code, ...more] = (id ?? '').split('|')
  return dueOn && code && more.length === 0 ? { dueOn, code } : undefined
}

interface Planning {
  readonly policy: Policy
  readonly calendar: Calendar
}

/** The first occurrence that is still to come: what has passed is not made up for. */
export const nextFor = (
  dueOn: Day,
  target: RemindTarget,
  at: Instant,
  { policy, calendar }: Planning,
): readonly PlannedReminder[] => {
  const next = occurrencesOf(dueOn, target, policy, calendar).find(({ due }) => due > at)
  if (!next) return []
  return [
    {
      kind: 'message',
      id: owedIdOf(target),
      what: actionRemind,
      due: next.due,
      occurrence: occurrenceId(dueOn, next),
    },
  ]
}

/** What an action owes from now on: the next occurrence for each target. What it owed before is put off or taken back. */
export const plan = (
  { dueOn, isOpen }: { readonly dueOn: Day; readonly isOpen: boolean },
  at: Instant,
  planning: Planning,
): { readonly owed: readonly PlannedReminder[]; readonly cancelled: readonly string[] } => ({
  owed: isOpen ? targets.flatMap((target) => nextFor(dueOn, target, at, planning)) : [],
  cancelled: targets.map(owedIdOf),
})

/** Whether a channel is written to for this: something is due, or its date has newly passed. Counts what downtime overtook. */
export const callsChannel = (dueOn: Day, code: string, at: Instant, { policy, calendar }: Planning): boolean => {
  const all = occurrencesOf(dueOn, 'channel', policy, calendar)
  const from = all.findIndex((one) => one.code === code)
  const firstAfter = policy.after.length > 0 ? Math.min(...policy.after) : undefined
  return all.slice(Math.max(0, from)).some(({ offset, due }, index) => {
    const isReached = due <= at || (from >= 0 && index === 0)
    return isReached && (offset === 0 || offset === firstAfter)
  })
}

/** How long a mention waits for company: until the working day before the next one, or a working week where there is none. */
export const waitsUntil = (dueOn: Day, code: string, { policy, calendar }: Planning): Day => {
  const all = occurrencesOf(dueOn, 'channel', policy, calendar)
  const own = all.findIndex((one) => one.code === code)
  const counted = workingDayUpTo(dueOn, calendar)
  const next = all[own + 1]?.offset ?? (all[own]?.offset ?? 0) + 5
  return stepWorkingDays(counted, next - 1, calendar)
}
