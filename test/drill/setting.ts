import type { Directory, Organisation, Person, Post } from '../../bot/directory/domain/model.ts'
import type { PlaceBook } from '../../bot/directory/domain/place-book.ts'
import type { Rehearsing } from '../../bot/drill/domain/rehearse.ts'
import { rehearse } from '../../bot/drill/domain/rehearse.ts'
import { ladderOn } from '../../bot/escalations/domain/ladders.ts'
import type { Audience } from '../../bot/escalations/domain/reasons.ts'
import { momentAt } from '../../bot/escalations/moment.ts'
import { dayOf, instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'

export const calendar = loadCalendar()

const places: PlaceBook = {
  nameOf: () => undefined,
  codeOf: () => undefined,
  areaOfAuthority: () => undefined,
  cpsAreasOf: () => [],
  cpsAreaOfBorough: () => undefined,
}

export const post = (id: string, kind: Post['kind'], holder: string | undefined, more: Partial<Post> = {}): Post => ({
  ...{ id, kind, title: { en: id }, covers: [], away: [] },
  appointments: holder === undefined ? [] : [{ person: holder, from: '2026-01-01' }],
  ...more,
})

export const organisation = (id: string, agency: Organisation['agency'], posts: readonly Post[]): Organisation => ({
  id,
  agency,
  names: { en: id },
  serves: ['E23000036'],
  mailDomains: [],
  posts,
})

const directoryOf = (organisations: readonly Organisation[]): Directory => {
  const holders = organisations.flatMap(({ id, posts }) =>
    posts.flatMap(({ appointments }) => appointments.map(({ person }) => ({ person, id }))),
  )
  const people = holders.map(({ person, id }): readonly [string, Person] => [
    person,
    { id: person, organisation: id, name: person, identities: [] },
  ])
  return { version: 1, organisations, people: new Map(people), areas: new Map(), subscribed: [] }
}

interface Given extends Partial<Pick<Rehearsing, 'wanted' | 'isReached' | 'hasCoordinator' | 'agenda'>> {
  readonly audience?: Audience
  readonly at?: string
  readonly calendar?: typeof calendar
}

/** What a drill of these organisations shows, where nothing is said otherwise: on a Monday at ten, with nothing missing. */
export const rehearsed = (
  organisations: readonly Organisation[],
  { audience = 'multi', at = '2026-11-23T10:00:00Z', calendar: table = calendar, ...more }: Given = {},
) => {
  const directory = directoryOf(organisations)
  const raisedAt = instantOf(at)
  return rehearse({
    ...{ area: 'E23000036', audience, raisedAt, calendarUntil: table.until, asked: organisations },
    ladder: ladderOn(dayOf(raisedAt), audience),
    known: (day) => ({ directory, places, day, raisers: [] }),
    moment: (then) => momentAt(then, () => table, raisedAt),
    ...{
      wanted: [],
      isReached: () => true,
      hasCoordinator: () => true,
      agenda: { group: 'group|1', on: '2026-12-09' },
    },
    ...more,
  })
}

export const force = organisation('force', 'police', [post('spoc', 'spoc', 'one'), post('lead', 'lead', 'two')])
