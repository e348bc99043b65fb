import { isDeepStrictEqual } from 'node:util'
import type { Day } from '../../time/instant.ts'
import type { Agency, Area, Directory, Organisation, Person } from '../domain/model.ts'
import { ownOrganisations } from '../domain/own.ts'
import type { PlaceBook } from '../domain/place-book.ts'
import type { Difference } from './difference.ts'
import { differences } from './difference.ts'
import { linesOf, settingFields } from './lines.ts'
import type { Merged } from './merge.ts'
import { mergeOrganisation } from './merge.ts'
import type { Rows } from './read-row.ts'
import type { Rejection } from './rejection.ts'
import type { OrganisationRow, SettingRow } from './row.ts'

/** What an import would write of one organisation, in one commit: the organisation and whoever of its people is new or changed. */
interface OrganisationChange {
  readonly organisation: Organisation
  readonly people: readonly Person[]
  readonly differences: readonly Difference[]
}

interface AreaChange {
  readonly area: Area
  readonly differences: readonly Difference[]
}

export interface Plan {
  readonly organisations: readonly OrganisationChange[]
  readonly areas: readonly AreaChange[]
  readonly rejected: readonly Rejection[]
  /** Organisations in which nobody is ended, because a line was left out that may be theirs. */
  readonly keptAll: readonly string[]
}

export interface PlanNeeds {
  readonly today: Day
  readonly places: PlaceBook
  readonly newId: () => string
}

const keyOf = (agency: Agency, name: string) => `${agency}|${name.toLowerCase()}`

/** A left-out line may be anybody's when it names no organisation that is known or in the file. */
const mayBe = (rejection: Rejection, name: string, names: ReadonlySet<string>) => {
  const said = rejection.organisation?.toLowerCase()
  return said === undefined || said === name.toLowerCase() || !names.has(said)
}

const changeOf = (
  before: Organisation | undefined,
  { organisation, people }: Merged,
  directory: Directory,
  needs: PlanNeeds,
): OrganisationChange | undefined => {
  if (!organisation) return undefined
  const after = linesOf({ organisation, people: new Map(people.map((person) => [person.id, person])) }, needs)
  const old = before ? linesOf({ organisation: before, people: directory.people }, needs) : []
  const found = differences(old, after, organisation.names.en)
  if (found.length === 0) return undefined
  return {
    organisation,
    people: people.filter((person) => !isDeepStrictEqual(person, directory.people.get(person.id))),
    differences: found,
  }
}

const settingChange = (area: Area, { setting, value }: SettingRow): { area: Area; difference?: Difference } => {
  const field = settingFields[setting]
  const { [field]: before, ...rest } = area
  if (before === value) return { area }
  const said = {
    organisation: area.code,
    subject: setting,
    column: 'value',
    before: before ?? '',
    after: value ?? '',
  } as const
  return { area: value ? { ...rest, [field]: value } : rest, difference: { type: 'changed', ...said } }
}

const areaChanges = (rows: readonly SettingRow[], directory: Directory): readonly AreaChange[] =>
  [...Map.groupBy(rows, ({ area }) => area)].flatMap(([code, settings]) => {
    const found: Difference[] = []
    let area: Area = directory.areas.get(code) ?? { code }
    for (const setting of settings) {
      const change = settingChange(area, setting)
      area = change.area
      if (change.difference) found.push(change.difference)
    }
    return found.length > 0 ? [{ area, differences: found }] : []
  })

/** A new organisation has to say where it serves; one that doesn't is more likely a slip in the name of one that is known. */
const servesNowhere = (rows: readonly OrganisationRow[]): readonly Rejection[] =>
  rows.some(({ says }) => says.serves && says.serves.length > 0)
    ? []
    : rows.map(({ line, organisation }) => ({ line, organisation, reason: 'serves-nowhere', column: 'serves' }))

/**
 * What a list would change: pure, so that it can be shown before anything is written. An organisation that the list doesn't
 * name is left alone; another deployment's can't be changed.
 */
export const planImport = (directory: Directory, rows: Rows, needs: PlanNeeds): Plan => {
  const own = new Map(ownOrganisations(directory).map((one) => [keyOf(one.agency, one.names.en), one]))
  const groups = [...Map.groupBy(rows.organisations, ({ agency, organisation }) => keyOf(agency, organisation))].map(
    ([key, group]) => {
      const before = own.get(key)
      return {
        before,
        group,
        name: before?.names.en ?? group[0]?.organisation ?? '',
        slips: before ? [] : servesNowhere(group),
      }
    },
  )
  const read = groups.filter(({ slips }) => slips.length === 0)
  const leftOut = [...rows.rejected, ...groups.flatMap(({ slips }) => slips)]
  const known = [...[...own.values()].map(({ names }) => names.en), ...read.map(({ name }) => name)]
  const names = new Set(known.map((name) => name.toLowerCase()))
  const merged = read.map(({ before, group, name }) => {
    const people = [...directory.people.values()].filter(({ organisation }) => organisation === before?.id)
    const aLineIsMissing = leftOut.some((rejection) => mayBe(rejection, name, names))
    return {
      before,
      name,
      after: mergeOrganisation({ organisation: before, people }, group, { ...needs, aLineIsMissing }),
    }
  })
  return {
    organisations: merged.flatMap(({ before, after }) => changeOf(before, after, directory, needs) ?? []),
    areas: areaChanges(rows.settings, directory),
    rejected: [...leftOut, ...merged.flatMap(({ after }) => after.rejected)].sort((a, b) => a.line - b.line),
    keptAll: merged.filter(({ after }) => after.keptAll).map(({ name }) => name),
  }
}
