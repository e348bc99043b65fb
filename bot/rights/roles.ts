import type { Agency, Names } from '../directory/domain/model.ts'
import type { AreaCode } from '../places/understanding.ts'

/** What somebody is, for a right. `anyone` needs no post; `operator` sits at the server's shell, `worker` is Liaison itself. */
export const roles = [
  'anyone',
  'member',
  'spoc',
  'deputy',
  'lead',
  'chair',
  'coordinator',
  'deputy-coordinator',
  'admin',
  'national-reader',
  'operator',
  'worker',
] as const

export type Role = (typeof roles)[number]

/** One way in which somebody may act: a post that they hold today, stand in for, or were named to at the start. */
export interface Part {
  readonly role: Exclude<Role, 'anyone' | 'operator' | 'worker'>
  /** `first-admin`: named in the configuration, without a post. */
  readonly by: 'appointment' | 'deputy' | 'cover' | 'first-admin'
  readonly agency?: Agency
  readonly organisation?: string
  readonly post?: string
  readonly title?: Names
  /** The areas that the post answers for; `every` for a first admin and a national reader. */
  readonly areas: readonly AreaCode[] | 'every'
}

/** Somebody signed in, with everything that they may act as on one day. */
export interface Actor {
  readonly tenantId: string
  readonly oid: string
  /** Their entries in the directory, one an organisation. Empty for somebody who has not joined. */
  readonly people: readonly string[]
  readonly parts: readonly Part[]
  /** Police and CPS posts and no ISVA post anywhere: see `DATA-MODEL`, people and posts. */
  readonly seesJustice: boolean
  /** At the server's shell, or Liaison itself; then there are no parts. */
  readonly is?: 'operator' | 'worker'
}
