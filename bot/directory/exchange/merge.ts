import type { Day } from '../../time/instant.ts'
import type { Organisation, Person } from '../domain/model.ts'
import { peopleNamedBy } from '../domain/own.ts'
import { present } from '../domain/present.ts'
import { acceptRows } from './accept.ts'
import { laterOf } from './appointments.ts'
import { isPostLine, postsAfter } from './posts.ts'
import type { Rejection } from './rejection.ts'
import type { Roll } from './roll.ts'
import { rollOf } from './roll.ts'
import type { Naming, OrganisationRow } from './row.ts'
import { after, firstSaid } from './said.ts'

export interface Before {
  readonly organisation: Organisation | undefined
  /** The people whom the organisation keeps. */
  readonly people: readonly Person[]
}

export interface Merged {
  /** Absent when every line of a new organisation was left out. */
  readonly organisation?: Organisation
  readonly people: readonly Person[]
  readonly rejected: readonly Rejection[]
  /** Nobody was ended, because a line was left out that may be theirs. */
  readonly keptAll: boolean
}

export interface MergeNeeds {
  readonly today: Day
  readonly newId: () => string
  /** A line of the file was left out that may belong to this organisation. */
  readonly aLineIsMissing: boolean
}

const organisationAfter = (
  current: Organisation | undefined,
  rows: readonly OrganisationRow[],
  posts: Organisation['posts'],
  id: string,
): Organisation | undefined => {
  const [first] = rows
  if (!first) return current
  const says = rows.map((row) => row.says)
  return present({
    id,
    agency: first.agency,
    names: present({
      en: current?.names.en ?? first.organisation,
      cy: after(firstSaid(says.map((say) => say.organisation_cy)), current?.names.cy),
    }),
    serves: after(firstSaid(says.map((say) => say.serves)), current?.serves) ?? [],
    cpsArea: after(firstSaid(says.map((say) => say.cps_area)), current?.cpsArea),
    mailbox: after(firstSaid(says.map((say) => say.mailbox)), current?.mailbox),
    phone: after(firstSaid(says.map((say) => say.duty_line)), current?.phone),
    hours: after(firstSaid(rows.map((row) => row.hours)), current?.hours),
    mailDomains: after(firstSaid(says.map((say) => say.mail_domains)), current?.mailDomains) ?? [],
    closed: after(firstSaid(says.map((say) => say.closed_days)), current?.closed),
    confirmedOn: laterOf(current?.confirmedOn, firstSaid(rows.map((row) => (row.post ? undefined : row.confirmedOn)))),
    posts,
  })
}

const namingsIn = (rows: readonly OrganisationRow[]): readonly Naming[] =>
  rows.flatMap(({ post }) => [post?.holder, post?.deputy].flatMap((naming) => (naming ? [naming] : [])))

/** A person after the file has spoken. A line on which somebody is only a deputy says nothing of one who is known. */
const personAfter = (id: string, before: Before, rows: readonly OrganisationRow[], roll: Roll): Person | undefined => {
  const current = before.people.find((person) => person.id === id)
  const holders = rows.flatMap(({ post }) => (post?.holder && roll.idOf(post.holder) === id ? [post.holder] : []))
  const naming = holders.at(0) ?? (current ? undefined : namingsIn(rows).find((one) => roll.idOf(one) === id))
  if (!naming) return current
  const email = firstSaid([...holders, naming].map((holder) => holder.email))
  return present({
    id,
    organisation: current?.organisation ?? '',
    name: naming.name,
    email: after(email, current?.email),
    phone: after(firstSaid(holders.map(({ says }) => says.phone)), current?.phone),
    hours: after(firstSaid(holders.map(({ says }) => says.hours)), current?.hours),
    language: current?.language,
    identities: current?.identities ?? [],
  })
}

/** One organisation after a file has spoken of it. Its lines are accepted one by one; it is written all or nothing. */
export const mergeOrganisation = (before: Before, rows: readonly OrganisationRow[], needs: MergeNeeds): Merged => {
  const { today, newId } = needs
  const current = before.organisation
  const roll = rollOf(before.people, namingsIn(rows), newId)
  const { rows: accepted, rejected } = acceptRows(rows, { current, roll, today })
  const keep = needs.aLineIsMissing || rejected.length > 0
  const posts = postsAfter(current?.posts ?? [], accepted.filter(isPostLine), { today, newId, roll, keep })
  const organisation = organisationAfter(current, accepted, posts, current?.id ?? newId())
  if (!organisation) return { people: before.people, rejected, keptAll: keep }
  const ids = new Set([...before.people.map(({ id }) => id), ...peopleNamedBy(organisation)])
  const people = [...ids].flatMap((id) => personAfter(id, before, accepted, roll) ?? [])
  return {
    organisation,
    people: people.map((person) => ({ ...person, organisation: organisation.id })),
    rejected,
    keptAll: keep,
  }
}
