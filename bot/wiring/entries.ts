import { ulid } from 'ulid'
import { entriesCapability } from '../entries/index.ts'
import type { Link } from '../entries/needs.ts'
import { linkEntry } from '../people/joins/link-entry.ts'
import type { PeopleNeeds } from '../people/needs.ts'
import type { ReadText } from '../privacy/read-text.ts'
import { newReference } from '../turns/reference.ts'
import type { CapabilityNeeds } from './needs.ts'

interface Needs extends CapabilityNeeds {
  readonly readText: ReadText
  /** What joining is a function of: an account gets onto an entry by one way alone. */
  readonly people: PeopleNeeds
}

const linking =
  (people: PeopleNeeds): Link =>
  async (account, { organisation, person }) => {
    const linked = await linkEntry(people, {
      account: { ...account, as: 'home' },
      organisation,
      areas: [],
      claim: { entry: person },
      reference: newReference(),
    })
    return linked.result === 'already' ? 'linked' : linked.result
  }

/** The directory, kept in chat. */
export const openEntries = ({ config, store, clock, knowledge, records, outlet, readText, people }: Needs) =>
  entriesCapability({
    store,
    records,
    directory: knowledge.directory,
    raiseVersion: knowledge.raiseVersion,
    places: knowledge.places,
    resolve: knowledge.resolve,
    actor: knowledge.actors.fresh,
    worker: people.worker,
    outlet,
    firstAdmins: config.firstAdmins.map((oid) => ({ tenantId: config.hostTenant, oid })),
    clock,
    newId: ulid,
    newReference,
    readText,
    link: linking(people),
  })
