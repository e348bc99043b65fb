import type { Language } from '../../../cards/language.ts'
import type { ReminderFault } from '../../../cards/reminder-form/facts.ts'
import { reminderFormMessage } from '../../../cards/reminder-form/index.ts'
import { reminderPolicyMessage } from '../../../cards/reminder-policy/index.ts'
import { named } from '../../directory/named.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { DatedPolicy } from '../domain/policy.ts'
import { inForceOn } from '../domain/policy.ts'
import type { RemindersNeeds } from '../needs.ts'
import { shippedPolicy } from '../policy.ts'
import { policiesAt } from './stored.ts'
import type { Asked } from './typed.ts'
import { soonest } from './wanted.ts'

type Needs = Pick<RemindersNeeds, 'places'>

interface Chosen {
  readonly area: AreaCode
  readonly dated: readonly DatedPolicy[]
  readonly permit: Permit
}

const areaNamed = (area: AreaCode, { places }: Needs, language: Language) => {
  const names = places.nameOf(area)
  return { code: area, name: names ? named(names, language) : area }
}

/** When an area's actions are mentioned, as a card. */
export const policyShown = (
  needs: Needs,
  { at, language }: Turn,
  { area, dated, permit }: Chosen,
  more: { readonly mayChange: boolean; readonly others: readonly AreaCode[]; readonly isSaved?: true },
): Answer => {
  const today = dayOf(at)
  const facts = {
    ...more,
    area: areaNamed(area, needs, language),
    today,
    now: inForceOn(dated, today, shippedPolicy),
    isShipped: !dated.some(({ from }) => from <= today),
    coming: dated.filter(({ from }) => from > today).map(({ from, policy }) => ({ ...policy, from })),
    others: more.others.map((one) => areaNamed(one, needs, language)),
  }
  return answered(permit, reminderPolicyMessage(facts, language), { record: policiesAt.record })
}

/** What can't be read as counts is not shown again: a field may hold anything. */
const again = (text: string | undefined, counts: readonly number[]) =>
  text !== undefined && /^[\d, ]*$/.test(text) ? text : counts.join(', ')

/** The form of an area's reminders: what was filled in, beside what holds now. */
export const policyForm = (
  needs: Needs,
  { at, language }: Turn,
  { area, dated, permit }: Chosen,
  { faults, asked }: { readonly faults: readonly ReminderFault[]; readonly asked: Asked },
): Answer => {
  const today = dayOf(at)
  const now = inForceOn(dated, today, shippedPolicy)
  const facts = {
    area: areaNamed(area, needs, language),
    faults,
    before: again(asked.before, now.before),
    onTheDay: asked.onTheDay ?? now.onTheDay,
    after: again(asked.after, now.after),
    coordinator: again(asked.coordinator, [now.coordinator]),
    chair: again(asked.chair, [now.chair]),
    from: soonest(today),
  }
  return answered(permit, reminderFormMessage(facts, language), { record: policiesAt.record })
}
