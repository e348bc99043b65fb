import type { AdminsFacts } from '../../../cards/admins/facts.ts'
import type { Language } from '../../../cards/language.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { ownOrganisations } from '../../directory/domain/own.ts'
import { named } from '../../directory/named.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Day } from '../../time/instant.ts'
import { adminsOf } from '../domain/appointing.ts'
import { areasOf } from '../domain/areas.ts'
import type { PeopleNeeds } from '../needs.ts'

const mostAreas = 10

export const areaName = (area: AreaCode, { places }: Pick<PeopleNeeds, 'places'>, language: Language): string => {
  const names = places.nameOf(area)
  return names ? named(names, language) : area
}

/** Every area that the directory has an organisation in. */
const areasIn = (directory: Directory, { places }: Pick<PeopleNeeds, 'places'>): readonly AreaCode[] => [
  ...new Set(ownOrganisations(directory).flatMap((one) => areasOf(one, places))),
]

/** Who is an admin where, for whoever is an admin of these areas: areas without one first. */
export const adminsFacts = async (
  needs: PeopleNeeds,
  areas: readonly AreaCode[] | 'every',
  { day, language }: { readonly day: Day; readonly language: Language },
): Promise<AdminsFacts> => {
  const directory = await needs.directory()
  const wanted = areas === 'every' ? areasIn(directory, needs) : areas
  const all = wanted
    .map((code) => ({
      area: areaName(code, needs, language),
      admins: adminsOf(directory, code, day, needs.places).flatMap(
        ({ person }) => directory.people.get(person)?.name ?? [],
      ),
    }))
    .sort(
      (first, second) =>
        Math.min(first.admins.length, 1) - Math.min(second.admins.length, 1) ||
        first.area.localeCompare(second.area, 'en'),
    )
  const without = all.filter(({ admins }) => admins.length === 0).length
  return {
    areas: all.slice(0, mostAreas),
    moreAreas: Math.max(0, all.length - mostAreas),
    counts: { with: all.length - without, without },
    configured: needs.host.firstAdmins.length,
    choices: [],
  }
}

/** What came of a step, without the list. */
export const noted = (note: NonNullable<AdminsFacts['note']>, choices: AdminsFacts['choices'] = []): AdminsFacts => ({
  areas: [],
  moreAreas: 0,
  counts: { with: 0, without: 0 },
  configured: 0,
  note,
  choices,
})
