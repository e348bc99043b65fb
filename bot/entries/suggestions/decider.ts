import { isOpen } from '../../directory/domain/dates.ts'
import { holderOf, rosterOn } from '../../directory/domain/holder.ts'
import type { Directory, Organisation, Person, PostKind } from '../../directory/domain/model.ts'
import { serves } from '../../directory/domain/serving.ts'
import type { Day } from '../../time/instant.ts'
import type { Person as Account } from '../../turns/reach.ts'
import { accountOf, isReached } from '../accounts.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { EntriesNeeds } from '../needs.ts'

/** Who is asked to decide a suggestion, by the account that Liaison can write to. */
export interface Decider {
  readonly account: Account
  readonly name?: string
}

const holdersOf = (
  organisations: readonly Organisation[],
  kind: PostKind,
  directory: Directory,
  day: Day,
): readonly Person[] => {
  const roster = rosterOn(directory, day)
  return organisations.flatMap((organisation) =>
    organisation.posts
      .filter((post) => post.kind === kind && isOpen(post, day))
      .flatMap((post) => {
        const holding = holderOf(post, organisation, [], roster)
        return holding.as === 'nobody' ? [] : [holding.person]
      }),
  )
}

type Needs = Pick<EntriesNeeds, 'places' | 'actor' | 'firstAdmins' | 'outlet'>

/** Its own SPOC, as cover has it, else its lead, else the area's coordinator, else its admin. */
const inOrder = (directory: Directory, { organisation, areas }: Suggestion, day: Day, { places }: Needs) => {
  const own = directory.organisations.filter(({ id }) => id === organisation)
  const ofTheArea = directory.organisations.filter((one) => areas.some((area) => serves(one.serves, { area }, places)))
  return [
    ...holdersOf(own, 'spoc', directory, day),
    ...holdersOf(own, 'lead', directory, day),
    ...holdersOf(ofTheArea, 'coordinator', directory, day),
    ...holdersOf(ofTheArea, 'admin', directory, day),
  ]
}

const same = (first: Account, second: Account) => first.tenantId === second.tenantId && first.oid === second.oid

/** Whoever may decide it and may know of it, nearest first; never its maker. */
const candidatesFor = async (directory: Directory, suggestion: Suggestion, day: Day, needs: Needs) => {
  const { maker, audience } = suggestion
  const people = inOrder(directory, suggestion, day, needs).filter(
    ({ identities }) => !identities.some((identity) => same(identity, maker)),
  )
  const all: readonly Decider[] = [
    ...people.flatMap((person) => {
      const account = accountOf(person)
      return account ? [{ account, name: person.name }] : []
    }),
    ...needs.firstAdmins.filter((admin) => !same(admin, maker)).map((account) => ({ account })),
  ]
  if (audience === 'multi') return all
  const seeing = await Promise.all(all.map(async (one) => ((await needs.actor(one.account)).seesJustice ? [one] : [])))
  return seeing.flat()
}

/** The nearest who has a chat with Liaison; none when nobody who may decide it has one. */
export const deciderOf = async (
  directory: Directory,
  suggestion: Suggestion,
  day: Day,
  needs: Needs,
): Promise<Decider | undefined> => {
  for (const candidate of await candidatesFor(directory, suggestion, day, needs))
    if (await isReached(needs, candidate.account)) return candidate
  return undefined
}
