import type { ActionLine, DigestLine } from '../../cards/digest/facts.ts'
import type { Item } from '../delivery/brings.ts'
import { nameOfParty } from '../directory/party-accounts.ts'
import { chairsOn } from '../groups/domain/chairs.ts'
import type { LineNow, Reader, Reminder, Reminders } from '../reminders/contract.ts'
import type { RemindTarget } from '../reminders/domain/plan.ts'
import { actionRemind, targetOf } from '../reminders/domain/plan.ts'
import { coordinatorOf } from '../reminders/place/group.ts'
import { decide } from '../rights/decide.ts'
import type { Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import { isOpenAction } from './domain/action.ts'
import type { Told } from './lines.ts'
import { lineOf, tell } from './lines.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionOf } from './stored.ts'
import { actionSubject } from './subject.ts'

const as = (line: DigestLine, reader: ActionLine['as']): DigestLine =>
  line.type === 'action' ? { ...line, as: reader } : line

const readerOf = (
  { action, group }: Told,
  target: RemindTarget,
  context: Parameters<typeof coordinatorOf>[1],
): Reader | { readonly dropped: string } => {
  if (target === 'channel')
    return group.channel === undefined
      ? { dropped: 'no-channel' }
      : { channel: group.channel, audience: group.audience }
  if (target === 'owner') return { party: action.owner }
  const party = target === 'coordinator' ? coordinatorOf(group, context) : chairsOn(group, context.day)[0]
  return party === undefined ? { dropped: 'nobody' } : { party }
}

/** How actions become lines of digests. */
export const actionReminders = (needs: ActionsNeeds): Reminders => {
  const { calendar, planning } = needs

  const told = async (item: Item): Promise<Told | { readonly dropped: string }> => {
    if (!item.record) return { dropped: 'record-gone' }
    const right = await needs.worker()('message.send', {})
    if (!right.ok) return { dropped: right.why }
    return (await tell(needs, right.permit, item.record)) ?? { dropped: 'group-gone' }
  }

  const toTarget = async (
    item: Item,
    at: Instant,
    target: RemindTarget,
  ): Promise<LineNow | { readonly dropped: string }> => {
    const found = await told(item)
    if ('dropped' in found) return found
    const { action, group } = found
    const today = dayOf(at)
    const directory = await needs.directory()
    const reader = readerOf(found, target, { directory, places: needs.places, day: today })
    if ('dropped' in reader) return reader
    const namesOwner = target === 'channel' && group.showsOwners === true
    return {
      reader,
      weight: planning.weightOf(item, action.area, at),
      audience: action.audience,
      ...(isOpenAction(action) ? {} : { over: 'closed' }),
      line: (language) =>
        lineOf(found, target, {
          ...{ today, language, calendar },
          name: namesOwner ? nameOfParty(directory, action.owner, today, language) : undefined,
        }),
    }
  }

  const remind: Reminder = {
    now: (item, at) => {
      const target = targetOf(item.owed.id)
      return target ? toTarget(item, at, target) : Promise.resolve({ dropped: 'unknown-target' })
    },
    next: (item, _ended, at) => planning.nextReminder(item, at),
  }

  /** To whoever asked to be reminded, on the day that they named. */
  const later: Reminder = {
    now: async (item, at) => {
      const found = await told(item)
      if ('dropped' in found) return found
      const { to } = item.owed
      if (!to || !('person' in to)) return { dropped: 'nobody' }
      const { action, group } = found
      const context = { directory: await needs.directory(), day: dayOf(at), whose: 'reads' } as const
      const right = decide(await needs.actor(to.person), 'action.open', actionSubject(action, group, context), {
        ...{ at, reference: item.owed.id, surface: { how: 'worker', where: 'none' } },
      })
      // Whoever asked may have left since.
      if (!right.ok) return { dropped: 'not-entitled' }
      return {
        reader: { person: to.person },
        weight: 'calls',
        audience: action.audience,
        ...(isOpenAction(action) ? {} : { over: 'closed' }),
        line: (language) => lineOf(found, 'owner', { today: dayOf(at), language, calendar }),
      }
    },
    next: () => [],
  }

  /** To whoever has it now; nothing when it was handed on again meanwhile. */
  const handed: Reminder = {
    now: async (item, at) => {
      const found = await toTarget(item, at, 'owner')
      if ('dropped' in found) return found
      return { ...found, weight: 'calls', line: (language) => as(found.line(language), 'handed') }
    },
    next: () => [],
  }

  /** To whoever looks after the group, while nobody has taken it over. */
  const disowned: Reminder = {
    now: async (item, at) => {
      const found = await toTarget(item, at, 'coordinator')
      if ('dropped' in found) return found
      const isSettled = item.record !== undefined && actionOf(item.record).notMine === undefined
      return {
        ...found,
        weight: 'calls',
        ...(isSettled ? { over: 'settled' } : {}),
        line: (language) => as(found.line(language), 'disowned'),
      }
    },
    next: () => [],
  }

  return {
    [actionRemind]: remind,
    'action.remind-later': later,
    'action.handed': handed,
    'action.disowned': disowned,
  }
}
