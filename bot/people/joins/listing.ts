import type { JoinsFacts } from '../../../cards/joins/facts.ts'
import { present } from '../../directory/domain/present.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Actor } from '../../rights/roles.ts'
import { everyPage } from '../../storage/pages.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Join } from '../domain/join.ts'
import type { PeopleNeeds } from '../needs.ts'
import { joinsInState, joinsOfPerson } from '../queries.ts'
import { joinOf } from '../records.ts'
import { organisationName, stateOf } from './shown.ts'

const mostListed = 10

/** Cheap and from memory: leaves out what somebody can't have a say in before the right is asked for each. */
const mayConcern = ({ parts }: Actor, { organisation, areas }: Join) =>
  parts.some(
    (part) =>
      part.organisation === organisation || part.areas === 'every' || areas.some((area) => part.areas.includes(area)),
  )

const waitingIn = async ({ query }: PeopleNeeds, state: Join['state']): Promise<readonly Join[]> => {
  const found: Join[] = []
  for await (const { value } of everyPage({ query }, joinsInState, { state })) found.push(joinOf(value))
  return found
}

/** Somebody's own requests, and the open ones that they may see; `maySee` asks for the right. */
export const joinsFor = async (
  needs: PeopleNeeds,
  { who, language }: Turn,
  maySee: (join: Join) => Promise<boolean>,
): Promise<Omit<JoinsFacts, 'today'>> => {
  const owner = keyOfPerson(who)
  const [actor, directory, { items }, ...open] = await Promise.all([
    needs.known(who),
    needs.directory(),
    needs.query(joinsOfPerson, { owner }, { limit: 100 }),
    waitingIn(needs, 'with-admin'),
    waitingIn(needs, 'asked'),
  ])
  const others = open.flat().filter((join) => keyOfPerson(join.account) !== owner && mayConcern(actor, join))
  const seen = await Promise.all(others.slice(0, mostListed).map(maySee))
  const line = (join: Join) => {
    const entry = join.claim && 'entry' in join.claim ? directory.people.get(join.claim.entry)?.name : join.claim?.name
    return present({
      reference: join.reference,
      organisation: organisationName(directory, join.organisation, language),
      name: entry,
      state: stateOf(join),
      askedOn: dayOf(join.askedAt),
    })
  }
  return {
    waiting: others.filter((_, index) => seen[index]).map(line),
    more: Math.max(0, others.length - mostListed),
    own: items.map(({ value }) => line(joinOf(value))).slice(-mostListed),
  }
}
