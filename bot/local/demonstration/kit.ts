import { createHash } from 'node:crypto'
import { demonstrationTenant } from '../../config/config.ts'
import type { Hours, Names, Organisation, Person, Post, PostKind } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { AreaCode } from '../../places/understanding.ts'
import type { Day } from '../../time/instant.ts'
import { addDays } from '../../time/instant.ts'

/** A day so many days from today; each is reckoned once, for there are hundreds. */
export type DayFrom = (days: number) => Day

export const dayFrom = (today: Day): DayFrom => {
  const known = new Map<number, Day>()
  return (days) => {
    const day = known.get(days) ?? addDays(today, days)
    known.set(days, day)
    return day
  }
}

interface PersonSpec {
  readonly name: string
  readonly phone?: string | undefined
  readonly hours?: Hours | undefined
  readonly language?: 'cy' | undefined
  /** Has never signed in: shown and e-mailed, without a chat. */
  readonly unlinked?: boolean | undefined
}

/** Days are counted from today: negative ones are past. People are called by name. */
export interface PostSpec {
  readonly kind: PostKind
  readonly title: Names
  readonly holder?: string | undefined
  readonly deputy?: string | undefined
  /** Days since it was last confirmed; absent: never. */
  readonly confirmed?: number | undefined
  readonly away?: { readonly from: number; readonly to: number; readonly by?: string | undefined } | undefined
  /** The days since an earlier holder left, when nobody has followed. */
  readonly vacantSince?: number | undefined
}

export interface KitSpec extends Pick<Organisation, 'id' | 'agency' | 'names' | 'serves'> {
  /** The area in which its people are shown as personas. */
  readonly area: AreaCode
  readonly domain: string
  readonly cpsArea?: string | undefined
  readonly mailbox?: string | undefined
  readonly phone?: string | undefined
  readonly hours?: Hours | undefined
  readonly confirmed?: number | undefined
  readonly people: readonly PersonSpec[]
  readonly posts: readonly PostSpec[]
}

/** One organisation of the demonstration with its people. */
export interface Kit {
  readonly area: AreaCode
  readonly organisation: Organisation
  readonly people: readonly Person[]
}

const slugOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

/** The same object id for the same person, whenever it is made. */
const oidOf = (id: string) => {
  const hex = createHash('sha256').update(id).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const personIdIn = (organisation: string, name: string) => `${organisation}.${slugOf(name)}`

const personOf = ({ id: organisation, agency, domain }: KitSpec, spec: PersonSpec): Person => {
  const id = personIdIn(organisation, spec.name)
  const as = agency === 'police' || agency === 'partner' ? ('home' as const) : ('guest' as const)
  return present({
    id,
    organisation,
    name: spec.name,
    email: `${slugOf(spec.name).replace('-', '.')}@${domain}`,
    phone: spec.phone,
    hours: spec.hours,
    language: spec.language,
    identities: spec.unlinked ? [] : [{ tenantId: demonstrationTenant, oid: oidOf(id), teamsId: `29:${id}`, as }],
  })
}

const postOf = (spec: PostSpec, kit: KitSpec, day: DayFrom): Post => {
  const idOf = (name: string | undefined) => (name === undefined ? undefined : personIdIn(kit.id, name))
  const { away, holder, confirmed, vacantSince } = spec
  const person = idOf(holder)
  return {
    id: `${spec.kind}-${slugOf(spec.title.en)}`,
    kind: spec.kind,
    title: spec.title,
    covers: [],
    appointments: person
      ? [
          present({
            person,
            from: day(-400),
            to: vacantSince === undefined ? undefined : day(-vacantSince),
            deputy: idOf(spec.deputy),
            confirmedOn: confirmed === undefined ? undefined : day(-confirmed),
          }),
        ]
      : [],
    away: away ? [present({ from: day(away.from), to: day(away.to), by: idOf(away.by) })] : [],
  }
}

/** Builds an organisation of the demonstration. */
export const kitOf = (spec: KitSpec, day: DayFrom): Kit => {
  const { id, agency, names, serves, cpsArea, mailbox, phone, hours, confirmed } = spec
  return {
    area: spec.area,
    organisation: present({
      id,
      agency,
      names,
      serves,
      cpsArea,
      mailbox,
      phone,
      hours,
      mailDomains: [spec.domain],
      confirmedOn: confirmed === undefined ? undefined : day(-confirmed),
      posts: spec.posts.map((post) => postOf(post, spec, day)),
    }),
    people: spec.people.map((person) => personOf(spec, person)),
  }
}
