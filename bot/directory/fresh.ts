import type { Store } from '../storage/port.ts'
import type { Directory, Organisation, Person } from './domain/model.ts'
import type { Found } from './identities.ts'
import { findIdentity } from './identities.ts'
import { organisationOf, organisationRecord, personOf } from './records.ts'

const organisationNow = async (store: Store, { id }: Organisation): Promise<readonly Organisation[]> => {
  const read = await store.read('records', organisationRecord(id), id)
  return read ? [organisationOf(read.value).organisation] : []
}

const personNow = async (store: Store, { id, organisation }: Person): Promise<readonly Person[]> => {
  const read = await store.read('records', organisationRecord(organisation), id)
  return read ? [personOf(read.value)] : []
}

/**
 * Who signed in, with the posts concerned as they are in the store at this moment: a right that was taken away a second ago is
 * gone, whatever this instance holds in memory. A right that was just given may take until the directory is next checked.
 */
export const freshIdentity = async (
  store: Store,
  directory: Directory,
  who: { readonly tenantId: string; readonly oid: string },
): Promise<Found> => {
  const held = findIdentity(directory, who)
  const [people, organisations] = await Promise.all([
    Promise.all(held.people.map((person) => personNow(store, person))),
    Promise.all(held.organisations.map((organisation) => organisationNow(store, organisation))),
  ])
  const isStillTheirs = ({ identities }: Person) =>
    identities.some(({ tenantId, oid }) => tenantId === who.tenantId && oid === who.oid)
  return { people: people.flat().filter(isStillTheirs), organisations: organisations.flat() }
}
