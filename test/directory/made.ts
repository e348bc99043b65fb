import type { Appointment, Directory, Organisation, Person, Post } from '../../bot/directory/domain/model.ts'
import type { PlaceBook } from '../../bot/directory/domain/place-book.ts'

/** Monday. */
export const today = '2026-11-23'

const names = new Map([
  ['E23000036', { en: 'Avon and Somerset' }],
  ['E06000023', { en: 'Bristol' }],
  ['E06000066', { en: 'Somerset' }],
  ['W15000002', { en: 'Gwent', cy: 'Gwent' }],
  ['south-west', { en: 'CPS South West' }],
])

/** A gazetteer of five names. */
export const smallBook: PlaceBook = {
  nameOf: (code) => names.get(code),
  codeOf: (name) => [...names].find(([, { en }]) => en.toLowerCase() === name.toLowerCase())?.[0],
  areaOfAuthority: (authority) => (authority.startsWith('E06') ? 'E23000036' : undefined),
  cpsAreasOf: () => ['south-west'],
  cpsAreaOfBorough: () => undefined,
}

export const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  organisation: 'force',
  name: `${id} Example`,
  email: `${id}@force.police.example`,
  identities: [],
  ...more,
})

export const appointed = (who: string, more: Partial<Appointment> = {}): Appointment => ({
  person: who,
  from: '2026-01-01',
  ...more,
})

export const post = (more: Partial<Post> = {}): Post => ({
  id: 'inspector',
  kind: 'spoc',
  title: { en: 'RASSO Detective Inspector' },
  covers: [],
  appointments: [],
  away: [],
  ...more,
})

export const organisation = (more: Partial<Organisation> = {}): Organisation => ({
  id: 'force',
  agency: 'police',
  names: { en: 'Avon and Somerset Police' },
  serves: ['E23000036'],
  mailDomains: [],
  posts: [],
  ...more,
})

export const directory = (
  organisations: readonly Organisation[] = [],
  people: readonly Person[] = [],
  more: Partial<Directory> = {},
): Directory => ({
  version: 1,
  organisations,
  people: new Map(people.map((one) => [one.id, one])),
  areas: new Map(),
  subscribed: [],
  ...more,
})
