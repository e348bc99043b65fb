import type { DeliveryStatusFacts } from '../../../cards/delivery-status/facts.ts'
import { deliveryStatusMessage } from '../../../cards/delivery-status/index.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { ownOrganisations } from '../../directory/domain/own.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { named } from '../../directory/named.ts'
import { areasOf } from '../../people/domain/areas.ts'
import type { AreaCode, Understanding } from '../../places/understanding.ts'
import type { Person } from '../../records/contract.ts'
import type { Actor, Role } from '../../rights/roles.ts'
import type { Store } from '../../storage/port.ts'
import { dayOf, wallClock } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import { dayOfArea } from './day.ts'
import type { Audit } from './index.ts'

export interface StatusNeeds {
  readonly store: Pick<Store, 'query'>
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string, hint?: { lang?: 'en' | 'cy' }) => Understanding
  /** As what somebody may act, from memory: for which areas to offer, never for giving a right. */
  readonly known: (who: Person) => Promise<Actor>
  readonly lastAudit: () => Audit | undefined
}

/** A card has an end. */
const mostAreas = 10

const stewards: ReadonlySet<Role> = new Set(['coordinator', 'deputy-coordinator', 'admin'])

/** The areas that somebody looks after; of one who does so everywhere, those that the directory has. */
const areasOfSteward = async ({ parts }: Actor, { directory, places }: StatusNeeds): Promise<readonly AreaCode[]> => {
  const held = parts.filter(({ role }) => stewards.has(role)).map(({ areas }) => areas)
  const all = held.includes('every')
    ? ownOrganisations(await directory()).flatMap((one) => areasOf(one, places))
    : held.flatMap((areas) => (areas === 'every' ? [] : areas))
  return [...new Set(all)]
}

const isAdminOf = ({ parts }: Actor, area: AreaCode) =>
  parts.some(({ role, areas }) => role === 'admin' && (areas === 'every' || areas.includes(area)))

const shown = (areas: readonly AreaCode[]) => ({ record: 'delivery', understood: { areas } })

const checkedAt = (last: Audit | undefined) =>
  last ? { checked: { time: wallClock(last.civil).slice(-5), isWell: last.ok } } : {}

/** How messages stand today. What is for police and CPS alone is counted only for those who may know of it. */
export const statusCommands = (needs: StatusNeeds): Capability => {
  const { store, places, resolve, known, lastAudit } = needs

  const ofArea = async (area: AreaCode, { at, language }: Turn, actor: Actor, ask: Ask<'delivery.read'>) => {
    const withJustice = (await ask({ areas: [area], audience: 'justice' })).ok
    const { causes, ...counts } = await dayOfArea(store, { area, at, withJustice })
    const name = named(places.nameOf(area) ?? { en: area }, language)
    return { area: name, ...counts, causes: isAdminOf(actor, area) ? causes : [] }
  }

  /** The right to some of these areas, and which; of somebody who names none, as far as they look after any. */
  const rightsTo = async (areas: readonly AreaCode[], ask: Ask<'delivery.read'>) => {
    const asked = await Promise.all(areas.map(async (area) => ({ area, right: await ask({ areas: [area] }) })))
    const given = asked.filter(({ right }) => right.ok)
    const [first] = given.length > 0 ? given : asked
    return { right: first?.right ?? (await ask({})), allowed: given.map(({ area }) => area) }
  }

  /** Which areas are meant; `note` where there is none. */
  const meant = async ({ language }: Turn, text: string, actor: Actor) => {
    const own = await areasOfSteward(actor, needs)
    if (text === '') return own.length > 0 ? { areas: own } : { areas: own, note: 'no-area' as const }
    const { areas } = resolve(text, { lang: language === 'cy' ? 'cy' : 'en' })
    return areas.length > 0 ? { areas } : { areas: own, note: 'area-unknown' as const }
  }

  const status = async (turn: Turn, text: string, ask: Ask<'delivery.read'>): Promise<Answer> => {
    const actor = await known(turn.who)
    const { areas, note } = await meant(turn, text, actor)
    const { right, allowed } = await rightsTo(areas, ask)
    if (!right.ok) return refused(right.why)
    const today = dayOf(turn.at)
    if (note)
      return answered(
        right.permit,
        deliveryStatusMessage({ today, areas: [], moreAreas: 0, note }, turn.language),
        shown([]),
      )
    const room = allowed.slice(0, mostAreas)
    const facts: DeliveryStatusFacts = {
      today,
      areas: await Promise.all(room.map((area) => ofArea(area, turn, actor, ask))),
      moreAreas: allowed.length - room.length,
      ...checkedAt(lastAudit()),
    }
    return answered(right.permit, deliveryStatusMessage(facts, turn.language), shown(room))
  }

  return {
    commands: spoken({ en: ['delivery'], cy: ['danfon'], action: 'delivery.read', run: status }),
    presses: {},
  }
}
