import type { Agency, Directory, Organisation } from '../../directory/domain/model.ts'
import { ownOrganisations } from '../../directory/domain/own.ts'
import { organisationsFor } from '../../directory/domain/serving.ts'
import { areasOf } from '../domain/areas.ts'
import { calledSo } from '../domain/naming.ts'
import type { PeopleNeeds } from '../needs.ts'

/** A form offers all organisations of a small directory, and of a large one no more than these once something was typed. */
const wholeDirectory = 40
const mostOffered = 6
/** A place name may belong to several areas; more than these are better told apart by typing. */
const mostAreas = 3

export interface Offered {
  readonly organisations: readonly Organisation[]
  readonly more: number
}

type Needs = Pick<PeopleNeeds, 'places' | 'resolve'>

const agencies: readonly Agency[] = ['police', 'cps', 'isva', 'partner']

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const namedSo = (typed: string, { names }: Organisation) => {
  const words = wordsOf(typed)
  return [names.en, names.cy ?? ''].some((name) => {
    const own = wordsOf(name)
    return words.length > 0 && words.every((word) => own.some((part) => part.startsWith(word)))
  })
}

const atPlace = (typed: string, directory: Directory, { places, resolve }: Needs): readonly Organisation[] => {
  const { areas, offers, agency } = resolve(typed)
  const asked = agency === 'any' ? agencies : [agency]
  return [...areas, ...offers]
    .slice(0, mostAreas)
    .flatMap((area) => asked.flatMap((one) => organisationsFor(directory, one, { area }, places)))
}

/** The organisations that what was typed may mean: by name, then by place. Lists of other deployments are read-only. */
export const organisationsMeant = (typed: string, directory: Directory, needs: Needs): readonly Organisation[] => {
  const own = ownOrganisations(directory)
  const exact = own.filter(({ names }) =>
    [names.en, names.cy].some((name) => name?.toLowerCase() === typed.toLowerCase()),
  )
  if (exact.length > 0) return exact
  const isOwn = new Set(own)
  const found = [...own.filter((one) => namedSo(typed, one)), ...atPlace(typed, directory, needs)]
  return [...new Set(found)].filter((one) => isOwn.has(one))
}

/** Where the directory has somebody of the name that Teams shows. */
const likelyFor = (shownName: string, directory: Directory): readonly Organisation[] => {
  const ids = new Set(calledSo(shownName, directory.people.values()).map(({ organisation }) => organisation))
  return ownOrganisations(directory).filter(({ id }) => ids.has(id))
}

/** What a form offers: what was typed may mean; with nothing typed all, and of a large directory where the name is known. */
export const offeredTo = (
  { typed, shownName = '' }: { readonly typed: string; readonly shownName?: string | undefined },
  directory: Directory,
  needs: Needs,
): Offered => {
  const own = ownOrganisations(directory)
  if (typed === '' && own.length <= wholeDirectory) return { organisations: own, more: 0 }
  const found = typed === '' ? likelyFor(shownName, directory) : organisationsMeant(typed, directory, needs)
  return { organisations: found.slice(0, mostOffered), more: Math.max(0, found.length - mostOffered) }
}

/** The ISVA services of the areas of an organisation: what an ISVA joins, whoever employs them. */
export const isvasNear = (
  organisation: Organisation,
  directory: Directory,
  { places }: Pick<Needs, 'places'>,
): readonly Organisation[] => {
  const own = new Set(ownOrganisations(directory))
  const near = areasOf(organisation, places).flatMap((area) => organisationsFor(directory, 'isva', { area }, places))
  return [...new Set(near)].filter((one) => own.has(one)).slice(0, mostOffered)
}
