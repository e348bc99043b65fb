import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Collecting, Readable } from '../collect.ts'
import { quarterFor, readAsked } from '../domain/period.ts'
import type { StatisticsNeeds } from '../needs.ts'

type ReadAction = 'statistics.read' | 'statistics.export'

interface Allowed {
  readonly permit: Permit
  readonly readable: Readable
}

/** What is theirs they read in full; what a national reader alone may see is from outside. */
const isOwn = ({ permit }: Allowed) => permit.because === 'own-areas'

const allowedIn = async <A extends ReadAction>(area: string, ask: Ask<A>): Promise<readonly Allowed[]> => {
  const right = await ask({ areas: [area] })
  if (!right.ok) return []
  const justice = await ask({ areas: [area], audience: 'justice' })
  // Whoever may read those from outside alone reads the rest as an area's own, and not those.
  const withJustice = justice.ok && justice.permit.because === right.permit.because
  return [{ permit: right.permit, readable: { area, withJustice } }]
}

/**
 * Which figures somebody asked for and may read: of the one area they name, or of all that are theirs. `undefined` alike for a
 * place that is none, that is several, and that is not theirs.
 */
export const askedFor = async <A extends ReadAction>(
  needs: Pick<StatisticsNeeds, 'actor' | 'resolve'>,
  { who, at }: Turn,
  text: string,
  ask: Ask<A>,
): Promise<{ readonly permit: Permit; readonly collecting: Collecting } | undefined> => {
  const today = dayOf(at)
  const { place, period } = readAsked(text, today)
  const { parts } = await needs.actor(who)
  const own = [...new Set(parts.flatMap(({ areas }) => (areas === 'every' ? [] : areas)))]
  const named = place === '' ? own : needs.resolve(place).areas
  if (place !== '' && named.length !== 1) return undefined
  const all = (await Promise.all(named.map((area) => allowedIn(area, ask)))).flat()
  const mine = all.filter(isOwn)
  const [first] = mine.length > 0 ? mine : all
  if (!first) return undefined
  const readable = (mine.length > 0 ? mine : [first]).map((one) => one.readable)
  const collecting: Collecting =
    mine.length > 0
      ? { areas: readable, period, as: 'inside' }
      : { areas: readable, period: quarterFor(period, today), as: 'outside' }
  return { permit: first.permit, collecting }
}
