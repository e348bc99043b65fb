import type { Place, Understanding } from '../../bot/places/understanding.ts'

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
