import { keyOfName } from '../reading/tokens.ts'
import type { Claim } from './claims.ts'
import type { Meaning, Name } from './meaning.ts'

const claimsBy = (claims: readonly Claim[], ...by: readonly Claim['by'][]) =>
  claims.filter((claim) => by.includes(claim.by))

/**
 * Which tables decide a name. Our own aliases overrule all. A force before a town; an authority, with the towns of that name,
 * before a county; a county before a village of its name (Wales is not the one in South Yorkshire).
 */
const deciding = (claims: readonly Claim[]): readonly Claim[] => {
  if (claims.length === 1) return claims
  const aliases = claimsBy(claims, 'alias')
  if (aliases.length > 0) return aliases
  const forces = claimsBy(claims, 'force')
  if (forces.length > 0) return forces
  const towns = claimsBy(claims, 'authority', 'place', 'other-name-of-place')
  const counties = claimsBy(claims, 'county')
  return counties.length > 0 && claimsBy(claims, 'authority').length === 0 ? counties : towns
}

/** An authority and a town in it that share a name are one place: "Newcastle upon Tyne" for Newcastle, but Poole for Poole. */
const oneForEachAuthority = (key: string, meanings: readonly Meaning[]): readonly Meaning[] => {
  if (meanings.length <= 1) return meanings
  const sites = Map.groupBy(meanings, ({ id, authority }) => authority ?? id)
  const longer = ({ kind, name }: Meaning) => kind === 'authority' && keyOfName(name).startsWith(`${key} `)
  return [...sites.values()].flatMap((site) => {
    const towns = site.filter(({ kind }) => kind !== 'authority')
    const best = sites.size > 1 ? (site.find(longer) ?? towns[0]) : towns[0]
    return best ?? site.slice(0, 1)
  })
}

/** What a name means, from all that the tables say of it. */
export const chosen = (key: string, claims: readonly Claim[], meanings: ReadonlyMap<string, Meaning>): Name => {
  const decided = deciding(claims)
  const found = decided.flatMap(({ means }) => means.flatMap((id) => meanings.get(id) ?? []))
  const sites = oneForEachAuthority(key, [...new Set(found)])
  const mains = decided.filter(({ main }) => main).flatMap(({ means }) => means)
  const main = sites.length > 1 ? sites.find(({ id }) => mains.includes(id)) : undefined
  const says = decided.find((claim) => claim.says)?.says
  const welsh = decided.find((claim) => claim.welsh)?.name
  return { key, meanings: sites, ...(main ? { main } : {}), ...(says ? { says } : {}), ...(welsh ? { welsh } : {}) }
}
