import { statisticsCapability } from '../statistics/index.ts'
import type { CapabilityNeeds } from './needs.ts'

/** Figures of an area: read from the records, kept nowhere. */
export const openStatistics = ({ store, calendar, knowledge }: CapabilityNeeds) => {
  const { directory, places, resolve, actors } = knowledge
  return statisticsCapability({ store, calendar, directory, places, resolve, actor: actors.fresh })
}
