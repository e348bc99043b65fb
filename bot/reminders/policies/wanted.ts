import type { ReminderFault } from '../../../cards/reminder-form/facts.ts'
import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'
import type { SpokenLanguage } from '../../time/spoken/reading.ts'
import type { DatedPolicy, Policy } from '../domain/policy.ts'
import { faultsOf, inOrder } from '../domain/policy.ts'
import type { Asked } from './typed.ts'
import { readCounts, readFrom } from './typed.ts'

export type Wanted =
  | { readonly ok: true; readonly dated: DatedPolicy }
  | { readonly ok: false; readonly faults: readonly ReminderFault[] }

/** A change holds from the next day on: by then every instance knows it. */
export const soonest = (today: Day): Day => addDays(today, 1)

const single = (text: string | undefined, now: number) => {
  if (text === undefined) return now
  const [count, ...more] = readCounts(text) ?? []
  return more.length === 0 ? count : undefined
}

const policyOf = (asked: Asked, now: Policy): Policy | undefined => {
  const before = asked.before === undefined ? now.before : readCounts(asked.before)
  const after = asked.after === undefined ? now.after : readCounts(asked.after)
  const coordinator = single(asked.coordinator, now.coordinator)
  const chair = single(asked.chair, now.chair)
  if (!before || !after || coordinator === undefined || chair === undefined) return undefined
  return inOrder({ before, after, coordinator, chair, onTheDay: asked.onTheDay ?? now.onTheDay })
}

const fromFault = (from: Day | undefined, today: Day): readonly ReminderFault[] => {
  if (from === undefined) return ['day-unread']
  return from < soonest(today) ? ['day-too-soon'] : []
}

/** Reads what was asked for, beside what holds now: all of it, or what is wrong with it. */
export const readWanted = (
  asked: Asked,
  now: Policy,
  { today, language }: { readonly today: Day; readonly language: SpokenLanguage },
): Wanted => {
  const policy = policyOf(asked, now)
  const from = asked.from === undefined ? soonest(today) : readFrom(asked.from, today, language)
  const faults: readonly ReminderFault[] = [
    ...(policy ? faultsOf(policy) : ['unread' as const]),
    ...fromFault(from, today),
  ]
  return policy && from !== undefined && faults.length === 0
    ? { ok: true, dated: { from, policy } }
    : { ok: false, faults }
}

/** What was chosen, with this from its day on: what was to begin later than it no longer does. */
export const withChosen = (dated: readonly DatedPolicy[], chosen: DatedPolicy): readonly DatedPolicy[] => [
  ...dated.filter(({ from }) => from < chosen.from),
  chosen,
]
