import { keyOfName } from '../reading/tokens.ts'
import type { Tables } from '../tables/rows.ts'

/** A table says that a name means something. */
export interface Claim {
  readonly key: string
  readonly name: string
  /** Ids of meanings; `means` of an alias may list several, to ask which. */
  readonly means: readonly string[]
  readonly by: 'alias' | 'force' | 'authority' | 'place' | 'other-name-of-place' | 'county'
  readonly main?: boolean
  readonly says?: 'police' | 'cps'
  readonly welsh?: boolean
}

type Loose = Omit<Claim, 'key'>

const unique = (...names: readonly string[]): readonly string[] => [...new Set(names.filter(Boolean))]

const policeWord = /\b(police|constabulary|heddlu)\b/iu
const cpsWords = /\b(cps|crown prosecution service|gwasanaeth erlyn y goron)\b/iu

const aliasClaims = ({ aliases }: Tables): readonly Loose[] =>
  aliases.rows.map(({ alias, means, says, lang }) => ({
    name: alias,
    means,
    by: 'alias',
    ...(says ? { says } : {}),
    welsh: lang === 'cy',
  }))

const withPolice = (name: string, inWales: boolean) => [
  `${name} Police`,
  `${name} Constabulary`,
  ...(inWales ? [`Heddlu ${name}`] : []),
]

const forceClaims = ({ police_forces }: Tables): readonly Loose[] =>
  police_forces.rows.flatMap((row) => {
    const means = [`force:${row.pfa_code}`]
    const names = unique(row.official_name, row.short_name, row.ons_name, row.welsh_name, ...row.aliases)
    return names.flatMap((name): readonly Loose[] => {
      const welsh = row.pfa_code.startsWith('W') && name.startsWith('Heddlu')
      if (policeWord.test(name)) return [{ name, means, by: 'force', says: 'police', welsh }]
      const police = withPolice(name, row.pfa_code.startsWith('W')).map(
        (long): Loose => ({ name: long, means, by: 'force', says: 'police' }),
      )
      return [{ name, means, by: 'force' }, ...police]
    })
  })

const authorityClaims = ({ local_authorities }: Tables): readonly Loose[] =>
  local_authorities.rows.flatMap(({ lad_code, name, short_name, official_council_name, welsh_name, aliases }) => {
    const claim = (text: string, welsh = false): Loose => ({
      name: text,
      means: [`lad:${lad_code}`],
      by: 'authority',
      welsh,
    })
    const inWales = lad_code.startsWith('W')
    return [
      ...unique(name, short_name, official_council_name, ...aliases).map((text) => claim(text, inWales)),
      ...(welsh_name ? [claim(welsh_name, true)] : []),
    ]
  })

const placeClaims = ({ places }: Tables): readonly Loose[] =>
  places.rows.flatMap(({ place, lad_code, alt_names, main_candidate }) => {
    const means = [`place:${place}@${lad_code}`]
    const welsh = lad_code.startsWith('W')
    return [
      { name: place, means, by: 'place', main: main_candidate, welsh },
      ...alt_names.map((name): Loose => ({ name, means, by: 'other-name-of-place', welsh })),
    ]
  })

/** Regions that no county is called after. */
const regionsOf = ({ counties, police_forces }: Tables): ReadonlySet<string> => {
  const named = new Set(['National', ...counties.rows.map(({ name }) => name)])
  return new Set(police_forces.rows.map(({ region }) => region).filter((region) => !named.has(region)))
}

const countyClaims = (tables: Tables): readonly Loose[] => [
  ...tables.counties.rows.map(({ name }): Loose => ({ name, means: [`county:${name}`], by: 'county' })),
  ...[...regionsOf(tables)].map((region): Loose => ({ name: region, means: [`region:${region}`], by: 'county' })),
]

/** A county's other names count only where no county has that as its own. */
const otherCountyClaims = ({ counties }: Tables): readonly Loose[] =>
  counties.rows.flatMap(({ name, aliases }) =>
    aliases.map((alias): Loose => ({ name: alias, means: [`county:${name}`], by: 'county' })),
  )

/** A CPS Area's names without the words for the CPS: what may be meant once the CPS is asked of. */
export const cpsAreaNames = ({
  cps_areas,
}: Tables): readonly { readonly id: string; readonly keys: ReadonlySet<string> }[] =>
  cps_areas.rows
    .filter(({ geographic }) => geographic)
    .map(({ cps_area, name, aliases }) => ({
      id: `cps:${cps_area}`,
      keys: new Set([name, ...aliases].map((text) => keyOfName(text.replace(cpsWords, ''))).filter(Boolean)),
    }))

const article = /^(?:y|yr) (?=.)/u

/** "Y Fenni" is "Fenni" after "i'r" and "o'r". */
const withoutArticle = (claim: Claim): readonly Claim[] =>
  claim.welsh && article.test(claim.key) ? [claim, { ...claim, key: claim.key.replace(article, '') }] : [claim]

const keyed = (claims: readonly Loose[]): readonly Claim[] =>
  claims.map((claim) => ({ ...claim, key: keyOfName(claim.name) })).filter(({ key }) => key !== '')

/** Every name of every table, by key. */
export const claimsOf = (tables: Tables): ReadonlyMap<string, readonly Claim[]> => {
  const counties = keyed(countyClaims(tables))
  const own = new Set(counties.map(({ key }) => key))
  const claims = [
    ...keyed([...aliasClaims(tables), ...forceClaims(tables), ...authorityClaims(tables), ...placeClaims(tables)]),
    ...counties,
    ...keyed(otherCountyClaims(tables)).filter(({ key }) => !own.has(key)),
  ]
  return Map.groupBy(claims.flatMap(withoutArticle), ({ key }) => key)
}
