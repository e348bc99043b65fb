import type { Capability } from '../turns/capability.ts'
import { spoken } from '../turns/speaking.ts'
import type { StatisticsNeeds } from './show.ts'
import { showStatistics } from './show.ts'

/** How much was asked in an area, how soon it was taken up and answered, and what is open. */
export const statisticsCapability = (needs: StatisticsNeeds): Capability => ({
  commands: [
    ...spoken({
      ...{ en: ['statistics'], cy: ['ystadegau'], action: 'statistics.read' },
      run: showStatistics(needs, { isTable: false }),
    }),
    ...spoken({
      ...{ en: ['statistics csv'], cy: ['ystadegau csv'], action: 'statistics.read' },
      run: showStatistics(needs, { isTable: true }),
    }),
  ],
  presses: {},
})
