import { placeBookOf } from '../../bot/directory/place-book.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import type { Actor } from '../../bot/rights/roles.ts'

export const gazetteer = loadGazetteer()
export const places = placeBookOf(gazetteer)
export const area = places.codeOf('Avon and Somerset') ?? ''

const actor = (oid: string, parts: Actor['parts'], seesJustice: boolean): Actor => ({
  ...{ tenantId: 'host', oid, people: [oid], parts, seesJustice },
})

/** Of a partnership's office, so neither police nor CPS. */
export const coordinator = actor(
  'asha',
  [{ role: 'coordinator', by: 'appointment', agency: 'partner', areas: [area] }],
  false,
)
export const officer = actor('grace', [{ role: 'spoc', by: 'appointment', agency: 'police', areas: [area] }], true)
export const stranger = actor('stranger', [], false)

const known: ReadonlyMap<string, Actor> = new Map([coordinator, officer].map((one) => [one.oid, one]))
const ofJustice: ReadonlySet<string> = new Set(['tobias', 'corwin-guest'])

/** As what the product knows an account; only police and CPS see what is for them alone. */
export const knownAs = (oid: string): Actor => known.get(oid) ?? actor(oid, [], ofJustice.has(oid))
