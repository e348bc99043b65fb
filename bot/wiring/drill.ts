import type { DrillNeeds } from '../drill/index.ts'
import { drillCapability } from '../drill/index.ts'
import type { PeopleNeeds } from '../people/needs.ts'
import { channelAudience } from '../reminders/place/in-channel.ts'
import type { CapabilityNeeds } from './needs.ts'

interface Needs extends CapabilityNeeds {
  readonly people: PeopleNeeds
}

/** A drill of an area in a channel: it is given no way to reach anybody, and no number to claim. */
export const openDrill = ({ config, store, clock, elapsed, calendar, knowledge, records, outlet, people }: Needs) => {
  const { directory, places, resolve, actors } = knowledge
  const { hostTenant } = config
  const needs: DrillNeeds = {
    ...{ store, records, directory, places, resolve, calendar, clock, hostTenant },
    actor: actors.fresh,
    worker: people.worker,
    mayStand: channelAudience({ outlet, known: actors.known, hostTenant, elapsed }),
  }
  return drillCapability(needs)
}
