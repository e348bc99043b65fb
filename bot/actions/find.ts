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
import { contextOf } from './change.ts'
import type { ActionsNeeds } from './needs.ts'
import { actionRecord } from './number.ts'
import { partiesOf } from './own.ts'
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

/** The actions of this number, of the groups that the asker may read: several groups may each have one. */
export const findNumbered = async (
  needs: ActionsNeeds,
  turn: Turn,
  number: number,
  any: AskAny,
): Promise<readonly Found[]> => {
  const own = await ownActions(needs, turn)
  const meant = await groupsOf(needs, turn, any)
  const groups = 'groups' in meant ? meant.groups : []
  const read = await Promise.all(
    groups.map(async (group): Promise<readonly Found[]> => {
      const document = await needs.records.read(actionAt(actionRecord(group.record, number)))
      return document ? [{ document, group }] : []
    }),
  )
  const isHere = (found: Found) => turn.where.kind === 'personal' || found.group.channel === turn.where.conversation
  const mine = own.filter((found) => actionOf(found.document).number === number && isHere(found))
  return [...new Map([...read.flat(), ...mine].map((found) => [found.document.record, found])).values()]
}

/** What somebody has to do, as whatever they are, across all areas; open, by due date. */
export const ownActions = async (needs: ActionsNeeds, { who, at }: Turn): Promise<readonly Found[]> => {
  const [actor, directory] = await Promise.all([needs.actor(who), needs.directory()])
  const found: Found[] = []
  for (const owner of partiesOf(actor, directory, dayOf(at)))
    for await (const { value } of everyPage(needs.store, actionsOfOwner, { owner, standing: 'open' })) {
      const document = headed.parse(value)
      const { group } = await contextOf(needs, actionOf(document))
      const isTheirs = actionOf(document).audience === 'multi' || actor.seesJustice
      if (group && isTheirs) found.push({ document, group })
    }
  return byDate(found)
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
