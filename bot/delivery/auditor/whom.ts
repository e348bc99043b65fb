import type { Directory } from '../../directory/domain/model.ts'
import { ownOrganisations, peopleNamedBy } from '../../directory/domain/own.ts'
import type { Person } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Actor } from '../../rights/roles.ts'

interface Needs {
  readonly directory: () => Promise<Directory>
  /** As what somebody may act, from memory: for whom to tell, never for giving a right. */
  readonly known: (who: Person) => Promise<Actor>
  readonly host: { readonly tenantId: string; readonly firstAdmins: readonly string[] }
}

/** More would be a crowd in which nobody feels meant. */
const mostTold = 20

/** Everybody who is an admin now, by one account each: in the host tenant where they have one, since a chat is there. */
export const adminAccounts = async ({ directory, known, host }: Needs): Promise<readonly Person[]> => {
  const held = await directory()
  const organisations = ownOrganisations(held).filter(({ posts }) => posts.some(({ kind }) => kind === 'admin'))
  const people = [...new Set(organisations.flatMap((one) => [...peopleNamedBy(one)]))]
  const accounts = people.flatMap((id): readonly Person[] => {
    const identities = held.people.get(id)?.identities ?? []
    const account = identities.find(({ tenantId }) => tenantId === host.tenantId) ?? identities[0]
    return account ? [{ tenantId: account.tenantId, oid: account.oid }] : []
  })
  const first = host.firstAdmins.map((oid): Person => ({ tenantId: host.tenantId, oid }))
  const everybody = new Map([...first, ...accounts].map((one) => [keyOfPerson(one), one]))
  const actors = await Promise.all(
    [...everybody.values()].map(async (one) => ({ one, parts: (await known(one)).parts })),
  )
  return actors
    .filter(({ parts }) => parts.some(({ role }) => role === 'admin'))
    .slice(0, mostTold)
    .map(({ one }) => one)
}
