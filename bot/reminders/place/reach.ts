import type { Directory, Organisation, Person } from '../../directory/domain/model.ts'
import { partyOn, readParty } from '../../directory/domain/party.ts'
import { findIdentity } from '../../directory/identities.ts'
import type { Person as Account } from '../../records/contract.ts'
import type { Day } from '../../time/instant.ts'
import type { Reader } from '../contract.ts'

/** Why somebody is written to at their service's mailbox: another tenant, no account, nobody holds it, or Teams could not deliver. */
export type MailWhy = 'partner' | 'no-account' | 'nobody' | 'undelivered'

/** By which way somebody is reached on a day. */
export type Way =
  | {
      readonly by: 'chat'
      readonly account: Account
      readonly person?: Person
      /** Whom they stand in for. */
      readonly covers?: Person
    }
  | { readonly by: 'mailbox'; readonly organisation: Organisation; readonly why: MailWhy }
  | { readonly by: 'none' }

/** In the host tenant, at home before as a guest: elsewhere nobody has a chat with Liaison. */
export const accountIn = ({ identities }: Person, host: string): Account | undefined => {
  const here = identities.filter(({ tenantId }) => tenantId === host)
  const found = here.find((one) => one.as === 'home') ?? here[0]
  return found && { tenantId: found.tenantId, oid: found.oid }
}

const wayToPerson = (
  person: Person,
  organisation: Organisation,
  { host, covers }: { readonly host: string; readonly covers?: Person | undefined },
): Way => {
  const account = accountIn(person, host)
  if (account) return { by: 'chat', account, person, ...(covers ? { covers } : {}) }
  return { by: 'mailbox', organisation, why: person.identities.length > 0 ? 'partner' : 'no-account' }
}

const wayToAccount = (account: Account, directory: Directory, host: string): Way => {
  const { people, organisations } = findIdentity(directory, account)
  const [person] = people
  if (account.tenantId === host) return { by: 'chat', account, ...(person ? { person } : {}) }
  const organisation = organisations[0] ?? directory.organisations.find(({ id }) => id === person?.organisation)
  return organisation ? { by: 'mailbox', organisation, why: 'partner' } : { by: 'none' }
}

/** How a party is reached on a day: whoever holds it then, or their service's mailbox. */
export const wayToParty = (key: string, directory: Directory, day: Day, host: string): Way => {
  const party = readParty(key)
  const resolved = party && partyOn(directory, party, day)
  if (!resolved) return { by: 'none' }
  const { organisation, person } = resolved
  if (!person) return { by: 'mailbox', organisation, why: 'nobody' }
  const covers = directory.people.get(resolved.covers?.person ?? '')
  return wayToPerson(person, organisation, { host, covers })
}

/** How whoever shall read a line is reached; `undefined` for a channel. */
export const wayTo = (reader: Reader, directory: Directory, day: Day, host: string): Way | undefined => {
  if ('channel' in reader) return undefined
  return 'party' in reader
    ? wayToParty(reader.party, directory, day, host)
    : wayToAccount(reader.person, directory, host)
}
