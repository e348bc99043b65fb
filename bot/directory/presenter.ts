import type { Language } from '../../cards/language.ts'
import type { Agency, PlaceFacts, SpocFacts } from '../../cards/spoc/facts.ts'
import type { AreaCode, Place, Understanding } from '../places/understanding.ts'
import type { Day } from '../time/instant.ts'
import { agencyFacts } from './agency-facts.ts'
import { rosterOn } from './domain/holder.ts'
import type { Directory } from './domain/model.ts'
import type { PlaceBook } from './domain/place-book.ts'
import { present } from './domain/present.ts'
import type { Spot } from './domain/serving.ts'
import type { Looking } from './looking.ts'
import { named } from './named.ts'

export interface Asked {
  readonly directory: Directory
  readonly places: PlaceBook
  readonly understanding: Understanding
  readonly today: Day
  readonly language: Language
}

const agencies: readonly Agency[] = ['police', 'cps', 'isva']

const answers = new Map<Understanding['action'], SpocFacts['answer']>([
  ['answer', 'one'],
  ['answer-each', 'each'],
  ['answer-and-offer', 'main'],
])

/** The place within one of its areas; the CPS Area is the borough's, else the message's when it serves this area. */
const spotOf = ({ places, understanding }: Asked, place: Place, area: AreaCode): Spot => {
  const inArea = place.authority !== undefined && places.areaOfAuthority(place.authority) === area
  const borough = place.authority && places.cpsAreaOfBorough(place.authority)
  const preferred = understanding.preferredCpsArea ?? undefined
  const named = preferred && places.cpsAreasOf(area).includes(preferred) ? preferred : undefined
  return present({ area, authority: inArea ? place.authority : undefined, cpsArea: borough ?? named })
}

/** A council or force has a Welsh name of its own; a Welsh answer uses it, however it was typed. */
const nameIn = ({ places, language }: Looking, { name, kind, authority, areas: [area] }: Place): string => {
  const code = kind === 'authority' ? authority : kind === 'force' ? area : undefined
  const names = code === undefined || language === 'en' ? undefined : places.nameOf(code)
  return names?.cy ? named(names, language) : name
}

const understoodAs = (looking: Looking, place: Place): PlaceFacts['understood'] => ({
  place: nameIn(looking, place),
  how: place.how === 'exact' && (place.kind === 'force' || place.kind === 'cps-area') ? 'area' : place.how,
})

const placeFacts = (looking: Looking, spot: Spot, place: Place, asked: PlaceFacts['asked']): PlaceFacts => {
  const { directory, places } = looking
  const name = places.nameOf(spot.area)
  const { whereRecorded, isvaCpsRoute, vloInbox } = directory.areas.get(spot.area) ?? {}
  return present({
    area: present({ code: spot.area, name: name?.en ?? spot.area, welshName: name?.cy }),
    understood: understoodAs(looking, place),
    agencies: agencies
      .filter((agency) => asked === 'any' || asked === agency)
      .map((agency) => agencyFacts(looking, agency, spot)),
    asked,
    whereRecorded,
    isvaCpsRoute,
    vloInbox,
  })
}

/**
 * What the contact card is made from; `undefined` when the message has no answer yet (a question back, or help). Depends on
 * nothing but its arguments, and on the day rather than the moment: keep it by directory, understanding, day and language.
 */
export const spocFacts = (asked: Asked): SpocFacts | undefined => {
  const { directory, understanding, today } = asked
  const answer = answers.get(understanding.action)
  if (!answer) return undefined
  const looking: Looking = { ...asked, roster: rosterOn(directory, today) }
  const seen = new Set<string>()
  const places = understanding.places.flatMap((place) =>
    place.areas
      .filter((area) => understanding.areas.includes(area))
      .map((area) => ({ place, spot: spotOf(asked, place, area) }))
      .filter(({ spot }) => {
        const key = `${spot.area}|${spot.authority}`
        return !seen.has(key) && seen.add(key)
      })
      .map(({ place, spot }) => placeFacts(looking, spot, place, understanding.agency)),
  )
  return {
    places,
    offers: understanding.choices.map(({ label, query }) => ({ label, query })),
    today,
    answer,
  }
}
