import type { Day } from '../../time/instant.ts'
import { isNotOver, isOpen } from '../domain/dates.ts'
import type { Appointment, Area, Hours, Organisation, Person, Post } from '../domain/model.ts'
import type { PlaceBook } from '../domain/place-book.ts'
import { writeAbsences, writeDays, writeTimes } from './cells.ts'
import type { Cells } from './columns.ts'
import { areaMark } from './read-row.ts'
import type { Setting } from './row.ts'
import { settings } from './row.ts'

export interface Listed {
  readonly organisation: Organisation
  readonly people: ReadonlyMap<string, Person>
}

export interface Telling {
  readonly today: Day
  readonly places: PlaceBook
}

/** One line of the list, with a key that stays the same while it speaks of the same thing. */
export interface Line {
  readonly key: string
  readonly of: 'organisation' | 'holder' | 'vacancy'
  readonly cells: Cells
}

const placesIn = (codes: readonly string[], places: PlaceBook) =>
  codes.map((code) => [code, places.nameOf(code)?.en].filter(Boolean).join(' ')).join('; ')

const hoursCells = (hours: Hours | undefined): Cells =>
  hours ? { days: writeDays(hours.days), hours: writeTimes(hours), otherwise: hours.otherwise ?? '' } : {}

const organisationLine = ({ organisation }: Listed, { places }: Telling): Line => ({
  key: organisation.id,
  of: 'organisation',
  cells: {
    agency: organisation.agency,
    organisation: organisation.names.en,
    organisation_cy: organisation.names.cy ?? '',
    cps_area: organisation.cpsArea ?? '',
    serves: placesIn(organisation.serves, places),
    mailbox: organisation.mailbox ?? '',
    duty_line: organisation.phone ?? '',
    mail_domains: organisation.mailDomains.join('; '),
    closed_days: (organisation.closed ?? []).join('; '),
    ...hoursCells(organisation.hours),
    confirmed_on: organisation.confirmedOn ?? '',
  },
})

const postCells = ({ organisation, people }: Listed, post: Post, { today, places }: Telling): Cells => {
  const absences = post.away
    .filter((absence) => isNotOver(absence, today))
    .map(({ from, to, by }) => {
      const cover = by ? people.get(by) : undefined
      return { from, to, ...(cover ? { by: cover.email ?? cover.name } : {}) }
    })
  return {
    agency: organisation.agency,
    organisation: organisation.names.en,
    post: post.kind,
    title: post.title.en,
    title_cy: post.title.cy ?? '',
    covers: placesIn(post.covers, places),
    away: writeAbsences(absences),
  }
}

const holderCells = (appointment: Appointment, { people }: Listed): Cells => {
  const person = people.get(appointment.person)
  const deputy = appointment.deputy ? people.get(appointment.deputy) : undefined
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    ...hoursCells(person?.hours),
    from: appointment.from,
    to: appointment.to ?? '',
    deputy: deputy?.name ?? '',
    deputy_email: deputy?.email ?? '',
    confirmed_on: appointment.confirmedOn ?? '',
  }
}

const postLines = (listed: Listed, post: Post, telling: Telling): readonly Line[] => {
  const cells = postCells(listed, post, telling)
  const held = post.appointments
    .map((appointment, index) => ({ appointment, key: `${post.id}|${index}` }))
    .filter(({ appointment }) => isNotOver(appointment, telling.today) && listed.people.has(appointment.person))
  if (held.length === 0) return [{ key: post.id, of: 'vacancy', cells }]
  return held.map(({ appointment, key }) => ({
    key,
    of: 'holder',
    cells: { ...cells, ...holderCells(appointment, listed) },
  }))
}

/** What a list says of an organisation on a day: its own line, then each post that there is with who holds or will hold it. */
export const linesOf = (listed: Listed, telling: Telling): readonly Line[] => [
  organisationLine(listed, telling),
  ...listed.organisation.posts
    .filter((post) => isOpen(post, telling.today))
    .flatMap((post) => postLines(listed, post, telling)),
]

/** Where each setting of a partnership is kept. */
export const settingFields = {
  'isva-mailbox': 'isvaMailbox',
  'vlo-inbox': 'vloInbox',
  'where-recorded': 'whereRecorded',
  'isva-cps-route': 'isvaCpsRoute',
} as const satisfies Record<Setting, keyof Area>

/** The lines of a partnership's settings: one for each that is set. */
export const settingLines = (area: Area, places: PlaceBook): readonly Cells[] =>
  settings.flatMap((setting) => {
    const value = area[settingFields[setting]]
    return value ? [{ agency: areaMark, serves: placesIn([area.code], places), setting, value }] : []
  })
