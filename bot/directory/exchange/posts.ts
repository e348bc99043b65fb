import { isDeepStrictEqual } from 'node:util'
import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'
import { isNotOver, isOpen } from '../domain/dates.ts'
import type { Cover, Post } from '../domain/model.ts'
import { present } from '../domain/present.ts'
import type { Held } from './appointments.ts'
import { appointmentsAfter, ended } from './appointments.ts'
import type { Absence } from './cells.ts'
import type { Roll } from './roll.ts'
import type { OrganisationRow, PostRow, Said } from './row.ts'
import { after, firstSaid } from './said.ts'

/** A line that speaks of a post. */
export type PostLine = OrganisationRow & { readonly post: PostRow }

export const isPostLine = (row: OrganisationRow): row is PostLine => row.post !== undefined

export interface Merging {
  readonly today: Day
  readonly newId: () => string
  readonly roll: Roll
  /** Nobody is ended, because a line was left out that may be theirs. */
  readonly keep: boolean
}

const sorted = (codes: readonly string[]) => [...codes].sort().join(';')

/** Two lines speak of the same post when its kind, title and the places it covers are the same. */
export const postKey = ({ kind, title, covers }: PostRow): string =>
  `${kind}|${title.toLowerCase()}|${covers === undefined ? '' : sorted(covers ?? [])}`

/** The post that a line speaks of, an open one first; without a `covers` column any of that kind and title. */
export const postFor = (posts: readonly Post[], row: PostRow, today: Day): Post | undefined => {
  const alike = posts.filter(
    (post) =>
      post.kind === row.kind &&
      post.title.en.toLowerCase() === row.title.toLowerCase() &&
      (row.covers === undefined || sorted(post.covers) === sorted(row.covers ?? [])),
  )
  return alike.find((post) => isOpen(post, today)) ?? alike.at(0)
}

const heldIn = ({ post, confirmedOn }: PostLine, roll: Roll): readonly Held[] => {
  const { holder, deputy, from, to } = post
  if (!holder) return []
  return [{ person: roll.idOf(holder), from, to, deputy: deputy ? roll.idOf(deputy) : deputy, confirmedOn }]
}

const awayAfter = (current: readonly Cover[], said: Said<readonly Absence[]>, { roll, today }: Merging) => {
  if (said === undefined) return current
  const next = (said ?? []).map(({ from, to, by }) => present({ from, to, by: by && roll.find(by) }))
  const open = current.filter((absence) => isNotOver(absence, today))
  return isDeepStrictEqual(open, next) ? current : [...current.filter((absence) => !isNotOver(absence, today)), ...next]
}

const postAfter = (current: Post | undefined, lines: readonly PostLine[], merging: Merging): Post | undefined => {
  const [first] = lines
  if (!first) return current
  const { kind, title, covers } = first.post
  return present({
    id: current?.id ?? merging.newId(),
    kind,
    title: present({ en: title, cy: after(firstSaid(lines.map(({ post }) => post.says.title_cy)), current?.title.cy) }),
    covers: current?.covers ?? covers ?? [],
    appointments: appointmentsAfter(
      current?.appointments ?? [],
      lines.flatMap((line) => heldIn(line, merging.roll)),
      merging.today,
      merging.keep,
    ),
    away: awayAfter(current?.away ?? [], firstSaid(lines.map(({ post }) => post.says.away)), merging),
  })
}

const closed = (post: Post, today: Day): Post => ({
  ...post,
  appointments: post.appointments.map((one) => (isNotOver(one, today) ? ended(one, today) : one)),
  until: addDays(today, -1),
})

/** The posts of an organisation after a file has named them. A post that it leaves out is closed, unless nobody is ended. */
export const postsAfter = (current: readonly Post[], lines: readonly PostLine[], merging: Merging): readonly Post[] => {
  const { today, keep } = merging
  const groups = Map.groupBy(lines, ({ post }) => postFor(current, post, today)?.id ?? postKey(post))
  const known = current.map((post) => {
    const group = groups.get(post.id)
    groups.delete(post.id)
    if (group) return postAfter(post, group, merging) ?? post
    return keep || !isOpen(post, today) ? post : closed(post, today)
  })
  return [...known, ...[...groups.values()].flatMap((group) => postAfter(undefined, group, merging) ?? [])]
}
