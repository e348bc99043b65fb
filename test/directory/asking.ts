import type { Directory } from '../../bot/directory/domain/model.ts'
import { placeBookOf } from '../../bot/directory/place-book.ts'
import { spocFacts } from '../../bot/directory/presenter.ts'
import { demonstration } from '../../bot/local/demonstration/index.ts'
import { loadGazetteer } from '../../bot/places/load.ts'
import type { Place, Understanding } from '../../bot/places/understanding.ts'
import type { Language } from '../../cards/language.ts'
import type { AgencyFacts, SpocFacts } from '../../cards/spoc/facts.ts'
import { directory, today } from './made.ts'

export const place = (name: string, area: string, more: Partial<Place> = {}): Place => ({
  name,
  label: name,
  query: name,
  kind: 'place',
  how: 'exact',
  areas: [area],
  ...more,
})

/** What the resolver would make of a message that names these places. */
export const asking = (places: readonly Place[], more: Partial<Understanding> = {}): Understanding => ({
  action: places.length > 1 ? 'answer-each' : 'answer',
  areas: places.flatMap(({ areas }) => areas),
  offers: [],
  agency: 'any',
  cpsAreas: [],
  preferredCpsArea: null,
  places,
  choices: [],
  nearest: [],
  asksForContact: true,
  ...more,
})

export const bristol = place('Bristol', 'E23000036', { kind: 'authority', authority: 'E06000023' })
export const gwent = place('Gwent', 'W15000002', { kind: 'force' })
export const hackney = place('Hackney', 'E23000001', { kind: 'authority', authority: 'E09000012' })
export const wimbledon = place('Wimbledon', 'E23000001', { authority: 'E09000024' })

export const places = placeBookOf(loadGazetteer())

const shown = (): Directory => {
  const { organisations, people, areas } = demonstration(today)
  return directory(organisations, people, { areas: new Map(areas.map((area) => [area.code, area])) })
}

export const demo = shown()

export const ask = (understanding: Understanding, from = demo, language: Language = 'en'): SpocFacts => {
  const facts = spocFacts({ directory: from, places, understanding, today, language })
  if (!facts) throw new Error('The message was not answered.')
  return facts
}

export const agency = (facts: SpocFacts, wanted: AgencyFacts['agency'], at = 0): AgencyFacts => {
  const found = facts.places[at]?.agencies.find((one) => one.agency === wanted)
  if (!found) throw new Error(`There is nothing about ${wanted}.`)
  return found
}
