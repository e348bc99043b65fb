import { statisticsCapability } from '../statistics/index.ts'
import type { CapabilityNeeds } from './needs.ts'

/** Statistics: read from what escalations and questions keep; nothing of their own is stored. */
export const openStatistics = ({ store, calendar, knowledge }: CapabilityNeeds) => {
  const { directory, places, resolve, actors } = knowledge
  return { capability: statisticsCapability({ store, calendar, directory, places, resolve, actor: actors.fresh }) }
}
