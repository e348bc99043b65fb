import { partiesOf } from '../directory/parties-of.ts'
import { groupsMeant } from '../groups/asking.ts'
import type { Group } from '../groups/domain/group.ts'
import type { Headed } from '../records/contract.ts'
import { headed } from '../records/shapes.ts'
import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import { everyPage } from '../storage/pages.ts'
import { dayOf } from '../time/instant.ts'
import type { AskAny } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import { contextOf } from './context.ts'
import type { MeetingAction } from './domain/action.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionRecord } from './number.ts'
import { actionsOfArea, actionsOfOwner } from './queries.ts'
import { actionAt, actionOf } from './stored.ts'

/** An action as it is stored now, with its group. */
export interface Found {
  readonly document: Headed
  readonly group: Group
}

const byDate = (found: readonly Found[]) =>
  found.toSorted((one, other) => actionOf(one.document).dueOn.localeCompare(actionOf(other.document).dueOn))

/** The groups whose actions somebody may read: that of the channel, or all of theirs. */
export const groupsOf = async (
  needs: ActionsNeeds,
  turn: Turn,
  any: AskAny,
  text = '',
): Promise<
  { readonly permit: Permit<'action.list'>; readonly groups: readonly Group[] } | { readonly why: Refusal }
> => {
  const meant = await groupsMeant(needs, turn, { text, whose: 'belongs' }, (subject) => {
    const { state: _, ...rest } = subject
    return any('action.list', rest)
  })
  return meant.ok ? meant : { why: meant.why }
}

/** What somebody has or had to do, as whatever they are, across all areas. */
const owned = async (
  needs: ActionsNeeds,
  { who, at }: Turn,
  standing: 'open' | 'closed',
  isMeant: (action: MeetingAction) => boolean = () => true,
): Promise<readonly Found[]> => {
  const [actor, directory] = await Promise.all([needs.actor(who), needs.directory()])
  const found: Found[] = []
  for (const owner of partiesOf(actor, directory, dayOf(at)))
    for await (const { value } of everyPage(needs.store, actionsOfOwner, { owner, standing })) {
      const document = headed.parse(value)
      const action = actionOf(document)
      const isTheirs = action.audience === 'multi' || actor.seesJustice
      if (!isTheirs || !isMeant(action)) continue
      const { group } = await contextOf(needs, action)
      if (group) found.push({ document, group })
    }
  return found
}

/** What somebody has to do, as whatever they are, across all areas; open, by due date. */
export const ownActions = async (needs: ActionsNeeds, turn: Turn): Promise<readonly Found[]> =>
  byDate(await owned(needs, turn, 'open'))

/** The actions of this number that the asker may read, open or over: several groups may each have one. */
export const findNumbered = async (
  needs: ActionsNeeds,
  turn: Turn,
  number: number,
  any: AskAny,
): Promise<readonly Found[]> => {
  const isMeant = (action: MeetingAction) => action.number === number
  const [meant, open, closed] = await Promise.all([
    groupsOf(needs, turn, any),
    owned(needs, turn, 'open', isMeant),
    owned(needs, turn, 'closed', isMeant),
  ])
  const groups = 'groups' in meant ? meant.groups : []
  const read = await Promise.all(
    groups.map(async (group): Promise<readonly Found[]> => {
      const document = await needs.records.read(actionAt(actionRecord(group.record, number)))
      return document ? [{ document, group }] : []
    }),
  )
  const isHere = ({ group }: Found) => turn.where.kind === 'personal' || group.channel === turn.where.conversation
  const mine = [...open, ...closed].filter(isHere)
  return [...new Map([...read.flat(), ...mine].map((found) => [found.document.record, found])).values()]
}

/** The open actions of some groups, by due date. */
export const openActionsOf = async (needs: ActionsNeeds, groups: readonly Group[]): Promise<readonly Found[]> => {
  const byRecord = new Map(groups.map((group) => [group.record, group]))
  const found: Found[] = []
  for (const area of new Set(groups.map((group) => group.area)))
    for await (const { value } of everyPage(needs.store, actionsOfArea, { area, standing: 'open' })) {
      const document = headed.parse(value)
      const group = byRecord.get(actionOf(document).group)
      if (group) found.push({ document, group })
    }
  return byDate(found)
}
