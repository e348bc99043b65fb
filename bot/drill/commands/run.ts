import type { DrillNote } from '../../../cards/drill/facts.ts'
import { drillMessage } from '../../../cards/drill/index.ts'
import { groupFinder } from '../../groups/finder.ts'
import { adminAreas, readArea } from '../../people/admins/target.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { silence } from '../../turns/turn.ts'
import { runningIn, startDrill } from '../change.ts'
import { readTyped } from '../domain/typed.ts'
import type { DrillNeeds } from '../needs.ts'
import type { Wanted } from '../plan.ts'
import { drillAt } from '../stored.ts'

const noted = (permit: Permit, note: DrillNote, { language }: Turn): Answer =>
  answered(permit, drillMessage({ type: 'note', note }, language), { record: 'drill' })

/** The area that is named, or else that of the group which the channel is linked to. */
const areaOf = async (needs: DrillNeeds, place: string, { where }: Turn): Promise<string | undefined> => {
  if (place === '') return (await groupFinder(needs).ofChannel(where.conversation))?.area
  const area = readArea(place, needs)
  return area === 'unknown' ? undefined : area
}

/** Whether somebody may run a drill at all: of the area, or, before it is known, of any. */
const mayRun = async (
  needs: DrillNeeds,
  { who }: Turn,
  { area, audience }: Pick<Wanted, 'audience'> & { readonly area: string | undefined },
  ask: Ask<'drill.run'>,
) => {
  const own = area === undefined ? adminAreas(await needs.actor(who)) : [area]
  return ask({ state: 'none', audience, ...(own === 'every' ? {} : { areas: own }) })
}

/** What keeps a drill from starting here. */
const hindrance = async (
  needs: DrillNeeds,
  { where, at }: Turn,
  { area, audience }: Pick<Wanted, 'audience'> & { readonly area: string | undefined },
): Promise<DrillNote | undefined> => {
  if (where.kind === 'personal') return 'needs-channel'
  if (area === undefined) return 'which-area'
  if (await runningIn(needs, where.conversation, at)) return 'running-already'
  return (await needs.mayStand(where.conversation, audience)) ? undefined : 'not-for-channel'
}

/** `drill Avon and Somerset`, in a channel: nothing is answered but its one card, which follows at once. */
export const runDrill =
  (needs: DrillNeeds) =>
  async (turn: Turn, rest: string, ask: Ask<'drill.run'>): Promise<Answer> => {
    const { place, audience } = readTyped(rest)
    const area = await areaOf(needs, place, turn)
    const right = await mayRun(needs, turn, { area, audience }, ask)
    if (!right.ok) return refused(right.why)
    const note = await hindrance(needs, turn, { area, audience })
    if (note !== undefined || area === undefined) return noted(right.permit, note ?? 'which-area', turn)
    const { record } = drillAt(turn.where.conversation, dayOf(turn.at))
    const acted = await startDrill(needs, ask, turn, { area, audience })
    if (!acted.ok) return refused(acted.why)
    return { type: 'answered', permit: acted.permit, reply: silence, shown: { record } }
  }
