import type { Language } from '../../../cards/language.ts'
import type { Group, Reached, RosterFacts } from '../../../cards/roster/facts.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { AreaCode } from '../../places/understanding.ts'
import { preventedBy } from '../../rights/audience.ts'
import type { Day } from '../../time/instant.ts'
import type { Route } from '../../turns/reach.ts'
import { areaName } from '../admins/shown.ts'
import type { PeopleNeeds } from '../needs.ts'
import { withoutSpoc } from './areas.ts'
import type { Member } from './member.ts'
import { reachedBy } from './member.ts'

const mostNamed = 10
/** Routes are read so many at a time: a channel may have hundreds of people. */
const atOnce = 20

const group = (names: readonly string[]): Group => ({
  count: names.length,
  names: names.toSorted((first, second) => first.localeCompare(second, 'en')).slice(0, mostNamed),
})

const nothing: Route = { by: 'nothing' }

const inTurns = async <Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) => {
  const results: Result[] = []
  for (let from = 0; from < items.length; from += atOnce)
    results.push(...(await Promise.all(items.slice(from, from + atOnce).map(work))))
  return results
}

const reachedIn = async ({ outlet }: PeopleNeeds, members: readonly Member[]) => {
  const found = await inTurns(members, async (member) => ({
    name: member.name,
    reached: reachedBy(member, member.account ? await outlet.routeTo(member.account) : nothing),
  }))
  const groups = Map.groupBy(found, ({ reached }) => reached)
  const named: Partial<Record<Reached, Group>> = {}
  for (const [reached, people] of groups) named[reached] = group(people.map(({ name }) => name))
  return named
}

const tenantsNotAllowed = async ({ tenants }: PeopleNeeds, members: readonly Member[], day: Day) => {
  const counts = new Map<string, number>()
  for (const { account } of members)
    if (account && !(await tenants.isAllowed(account.tenantId, day)))
      counts.set(account.tenantId, (counts.get(account.tenantId) ?? 0) + 1)
  return [...counts].map(([tenant, count]) => ({ tenant, count })).slice(0, mostNamed)
}

interface Checked {
  readonly directory: Directory
  readonly areas: readonly AreaCode[]
  /** `undefined` when Teams would not say who is there. */
  readonly members: readonly Member[] | undefined
  readonly channel?: string | undefined
}

/** Everything that a check of a channel says, from its roster at this moment. */
export const checkFacts = async (
  needs: PeopleNeeds,
  { directory, areas, members, channel }: Checked,
  { day, language }: { readonly day: Day; readonly language: Language },
): Promise<RosterFacts> => {
  const missing = withoutSpoc(directory, areas, day, needs.places)
  const there =
    members &&
    (await inTurns(members, async ({ name, account, people }) => ({
      name,
      // Whom the directory does not know counts as neither police nor CPS.
      actor: account && people.length > 0 ? await needs.known(account) : undefined,
    })))
  const verdict = preventedBy('justice', there)
  return present({
    channel,
    areas: areas.map((code) => areaName(code, needs, language)),
    people: members && {
      total: members.length,
      reached: await reachedIn(needs, members),
      tenants: await tenantsNotAllowed(needs, members, day),
    },
    withoutSpoc: missing
      .slice(0, mostNamed)
      .map(({ agency, area }) => ({ agency, area: areaName(area, needs, language) })),
    moreWithoutSpoc: Math.max(0, missing.length - mostNamed),
    prevented: group(verdict.ok ? [] : verdict.people),
    appLink: needs.appLink,
  })
}
