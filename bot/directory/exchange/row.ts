import type { Day } from '../../time/instant.ts'
import type { Agency, Hours, PostKind } from '../domain/model.ts'
import type { Absence } from './cells.ts'

/** What a cell says of a field: a value, that there is none (`null`), or nothing, because the file lacks the column. */
export type Said<Value> = Value | null | undefined

interface OrganisationSays {
  readonly organisation_cy: Said<string>
  readonly cps_area: Said<string>
  readonly serves: Said<readonly string[]>
  readonly mailbox: Said<string>
  readonly duty_line: Said<string>
  readonly mail_domains: Said<readonly string[]>
  readonly closed_days: Said<readonly Day[]>
}

interface PostSays {
  readonly title_cy: Said<string>
  readonly away: Said<readonly Absence[]>
}

interface PersonSays {
  readonly phone: Said<string>
  readonly hours: Said<Hours>
}

/** How a line names a person: an address is surer than a name. */
export interface Naming {
  readonly name: string
  readonly email: Said<string>
}

export interface PostRow {
  readonly kind: PostKind
  readonly title: string
  readonly covers: Said<readonly string[]>
  readonly says: PostSays
  /** Absent on the line of a post that nobody holds. */
  readonly holder?: Naming & { readonly says: PersonSays }
  readonly from: Said<Day>
  readonly to: Said<Day>
  readonly deputy: Said<Naming>
}

/** One line of an organisation: its own (mailbox, line, hours), or one of its posts. */
export interface OrganisationRow {
  readonly line: number
  readonly agency: Agency
  readonly organisation: string
  readonly says: OrganisationSays
  readonly confirmedOn: Said<Day>
  /** The organisation's own hours; on a post's line the hours are the person's. */
  readonly hours: Said<Hours>
  readonly post?: PostRow
}

export const settings = ['isva-mailbox', 'vlo-inbox', 'where-recorded', 'isva-cps-route'] as const
export type Setting = (typeof settings)[number]

/** One setting of an area's partnership; without a value it is taken away. */
export interface SettingRow {
  readonly line: number
  readonly area: string
  readonly setting: Setting
  readonly value: string | undefined
}
