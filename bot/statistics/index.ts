import type { Capability } from '../turns/capability.ts'
import { spoken } from '../turns/speaking.ts'
import { read, readCsv } from './commands/read.ts'
import type { StatisticsNeeds } from './needs.ts'

export type { StatisticsNeeds } from './needs.ts'

/** How long an area's agencies take to acknowledge and to answer, and how much is without an answer. */
export const statisticsCapability = (needs: StatisticsNeeds): Capability => ({
  commands: [
    ...spoken({ en: ['statistics'], cy: ['ystadegau'], action: 'statistics.read', run: read(needs) }),
    ...spoken({ en: ['statistics csv'], cy: ['ystadegau csv'], action: 'statistics.export', run: readCsv(needs) }),
  ],
  presses: {},
})
