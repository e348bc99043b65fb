import type { AreaCode } from '../places/understanding.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import { dayOf } from '../time/instant.ts'
import type { Ask } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import { areasConcerning } from './areas.ts'
import type { Group } from './domain/group.ts'
import { groupFinder } from './finder.ts'
import type { GroupsNeeds } from './needs.ts'
import { groupSubject } from './subject.ts'

/** The groups that a text means for one asker: those with which they may do it, and one permit for saying so. */
export type Meant<A extends Action> =
  | { readonly ok: true; readonly permit: Permit<A>; readonly groups: readonly Group[] }
  | { readonly ok: false; readonly why: Refusal }

type Needs = Pick<GroupsNeeds, 'store' | 'resolve' | 'actor' | 'directory' | 'places'>

/** The areas in which the asker may have groups. */
export const areasOfAsker = async (needs: Needs, { who }: Turn): Promise<readonly AreaCode[]> => {
  const [actor, directory] = await Promise.all([needs.actor(who), needs.directory()])
  return areasConcerning(actor, directory, needs.places)
}

/** Without a name, the group of the channel that it was typed in, where it has one. */
const candidates = async (needs: Needs, turn: Turn, text: string): Promise<readonly Group[]> => {
  const find = groupFinder(needs)
  if (text === '' && turn.where.kind !== 'personal') {
    const here = await find.ofChannel(turn.where.conversation)
    if (here) return [here]
  }
  return find.named(text, await areasOfAsker(needs, turn))
}

/** Of the groups that a text may mean, those with which the asker may do this; of the others they learn nothing. */
export const groupsMeant = async <A extends Action>(
  needs: Needs,
  turn: Turn,
  { text, whose }: { readonly text: string; readonly whose: 'runs' | 'belongs' },
  ask: Ask<A>,
): Promise<Meant<A>> => {
  const [found, directory] = await Promise.all([candidates(needs, turn, text), needs.directory()])
  const asked = await Promise.all(
    found.map(async (group) => ({ group, right: await ask(groupSubject(group, directory, dayOf(turn.at), whose)) })),
  )
  const theirs = asked.flatMap(({ group, right }) => (right.ok ? [{ group, permit: right.permit }] : []))
  const [first] = theirs
  if (first) return { ok: true, permit: first.permit, groups: theirs.map(({ group }) => group) }
  // With none found, whoever may do it with any group of their areas is told so; the others that there is none.
  const right = await ask({ state: 'standing', areas: await areasOfAsker(needs, turn) })
  return right.ok ? { ok: true, permit: right.permit, groups: [] } : { ok: false, why: right.why }
}
