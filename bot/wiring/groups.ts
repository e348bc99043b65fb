import { groupsCapability } from '../groups/index.ts'
import type { Attending } from '../groups/needs.ts'
import { memberOf } from '../people/reach/member.ts'
import type { ReadText } from '../privacy/read-text.ts'
import { newReference } from '../turns/reference.ts'
import type { CapabilityNeeds } from './needs.ts'

interface Needs extends CapabilityNeeds {
  readonly readText: ReadText
}

/** Everybody in a channel now, as Teams names them and as the directory knows them. */
const attendingIn =
  ({ outlet, knowledge, config }: Needs) =>
  async (conversation: string): Promise<readonly Attending[] | undefined> => {
    const [roster, directory] = await Promise.all([outlet.roster(conversation), knowledge.directory()])
    return (
      roster &&
      Promise.all(
        roster.map(async (one): Promise<Attending> => {
          const { name, account, people } = memberOf(one, directory, config.hostTenant)
          // Whom the directory does not know counts as neither police nor CPS.
          const actor = account && people.length > 0 ? await knowledge.actors.known(account) : undefined
          return { name, actor, ...(account ? { account } : {}) }
        }),
      )
    )
  }

/** The standing groups of the areas, and what the areas have chosen for themselves. */
export const openGroups = (needs: Needs) => {
  const { store, records, knowledge, calendar, readText } = needs
  return groupsCapability({
    store,
    records,
    directory: knowledge.directory,
    places: knowledge.places,
    resolve: knowledge.resolve,
    actor: knowledge.actors.fresh,
    attending: attendingIn(needs),
    calendar,
    newReference,
    readText,
  })
}
