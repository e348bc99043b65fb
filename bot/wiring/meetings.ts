import { putToGroup } from '../escalations/before-group.ts'
import { meetingsCapability } from '../meetings/index.ts'
import type { ReadText } from '../privacy/read-text.ts'
import { dayOf } from '../time/instant.ts'
import { newReference } from '../turns/reference.ts'
import type { CapabilityNeeds } from './needs.ts'

interface Needs extends CapabilityNeeds {
  readonly readText: ReadText
}

/** Meetings of groups, and the address under which their invitations are fetched. */
export const openMeetings = ({ config, store, records, clock, calendar, keys, knowledge, readText }: Needs) =>
  meetingsCapability({
    ...{ store, records, calendar, clock, keys, newReference, readText },
    directory: knowledge.directory,
    places: knowledge.places,
    resolve: knowledge.resolve,
    actor: knowledge.actors.fresh,
    publicUrl: config.publicUrl,
    putTo: async (group) =>
      (await putToGroup({ store }, group)).map(({ number, reason, concerned, raisedAt }) => ({
        ...{ number, reason, agencies: concerned.map(({ agency }) => agency), on: dayOf(raisedAt) },
      })),
  })
