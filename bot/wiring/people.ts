import { entriesOfOwner } from '../audit/queries.ts'
import { retentionOf } from '../audit/retention/confirm.ts'
import { monthsOn } from '../audit/retention/table.ts'
import { suggestionsOfPerson } from '../entries/queries.ts'
import { peopleCapability } from '../people/index.ts'
import type { Kept, PeopleNeeds } from '../people/needs.ts'
import { holdTenants } from '../people/tenants.ts'
import { asWorker } from '../rights/ask.ts'
import { keyOfPerson } from '../rights/decide.ts'
import { everyPage } from '../storage/pages.ts'
import { dayOf } from '../time/instant.ts'
import type { Person } from '../turns/reach.ts'
import { newReference } from '../turns/reference.ts'
import type { CapabilityNeeds } from './needs.ts'

/** What is held on one person outside the directory, counted; the words of it are nowhere. */
const keptOn =
  ({ store, talks, clock }: CapabilityNeeds) =>
  async (who: Person): Promise<Kept> => {
    const owner = keyOfPerson(who)
    const now = clock()
    const [chat, suggestions, { state, rows }] = await Promise.all([
      talks.ofPerson(who),
      store.query(suggestionsOfPerson, { owner }, { limit: 100 }),
      retentionOf(store),
    ])
    const lookUps = { count: 0, since: '' }
    const asked = everyPage(store, entriesOfOwner, { owner, action: 'directory.look-up', until: now })
    for await (const { value } of asked) {
      if (lookUps.count === 0 && 'at' in value && typeof value.at === 'string') lookUps.since = value.at.slice(0, 10)
      lookUps.count += 1
    }
    const months = (what: 'audit-log' | 'working-record') =>
      state === 'confirmed' ? monthsOn(rows, what, dayOf(now)) : undefined
    const [ofLookUps, ofJoins] = [months('audit-log'), months('working-record')]
    return {
      ...(chat ? { conversation: { seenOn: chat.seenOn } } : {}),
      suggestions: suggestions.items.length,
      lookUps: { count: lookUps.count, ...(lookUps.since ? { since: lookUps.since } : {}) },
      months: {
        ...(ofLookUps === undefined ? {} : { lookUps: ofLookUps }),
        ...(ofJoins === undefined ? {} : { joins: ofJoins }),
      },
    }
  }

/** Who somebody is, with the tenants that are answered. */
export const openPeople = (needs: CapabilityNeeds) => {
  const { config, store, clock, calendar, elapsed, onFault, knowledge, records, outlet, talks } = needs
  const { hostTenant, allowedTenants, firstAdmins } = config
  const tenants = holdTenants({ records, limit: { host: hostTenant, outer: allowedTenants }, elapsed, onFault })
  const peopleNeeds: PeopleNeeds = {
    records,
    query: store.query,
    directory: knowledge.directory,
    raiseVersion: knowledge.raiseVersion,
    places: knowledge.places,
    resolve: knowledge.resolve,
    known: knowledge.actors.known,
    worker: () => asWorker(clock(), newReference()),
    outlet,
    calendar,
    clock,
    host: { tenantId: hostTenant, firstAdmins },
    tenants,
    channels: async () => (await talks.channelsOf(hostTenant)).map(({ conversation }) => ({ conversation })),
    kept: keptOn(needs),
  }
  const answersAnybody = config.mode === 'local' && allowedTenants.length === 0
  return {
    ...peopleCapability(peopleNeeds),
    needs: peopleNeeds,
    isAllowed: answersAnybody ? async () => true : tenants.isAllowed,
  }
}
