import { fateId } from '../delivery/fate.ts'
import { looksOwed } from '../meetings/due.ts'
import type { Decision, Owed } from '../records/contract.ts'
import { nextReport } from '../reminders/report/series.ts'
import type { Store } from '../storage/port.ts'
import type { Day, Instant } from '../time/instant.ts'
import { addDays, dayOf, instantAt } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import { addWorkingDays } from '../time/working/days.ts'
import { digestTime } from '../time/working/hours.ts'
import { chairChangesAfter, chairsOn } from './domain/chairs.ts'
import type { Group } from './domain/group.ts'

export const termsReview = 'group.terms-review'
export const chairChanges = 'group.chair-changes'

/** So many working days before the day: a local default. */
const ahead = 10
/** The same in days of the calendar, where the table of holidays does not reach. */
const aheadOfTable = 14
/** More than these are never in the chair together. */
const mostChairs = 4

/** Whom a group's reminder is for: found among its people when it is said. */
export type ReminderTarget = 'coordinator' | `chair-${number}`

const whats = [termsReview, chairChanges] as const
type What = (typeof whats)[number]

const targets: readonly ReminderTarget[] = [
  'coordinator',
  ...Array.from({ length: mostChairs }, (_, number): ReminderTarget => `chair-${number + 1}`),
]

/** Constant for each target: a moved date is the same reminder put off. */
const idOf = (what: What, target: ReminderTarget) => `${what}|${target}`

/** The target that an owed document, `owed|<id>`, names. */
export const targetOf = (owedId: string): ReminderTarget | undefined =>
  targets.find((target) => owedId.endsWith(`|${target}`))

const dueBefore = (on: Day, calendar: Calendar): Instant => {
  const before = addWorkingDays(on, -ahead, calendar)
  return instantAt('day' in before ? before.day : addDays(on, -aheadOfTable), digestTime)
}

interface When {
  readonly at: Instant
  readonly calendar: Calendar
}

/** What a group owes of one day: a word to its coordinator, and to each who is in the chair when it is said. */
export const owedFor = (group: Group, what: What, on: Day, { at, calendar }: When): readonly Owed[] => {
  const before = dueBefore(on, calendar)
  const due = before < at ? at : before
  const chairs = chairsOn(group, dayOf(due)).slice(0, mostChairs)
  const named = group.coordinator === undefined && group.deputy === undefined ? [] : targets.slice(0, 1)
  return [...named, ...targets.slice(1, chairs.length + 1)].map((target) => ({
    kind: 'message',
    id: idOf(what, target),
    what,
    due,
    occurrence: on,
  }))
}

/** The days of which a group reminds, soonest first. */
const daysOf = (group: Group, today: Day): Readonly<Record<What, readonly Day[]>> => ({
  [termsReview]: group.terms?.reviewOn === undefined ? [] : [group.terms.reviewOn],
  [chairChanges]: chairChangesAfter(group, today),
})

/** The soonest of some days of which its people were not reminded yet. */
const owedOf = async (store: Pick<Store, 'read'>, group: Group, what: What, when: When): Promise<readonly Owed[]> => {
  for (const on of daysOf(group, dayOf(when.at))[what]) {
    const owed = owedFor(group, what, on, when)
    const fates = await Promise.all(
      owed.map(({ id }) => store.read('records', group.record, fateId({ id: `owed|${id}`, occurrence: on }))),
    )
    const unsaid = owed.filter((_, position) => fates[position] === undefined)
    if (unsaid.length > 0) return unsaid
  }
  return []
}

const same = (first: readonly Owed[], second: readonly Owed[]) => JSON.stringify(first) === JSON.stringify(second)

/** What goes on by itself as long as there is a group: its weekly report, and whether it is to meet again. */
const seriesOf = ({ at, calendar }: When): readonly Owed[] => [nextReport(at, calendar), ...looksOwed(at, calendar)]

/** What a change of a group owes from now on, and what it no longer owes; where no date and nobody moved, nothing. */
export const planned = async (
  store: Pick<Store, 'read'>,
  before: Group | undefined,
  after: Group,
  when: When,
): Promise<Required<Pick<Decision, 'owed' | 'cancelled'>>> => {
  const parts = await Promise.all(
    whats.map(async (what) => {
      const was = before === undefined ? [] : await owedOf(store, before, what, when)
      const is = after.state === 'ended' ? [] : await owedOf(store, after, what, when)
      const isSame = after.state !== 'ended' && same(was, is)
      return isSame ? { owed: [], cancelled: [] } : { owed: is, cancelled: targets.map((target) => idOf(what, target)) }
    }),
  )
  // Owed once a week, whoever touches the group: a series that was cut short begins anew.
  const series = after.state === 'ended' ? [] : seriesOf(when)
  return {
    owed: [...parts.flatMap(({ owed }) => owed), ...series],
    cancelled: [
      ...(before === undefined ? [] : parts.flatMap(({ cancelled }) => cancelled)),
      ...(after.state === 'ended' ? seriesOf(when).map(({ id }) => id) : []),
    ],
  }
}
