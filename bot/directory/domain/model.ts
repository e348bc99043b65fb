import type { AreaCode, AuthorityCode, CpsArea } from '../../places/understanding.ts'
import type { Day } from '../../time/instant.ts'

export type Agency = 'police' | 'cps' | 'isva' | 'partner'

/** A name in both languages; Welsh only where the body has one. */
export interface Names {
  readonly en: string
  readonly cy?: string
}

/** Weekdays 1-7 (Monday is 1), London wall-clock times "09:00"; `otherwise` is a line to ring outside them. */
export interface Hours {
  readonly days: readonly number[]
  readonly from: string
  readonly to: string
  readonly otherwise?: string
}

/** One sign-in of a person. A guest has another object id in the host tenant, so one person may have several. */
export interface Identity {
  readonly tenantId: string
  readonly oid: string
  readonly teamsId?: string
  readonly as: 'home' | 'guest'
}

export interface Person {
  readonly id: string
  /** The organisation that keeps this entry: it is stored in its partition and changed by its import alone. */
  readonly organisation: string
  readonly name: string
  readonly email?: string
  readonly phone?: string
  readonly hours?: Hours
  readonly language?: 'en' | 'cy' | 'both'
  /** Empty: shown and e-mailed, never treated as signed in. */
  readonly identities: readonly Identity[]
}

export type PostKind = 'spoc' | 'lead' | 'member' | 'chair' | 'coordinator' | 'admin' | 'national-reader'

/** A person in a post from a day to a day (both included), with a deputy and the day the organisation last confirmed it. */
export interface Appointment {
  readonly person: string
  readonly from: Day
  readonly to?: Day
  readonly deputy?: string
  readonly confirmedOn?: Day
}

/** A dated absence (both days included) during which another holds the appointment; without `by`, the deputy does. */
export interface Cover {
  readonly from: Day
  readonly to: Day
  readonly by?: string
}

/** The routing key. The person is found at the moment of asking. */
export interface Post {
  readonly id: string
  readonly kind: PostKind
  /** The post as people say it: "RASSO Detective Inspector". */
  readonly title: Names
  /** Areas or local authorities that it answers for; empty: all that its organisation serves. */
  readonly covers: readonly (AreaCode | AuthorityCode)[]
  readonly appointments: readonly Appointment[]
  readonly away: readonly Cover[]
  /** The last day on which there was such a post; absent while there is. */
  readonly until?: Day
}

/** One named body of an agency: a force, a CPS Area's RASSO unit, a support service, a partnership's own office. */
export interface Organisation {
  readonly id: string
  readonly agency: Agency
  readonly names: Names
  readonly serves: readonly (AreaCode | AuthorityCode)[]
  /** A CPS Area's RASSO unit says which. */
  readonly cpsArea?: CpsArea
  readonly mailbox?: string
  /** A duty line or switchboard. */
  readonly phone?: string
  readonly hours?: Hours
  /** Days on which nobody there is expected to answer, beside the bank holidays. */
  readonly closed?: readonly Day[]
  readonly mailDomains: readonly string[]
  /** The day the organisation last confirmed its mailbox and lines; a post's own is in its appointment. */
  readonly confirmedOn?: Day
  readonly posts: readonly Post[]
}

/** A local partnership's own settings (framework C5, C9). */
export interface Area {
  readonly code: AreaCode
  readonly isvaMailbox?: string
  readonly vloInbox?: string
  readonly whereRecorded?: string
  readonly isvaCpsRoute?: string
}

/** A directory as one instance holds it in memory; `version` is `directory|head`'s. */
export interface Directory {
  readonly version: number
  readonly organisations: readonly Organisation[]
  readonly people: ReadonlyMap<string, Person>
  readonly areas: ReadonlyMap<AreaCode, Area>
  /** Lists of other deployments: read-only, shown with their age. */
  readonly subscribed: readonly { readonly organisation: string; readonly publishedOn: Day; readonly from: string }[]
}
