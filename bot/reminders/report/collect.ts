import type { GroupReport, ReportLine } from '../../../cards/coordinator-report/facts.ts'
import type { Language } from '../../../cards/language.ts'
import type { MeetingAction } from '../../actions/domain/action.ts'
import { isOpenAction } from '../../actions/domain/action.ts'
import { actionsOfArea } from '../../actions/queries.ts'
import { actionOf } from '../../actions/stored.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import type { Group } from '../../groups/domain/group.ts'
import { groupName } from '../../groups/name.ts'
import type { Permit } from '../../rights/permit.ts'
import { placeBefore } from '../../storage/keyset.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { addDays, dayOf, instantAt } from '../../time/instant.ts'
import { workingDistance } from '../domain/working.ts'
import type { RemindersNeeds } from '../needs.ts'
import { wayToParty } from '../place/reach.ts'
import type { Reminded } from './fates.ts'
import { remindedSince } from './fates.ts'
import { closedOfArea } from './queries.ts'

type Needs = Pick<RemindersNeeds, 'store' | 'records' | 'directory' | 'calendar' | 'hostTenant' | 'planning'>

export interface Asked {
  readonly at: Instant
  /** On which the titles are read. */
  readonly permit: Permit
}

/** "Due soon": so many working days ahead. */
const soon = 5

/** A report tells of the seven days up to it. */
export const reportFrom = (at: Instant): Day => addDays(dayOf(at), -7)

const actionsIn = async ({ store }: Needs, { record, area }: Group, from: Day) => {
  const open = everyPage(store, actionsOfArea, { area, standing: 'open' })
  const closed = everyPage(store, closedOfArea, { area, standing: 'closed' }, placeBefore(closedOfArea, from))
  const all: MeetingAction[] = []
  for (const pages of [open, closed])
    for await (const { value } of pages) {
      const action = actionOf(value)
      if (action.group === record) all.push(action)
    }
  return all
}

const waitingOn = (open: readonly MeetingAction[]): GroupReport['waiting'] =>
  [...Map.groupBy(open, ({ state, waitingOn: agency }) => (state === 'waiting' ? agency : undefined))].flatMap(
    ([agency, of]) => (agency ? [{ agency, count: of.length }] : []),
  )

type Reminding = { readonly action: MeetingAction } & Reminded

/** Whom reminders could not reach, and what nobody holds: their mailbox alone hears of it. */
const unreachedIn = (reminded: readonly Reminding[], today: Day, directory: Directory, host: string) => {
  const isHeld = ({ owner }: MeetingAction) => {
    const way = wayToParty(owner, directory, today, host)
    return way.by === 'chat' || (way.by === 'mailbox' && way.why !== 'nobody')
  }
  return reminded
    .filter(({ action }) => isOpenAction(action))
    .map(({ action, isUnreached }) => ({ action, isHeld: isHeld(action), isUnreached }))
    .filter((one) => !one.isHeld || one.isUnreached)
}

/** One group's last seven days, as its coordinator reads them. */
export const groupReport = async (
  needs: Needs,
  group: Group,
  { at, permit }: Asked,
): Promise<(language: Language) => GroupReport> => {
  const { store, records, calendar, hostTenant, planning } = needs
  const today = dayOf(at)
  const from = reportFrom(at)
  const [directory, actions] = await Promise.all([needs.directory(), actionsIn(needs, group, from)])
  const open = actions.filter(isOpenAction)
  const since = instantAt(from, '00:00')
  const reminded = await Promise.all(
    actions.map(async (action) => ({ action, ...(await remindedSince(store, action.record, since)) })),
  )
  const lastMention = ({ dueOn }: MeetingAction) => Math.max(0, ...planning.policies.on(group.area, dueOn).after)
  const distances = open.map((action) => ({ action, days: workingDistance(today, action.dueOn, calendar) }))
  const titled = (chosen: typeof distances): Promise<readonly ReportLine[]> =>
    Promise.all(
      chosen.map(async ({ action: { record, number, agency, dueOn }, days }) => {
        const { title = '' } = await records.texts(permit, record)
        return { number, title, agency, dueOn, days }
      }),
    )
  const [due, passed] = await Promise.all([
    titled(distances.filter(({ action, days }) => action.dueOn >= today && days <= soon)),
    titled(distances.filter(({ action, days }) => -days > lastMention(action))),
  ])
  const unreached = unreachedIn(reminded, today, directory, hostTenant)
  return (language) => ({
    group: groupName(group, language),
    done: actions.filter(({ state }) => state === 'done').length,
    open: open.length,
    due,
    passed,
    waiting: waitingOn(open),
    reminders: {
      due: reminded.reduce((sum, one) => sum + one.due, 0),
      sent: reminded.reduce((sum, one) => sum + one.sent, 0),
    },
    unreached: unreached.map(({ action: { number, owner }, isHeld }) => ({
      number,
      whom: nameOfParty(directory, owner, today, language),
      why: isHeld ? 'not-delivered' : 'nobody',
    })),
    hasChannel: group.channel !== undefined,
  })
}
