import type { AreaCode, CpsArea } from '../../places/understanding.ts'
import { chanceOf } from './chance.ts'
import { awayOf, confirmedOf } from './gaps.ts'
import type { KitSpec } from './kit.ts'
import { namesOf } from './names.ts'
import { titles } from './titles.ts'

type Row = readonly [cpsArea: CpsArea, name: string, serves: readonly [AreaCode, ...AreaCode[]]]

const rows: readonly Row[] = [
  ['east-midlands', 'CPS East Midlands', ['E23000018', 'E23000019', 'E23000020', 'E23000021', 'E23000022']],
  ['east-of-england', 'CPS East of England', ['E23000023', 'E23000024', 'E23000025', 'E23000028']],
  ['london-north', 'CPS London North', ['E23000001', 'E23000034']],
  ['london-south', 'CPS London South', ['E23000001', 'E23000034']],
  ['mersey-cheshire', 'CPS Mersey-Cheshire', ['E23000004', 'E23000006']],
  ['north-east', 'CPS North East', ['E23000007', 'E23000008', 'E23000013']],
  ['north-west', 'CPS North West', ['E23000002', 'E23000003', 'E23000005']],
  ['south-east', 'CPS South East', ['E23000031', 'E23000032', 'E23000033']],
  ['thames-and-chiltern', 'CPS Thames and Chiltern', ['E23000026', 'E23000027', 'E23000029']],
  ['wessex', 'CPS Wessex', ['E23000030', 'E23000038', 'E23000039']],
  ['west-midlands', 'CPS West Midlands', ['E23000014', 'E23000015', 'E23000016', 'E23000017']],
  ['yorkshire-and-humberside', 'CPS Yorkshire and Humberside', ['E23000009', 'E23000010', 'E23000011', 'E23000012']],
]

const unitOf = ([cpsArea, name, serves]: Row): KitSpec => {
  const chance = chanceOf(`demonstration ${cpsArea}`)
  const nextName = namesOf(chance, false)
  const [spoc, deputy, head] = [nextName(), nextName(), nextName()]
  const number = () => `01632 960${chance.between(100, 999)}`
  const domain = `${cpsArea}.cps.example`
  return {
    area: serves[0],
    id: `cps-${cpsArea}`,
    agency: 'cps',
    names: { en: `${name} RASSO Unit` },
    serves,
    cpsArea,
    domain,
    mailbox: `rasso@${domain}`,
    phone: number(),
    confirmed: confirmedOf(chance),
    people: [
      { name: spoc, phone: number(), unlinked: chance.oneIn(3) },
      { name: deputy, phone: number(), unlinked: chance.oneIn(3) },
      { name: head, phone: number() },
    ],
    posts: [
      {
        kind: 'spoc',
        title: titles.cpsSpoc,
        holder: spoc,
        deputy,
        confirmed: confirmedOf(chance),
        away: awayOf(chance, deputy),
      },
      { kind: 'lead', title: titles.unitHead, holder: head, confirmed: confirmedOf(chance) },
      { kind: 'member', title: titles.deputyUnitHead, holder: deputy },
    ],
  }
}

/** The RASSO units of the CPS Areas that are not written by hand; London's two serve the Met and the City together. */
export const cpsUnits: readonly KitSpec[] = rows.map(unitOf)
