import type { Day } from '../../time/instant.ts'
import type { Organisation } from '../domain/model.ts'
import { present } from '../domain/present.ts'
import type { PostLine } from './posts.ts'
import { isPostLine, postFor, postKey } from './posts.ts'
import type { Rejection } from './rejection.ts'
import type { Roll } from './roll.ts'
import type { OrganisationRow } from './row.ts'
import { agreement } from './said.ts'

interface Accepted {
  readonly rows: readonly OrganisationRow[]
  readonly rejected: readonly Rejection[]
}

interface Against {
  readonly current: Organisation | undefined
  readonly roll: Roll
  readonly today: Day
}

type Objection = Omit<Rejection, 'line' | 'organisation'>

/** Things that the lines of one organisation speak of, by a key that is the same for the same thing. */
const subjectsOf = (row: OrganisationRow, roll: Roll): readonly (readonly [subject: string, says: object])[] => {
  const { post } = row
  const holder = post?.holder
  return [
    ['organisation', row.says],
    ...(post ? [[postKey(post), post.says] as const] : []),
    ...(holder ? [[roll.idOf(holder), { name: holder.name, email: holder.email, ...holder.says }] as const] : []),
    ...(post ? [] : [['its own line', { hours: row.hours, confirmed_on: row.confirmedOn }] as const]),
  ]
}

/** A line that ended someone who is not on the list: there is nothing to end, and history is not imported. */
const isOver = ({ post }: PostLine, { current, roll, today }: Against) => {
  const { holder, to } = post
  if (!holder || !to || to >= today) return false
  const person = roll.idOf(holder)
  const known = postFor(current?.posts ?? [], post, today)?.appointments ?? []
  return !known.some((one) => one.person === person)
}

const coverUnknown = ({ post }: PostLine, roll: Roll) =>
  post.says.away?.flatMap(({ by }) => (by && !roll.find(by) ? [by] : [])).at(0)

const slotOf = ({ post }: PostLine, roll: Roll) =>
  `${postKey(post)}|${post.holder ? `${roll.idOf(post.holder)}|${post.from ?? ''}` : ''}`

/** Takes the lines that can stand together; each of the others says which line it contradicts, or what it lacks. */
export const acceptRows = (rows: readonly OrganisationRow[], against: Against): Accepted => {
  const { roll } = against
  const said = agreement()
  const slots = new Map<string, number>()
  const accepted: OrganisationRow[] = []
  const rejected: Rejection[] = []

  const postObjection = (row: PostLine): Objection | undefined => {
    const otherLine = slots.get(slotOf(row, roll))
    if (otherLine) return { reason: 'appears-twice', otherLine }
    if (isOver(row, against))
      return present({ reason: 'already-over' as const, column: 'to' as const, value: row.post.to ?? undefined })
    const by = coverUnknown(row, roll)
    return by === undefined ? undefined : { reason: 'cover-unknown', column: 'away', value: by }
  }

  const objection = (row: OrganisationRow): Objection | undefined => {
    for (const [subject, says] of subjectsOf(row, roll)) {
      const contradiction = said.contradiction(subject, says)
      if (contradiction) return { reason: 'differs-from-line', ...contradiction }
    }
    return isPostLine(row) ? postObjection(row) : undefined
  }

  for (const row of rows) {
    const problem = objection(row)
    if (problem) rejected.push({ line: row.line, organisation: row.organisation, ...problem })
    else {
      for (const [subject, says] of subjectsOf(row, roll)) said.note(subject, says, row.line)
      if (isPostLine(row)) slots.set(slotOf(row, roll), row.line)
      accepted.push(row)
    }
  }
  return { rows: accepted, rejected }
}
