import type { Directory, Organisation, Post } from '../../directory/domain/model.ts'
import { ownOrganisations } from '../../directory/domain/own.ts'
import type { Rows } from '../../directory/exchange/read-row.ts'
import type { Reason, Rejection } from '../../directory/exchange/rejection.ts'
import type { OrganisationRow } from '../../directory/exchange/row.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { EntriesNeeds } from '../needs.ts'
import { areasOf } from '../subjects.ts'

/** What the list's writer may do, as the rights say it. */
export interface ByRight {
  /** Whether they keep the list of at least one of these areas. */
  readonly keeps: (areas: readonly AreaCode[]) => Promise<boolean>
  /** Whether they may appoint an admin for these areas; for none: a reader of everything. */
  readonly appoints: (areas: readonly AreaCode[]) => Promise<boolean>
}

type Needs = Pick<EntriesNeeds, 'places'>

const rejected = ({ line, organisation }: OrganisationRow, reason: Reason): Rejection => ({
  line,
  organisation,
  reason,
  column: reason === 'not-your-area' ? 'serves' : 'post',
})

/** Every area that is new for an organisation has to be theirs, and of a known one at least one that it serves. */
const keepsAll = async (
  known: Organisation | undefined,
  group: readonly OrganisationRow[],
  right: ByRight,
  { places }: Needs,
) => {
  const before = areasOf(known?.serves ?? [], places)
  const added = areasOf(
    group.flatMap(({ says }) => says.serves ?? []),
    places,
  ).filter((area) => !before.includes(area))
  const keeps = await Promise.all(added.map((area) => right.keeps([area])))
  // A new organisation that says nowhere is left out for that; one that serves nowhere any more is a first admin's.
  const isOurs = known ? await right.keeps(before) : true
  return isOurs && keeps.every(Boolean)
}

/** A reader of everything is appointed by whoever answers for everything. */
const appointed = async ({ post }: OrganisationRow, areas: readonly AreaCode[], right: ByRight) => {
  if (post?.kind !== 'admin' && post?.kind !== 'national-reader') return true
  return right.appoints(post.kind === 'admin' ? areas : [])
}

const keyOf = (agency: string, name: string) => `${agency}|${name.toLowerCase()}`

export interface RowsByRight {
  readonly rows: Rows
  /** Lines that their writer has no right to. They are nobody's ending: their organisation's other lines stand for themselves. */
  readonly leftOut: readonly Rejection[]
}

/** Takes out the lines that their writer has no right to, so that what is shown is what would be written. */
export const rowsByRight = async (
  rows: Rows,
  directory: Directory,
  right: ByRight,
  needs: Needs,
): Promise<RowsByRight> => {
  const own = new Map(ownOrganisations(directory).map((one) => [keyOf(one.agency, one.names.en), one]))
  const taken: OrganisationRow[] = []
  const leftOut: Rejection[] = []
  for (const [key, group] of Map.groupBy(rows.organisations, (row) => keyOf(row.agency, row.organisation))) {
    const known = own.get(key)
    const isTheirs = await keepsAll(known, group, right, needs)
    const areas = areasOf([...(known?.serves ?? []), ...group.flatMap(({ says }) => says.serves ?? [])], needs.places)
    for (const row of group) {
      if (!isTheirs) leftOut.push(rejected(row, 'not-your-area'))
      else if (!(await appointed(row, areas, right))) leftOut.push(rejected(row, 'post-by-appointment'))
      else taken.push(row)
    }
  }
  const settings = await Promise.all(rows.settings.map(async (row) => ({ row, keeps: await right.keeps([row.area]) })))
  const others = settings.flatMap(({ row, keeps }) => (keeps ? [] : [row]))
  return {
    rows: { ...rows, organisations: taken, settings: settings.flatMap(({ row, keeps }) => (keeps ? [row] : [])) },
    leftOut: [
      ...leftOut,
      ...others.map(({ line }): Rejection => ({ line, reason: 'not-your-area', column: 'serves' })),
    ],
  }
}

/** Posts that only an admin fills and ends. */
const byAppointment = ({ kind }: Post) => kind === 'admin' || kind === 'national-reader'

/**
 * The directory without the posts that the list's writer may not end, and how they come back: a list that doesn't name them then
 * says nothing of them.
 */
export const withoutAppointed = async (directory: Directory, right: ByRight, { places }: Needs) => {
  const kept = new Map<string, readonly Post[]>()
  for (const { id, posts, serves } of directory.organisations) {
    const held = posts.filter(byAppointment)
    if (held.length > 0 && !(await right.appoints(areasOf(serves, places)))) kept.set(id, held)
  }
  const without = (organisation: Organisation): Organisation =>
    kept.has(organisation.id)
      ? { ...organisation, posts: organisation.posts.filter((post) => !byAppointment(post)) }
      : organisation
  return {
    directory: { ...directory, organisations: directory.organisations.map(without) },
    restored: (organisation: Organisation): Organisation => ({
      ...organisation,
      posts: [...organisation.posts, ...(kept.get(organisation.id) ?? [])],
    }),
  }
}
