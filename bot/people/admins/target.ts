import type { AdminsFacts } from '../../../cards/admins/facts.ts'
import type { Language } from '../../../cards/language.ts'
import type { Directory, Person } from '../../directory/domain/model.ts'
import { named } from '../../directory/named.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Actor } from '../../rights/roles.ts'
import { areasOf } from '../domain/areas.ts'
import { calledSo } from '../domain/naming.ts'
import type { PeopleNeeds } from '../needs.ts'

/** Whom and for which area; or what has to be asked first. */
export type Target =
  | { readonly person: Person; readonly area: AreaCode }
  | { readonly note: NonNullable<AdminsFacts['note']>; readonly choices: AdminsFacts['choices'] }

export type Does = AdminsFacts['choices'][number]['does']

export interface Seeking {
  readonly does: Does
  readonly directory: Directory
  readonly actor: Actor
  readonly language: Language
}

const mostChoices = 5

/** The areas in which somebody is an admin. */
export const adminAreas = ({ parts }: Actor): readonly AreaCode[] | 'every' => {
  const areas = parts.filter(({ role }) => role === 'admin').map((part) => part.areas)
  return areas.includes('every') ? 'every' : [...new Set(areas.filter((one) => one !== 'every').flat())]
}

const organisationOf = ({ organisations }: Directory, { organisation }: Person) =>
  organisations.find(({ id }) => id === organisation)

/** The areas that may be meant: of the person's organisation, as far as the asker is an admin there. */
const areasFor = (person: Person, { directory, actor }: Seeking, { places }: Pick<PeopleNeeds, 'places'>) => {
  const organisation = organisationOf(directory, person)
  const all = organisation ? areasOf(organisation, places) : []
  const own = adminAreas(actor)
  const shared = own === 'every' ? all : all.filter((area) => own.includes(area))
  // Whoever is no admin there is told so by the rights, not by a list.
  return shared.length > 0 ? shared : all.slice(0, 1)
}

const choosePerson = (people: readonly Person[], { does, directory, language }: Seeking): Target => {
  const names = new Map(directory.organisations.map(({ id, names: own }) => [id, named(own, language)]))
  return {
    note: { what: 'which-person' },
    choices: people.slice(0, mostChoices).map(({ id, name, organisation }) => ({
      does,
      label: `${name}, ${names.get(organisation) ?? organisation}`,
      person: id,
      area: '',
    })),
  }
}

/** Settles on one person and one area, from what was typed or chosen. */
export const targetOf = (
  given: { readonly people: readonly Person[]; readonly area: AreaCode | 'unknown' | undefined },
  seeking: Seeking,
  needs: Pick<PeopleNeeds, 'places'>,
): Target => {
  const [person, another] = given.people
  if (!person) return { note: { what: 'nobody-so-called' }, choices: [] }
  if (another) return choosePerson(given.people, seeking)
  if (given.area === 'unknown') return { note: { what: 'area-unknown' }, choices: [] }
  if (given.area) return { person, area: given.area }
  const areas = areasFor(person, seeking, needs)
  const [area] = areas
  if (area && areas.length === 1) return { person, area }
  const { does, language } = seeking
  return {
    note: { what: 'which-area', name: person.name },
    choices: areas.slice(0, mostChoices).map((code) => {
      const names = needs.places.nameOf(code)
      return { does, label: names ? named(names, language) : code, person: person.id, area: code }
    }),
  }
}

/** An area as somebody typed it: its name or code, or a place in it. */
export const readArea = (typed: string, { places, resolve }: Pick<PeopleNeeds, 'places' | 'resolve'>) => {
  if (typed === '') return undefined
  const code = places.codeOf(typed) ?? (places.nameOf(typed.toUpperCase()) ? typed.toUpperCase() : undefined)
  if (code) return places.areaOfAuthority(code) ?? code
  const { areas } = resolve(typed)
  const [area] = areas.length === 1 ? areas : []
  return area ?? 'unknown'
}

/** `Asha Samplewick, Gwent`: a name, and an area where there is doubt. */
export const typedTarget = (typed: string, directory: Directory, needs: Pick<PeopleNeeds, 'places' | 'resolve'>) => {
  const [name = '', area = ''] = typed.split(',').map((part) => part.trim())
  return { people: calledSo(name, directory.people.values()), area: readArea(area, needs) }
}
