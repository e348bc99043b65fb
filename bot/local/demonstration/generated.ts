import type { Area } from '../../directory/domain/model.ts'
import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'
import type { Force } from './forces.ts'
import { forces } from './forces.ts'
import { awayOf, confirmedOf, hoursOf } from './gaps.ts'
import type { KitSpec, PostSpec } from './kit.ts'
import { namesOf } from './names.ts'
import { titles } from './titles.ts'

interface Making {
  readonly force: Force
  readonly area: string
  readonly chance: Chance
  readonly nextName: () => string
  /** A telephone number of the area that Ofcom keeps for drama. */
  readonly number: () => string
}

const makingOf = (force: Force): Making => {
  const chance = chanceOf(`demonstration ${force.code}`)
  return {
    force,
    area: force.name.replace(/ (Police Service|Police|Constabulary)$/, ''),
    chance,
    nextName: namesOf(chance, force.code.startsWith('W')),
    number: () => `${force.dialling}${chance.between(100, 999)}`,
  }
}

type PolicePeople = Record<'spoc' | 'deputy' | 'lead', string>

/** Most forces have a SPOC; some have had one, with or without a deputy, and then the deputy or the lead answers. */
const policeSpoc = (chance: Chance, { spoc, deputy }: PolicePeople): PostSpec => {
  const post = { kind: 'spoc', title: titles.inspector, holder: spoc, confirmed: confirmedOf(chance) } as const
  switch (chance.between(1, 8)) {
    case 1:
      return { ...post, deputy, vacantSince: chance.between(5, 60) }
    case 2:
      return { ...post, vacantSince: chance.between(5, 60) }
    default:
      return { ...post, deputy, away: awayOf(chance, deputy) }
  }
}

const policeOf = ({ force, chance, nextName, number }: Making): KitSpec => {
  const named = { spoc: nextName(), deputy: nextName(), lead: nextName() }
  const domain = `${force.slug}.police.example`
  const organisation = {
    area: force.code,
    id: `${force.slug}-police`,
    agency: 'police',
    names: { en: force.name, ...(force.welshName ? { cy: force.welshName } : {}) },
    serves: [force.code],
    domain,
    mailbox: `rasso@${domain}`,
    phone: number(),
    confirmed: confirmedOf(chance),
  } as const
  if (chance.oneIn(12)) return { ...organisation, people: [], posts: [] }
  return {
    ...organisation,
    people: [
      { name: named.spoc, phone: number(), unlinked: chance.oneIn(4) },
      { name: named.deputy, phone: number() },
      { name: named.lead, phone: number() },
    ],
    posts: [
      policeSpoc(chance, named),
      { kind: 'lead', title: titles.chiefInspector, holder: named.lead, confirmed: confirmedOf(chance) },
      { kind: 'member', title: titles.sergeant, holder: named.deputy },
    ],
  }
}

const serviceNames = ['Lantern', 'Kingfisher', 'Stepping Stone'] as const

/** The first serves the whole area; the second often one authority of it; the third is only a mailbox. */
const serviceOf = ({ force, area, chance, nextName, number }: Making, index: 0 | 1 | 2): KitSpec => {
  const [name, manager, line] = [serviceNames[index], nextName(), number()]
  const slug = name.toLowerCase().replace(' ', '-')
  const domain = `${slug}-${force.slug}.isva.example`
  const service = {
    area: force.code,
    id: `${force.slug}-${slug}`,
    agency: 'isva',
    names: { en: `${name} ISVA Service, ${area} (demonstration)` },
    serves: [index === 1 && chance.oneIn(2) ? force.authority : force.code],
    domain,
    mailbox: `isva@${domain}`,
    confirmed: confirmedOf(chance),
  } as const
  if (index === 2) return { ...service, people: [], posts: [] }
  const [spoc, deputy] = [nextName(), chance.oneIn(2) ? nextName() : undefined]
  return {
    ...service,
    phone: line,
    people: [
      { name: spoc, phone: number(), hours: hoursOf(chance, line), unlinked: chance.oneIn(2) },
      { name: manager, phone: number(), unlinked: chance.oneIn(2) },
      ...(deputy ? [{ name: deputy, phone: number(), unlinked: chance.oneIn(2) }] : []),
    ],
    posts: [
      {
        kind: 'spoc',
        title: titles.isvaSpoc,
        holder: spoc,
        deputy,
        confirmed: confirmedOf(chance),
        away: awayOf(chance, manager),
      },
      { kind: 'lead', title: titles.isvaManager, holder: manager, confirmed: confirmedOf(chance) },
    ],
  }
}

const servicesOf = (making: Making): readonly KitSpec[] => {
  const count = making.chance.pick([0, 1, 1, 2, 2, 2, 3])
  return ([0, 1, 2] as const).slice(0, count).map((index) => serviceOf(making, index))
}

/** An area always has an admin; one in eight has no coordinator at the moment. */
const officeOf = ({ force, area, chance, nextName, number }: Making): KitSpec => {
  const [coordinator, admin] = [nextName(), nextName()]
  const left = chance.oneIn(8) ? chance.between(5, 60) : undefined
  return {
    area: force.code,
    id: `${force.slug}-partnership`,
    agency: 'partner',
    names: { en: `${area} Partnership Office` },
    serves: [force.code],
    domain: `${force.slug}.partnership.example`,
    people: [
      { name: coordinator, phone: number() },
      { name: admin, phone: number() },
    ],
    posts: [
      {
        kind: 'coordinator',
        title: titles.coordinator,
        holder: coordinator,
        confirmed: confirmedOf(chance),
        vacantSince: left,
      },
      { kind: 'admin', title: titles.areaAdmin, holder: admin, confirmed: confirmedOf(chance) },
    ],
  }
}

/** The partnerships of 41 areas, from one rule: the same each time, with the gaps that a real directory has. */
export const generated = (): readonly KitSpec[] =>
  forces.map(makingOf).flatMap((making) => [policeOf(making), ...servicesOf(making), officeOf(making)])

/** Half of the areas have said where things are recorded; the others have not. */
export const generatedSettings = (): readonly Area[] =>
  forces
    .filter(({ code }) => chanceOf(`settings ${code}`).oneIn(2))
    .map(({ code, slug }) => ({
      code,
      isvaMailbox: `isva-updates@${slug}.police.example`,
      whereRecorded: 'Officer in the case, in the record of support',
    }))
