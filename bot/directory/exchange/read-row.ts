import type { Day } from '../../time/instant.ts'
import type { Agency, PostKind } from '../domain/model.ts'
import type { PlaceBook } from '../domain/place-book.ts'
import { present } from '../domain/present.ts'
import type { CellReader } from './cell-reader.ts'
import { cellReader } from './cell-reader.ts'
import { readAbsences, readDayList } from './cells.ts'
import type { CsvRecord } from './csv.ts'
import type { Rejection } from './rejection.ts'
import type { Naming, OrganisationRow, PostRow, Said, Setting, SettingRow } from './row.ts'
import { settings } from './row.ts'

export interface Reading {
  readonly places: PlaceBook
  readonly today: Day
}

export interface Rows {
  readonly organisations: readonly OrganisationRow[]
  readonly settings: readonly SettingRow[]
  readonly rejected: readonly Rejection[]
}

const agencies = new Map<string, Agency>(
  (['police', 'cps', 'isva', 'partner'] as const).map((agency) => [agency, agency] as const),
)
const postKinds = new Map<string, PostKind>(
  (['spoc', 'lead', 'member', 'chair', 'coordinator', 'admin', 'national-reader'] as const).map(
    (kind) => [kind, kind] as const,
  ),
)
const settingNames = new Map<string, Setting>(settings.map((setting) => [setting, setting]))

/** Marks a line of an area's settings rather than of an agency. */
export const areaMark = 'area'

const namingIn = (cell: CellReader, name: 'name' | 'deputy', email: 'email' | 'deputy_email'): Said<Naming> => {
  const called = cell.text(name)
  const address = cell.email(email)
  if (called) return { name: called, email: address }
  if (address) return cell.wrong('name-missing', name, address)
  return called === undefined ? undefined : null
}

/** What only somebody who holds the post can have. */
const ofHolder = ['phone', 'days', 'hours', 'otherwise', 'from', 'to', 'deputy', 'confirmed_on'] as const

const holderIn = (cell: CellReader): PostRow['holder'] => {
  const holder = namingIn(cell, 'name', 'email')
  if (!holder && ofHolder.some((column) => cell.text(column))) return cell.wrong('name-missing', 'name')
  return holder ? { ...holder, says: { phone: cell.phone('phone'), hours: cell.hours() } } : undefined
}

const postIn = (cell: CellReader): PostRow | undefined => {
  const word = cell.text('post')
  if (!word) return cell.text('name') || cell.text('email') ? cell.wrong('person-without-post', 'post') : undefined
  const kind = postKinds.get(word.toLowerCase().replace(/\s+/g, '-')) ?? cell.wrong('post-unknown', 'post', word)
  const title = cell.text('title') ?? cell.wrong('title-missing', 'title')
  const [from, to] = [cell.day('from'), cell.day('to')]
  if (from && to && to < from) cell.wrong('ends-before-it-begins', 'to', to)
  const holder = holderIn(cell)
  const row = {
    covers: cell.codes('covers'),
    says: { title_cy: cell.text('title_cy'), away: cell.read('away', readAbsences, 'absence-unreadable') },
    from,
    to,
    deputy: namingIn(cell, 'deputy', 'deputy_email'),
  }
  return kind && title ? { kind, title, ...row, ...(holder ? { holder } : {}) } : undefined
}

const cpsAreaIn = (cell: CellReader, places: PlaceBook): Said<string> => {
  const slug = cell.text('cps_area')
  if (!slug) return slug
  return places.nameOf(slug.toLowerCase()) ? slug.toLowerCase() : cell.wrong('cps-area-unknown', 'cps_area', slug)
}

const organisationRow = (cell: CellReader, line: number, { places, today }: Reading): OrganisationRow | undefined => {
  const agencyCell = cell.text('agency') ?? ''
  const agency = agencies.get(agencyCell.toLowerCase()) ?? cell.wrong('agency-unknown', 'agency', agencyCell)
  const organisation = cell.text('organisation') ?? cell.wrong('organisation-missing', 'organisation')
  const says = {
    organisation_cy: cell.text('organisation_cy'),
    cps_area: cpsAreaIn(cell, places),
    serves: cell.codes('serves'),
    mailbox: cell.email('mailbox'),
    duty_line: cell.phone('duty_line'),
    mail_domains: cell.list('mail_domains'),
    closed_days: cell.read('closed_days', readDayList, 'date-unreadable'),
  }
  const post = postIn(cell)
  const row = { line, says, confirmedOn: cell.confirmedOn(today), hours: post ? undefined : cell.hours() }
  return agency && organisation ? { ...row, agency, organisation, ...(post ? { post } : {}) } : undefined
}

const settingRow = (cell: CellReader, line: number): SettingRow | undefined => {
  const word = cell.text('setting') ?? ''
  const setting =
    settingNames.get(word.toLowerCase().replace(/[\s_]+/g, '-')) ?? cell.wrong('setting-unknown', 'setting', word)
  const areas = cell.codes('serves') ?? []
  const [area] = areas
  if (!area || areas.length > 1) return cell.wrong('setting-needs-one-area', 'serves')
  const value = setting?.endsWith('box') ? cell.email('value') : cell.text('value')
  return setting ? { line, area, setting, value: value ?? undefined } : undefined
}

/** Reads each line by itself: what is wrong with one says nothing about another. */
export const readRows = (records: readonly CsvRecord[], reading: Reading): Rows => {
  const organisations: OrganisationRow[] = []
  const settings: SettingRow[] = []
  const rejected: Rejection[] = []
  for (const { line, cells } of records) {
    const cell = cellReader(cells, reading.places)
    const isSetting = cells.agency?.toLowerCase() === areaMark
    const setting = isSetting ? settingRow(cell, line) : undefined
    const organisation = isSetting ? undefined : organisationRow(cell, line, reading)
    const problem = cell.problem()
    if (problem) rejected.push(present({ line, organisation: cells.organisation || undefined, ...problem }))
    else if (setting) settings.push(setting)
    else if (organisation) organisations.push(organisation)
  }
  return { organisations, settings, rejected }
}
