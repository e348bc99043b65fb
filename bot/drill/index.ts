import type { Action } from '../rights/actions.ts'
import type { Capability, Command } from '../turns/capability.ts'
import { command, press } from '../turns/capability.ts'
import { runDrill } from './commands/run.ts'
import { pressStop, sayStop } from './commands/stop.ts'
import { drillFolds } from './folds.ts'
import type { DrillNeeds } from './needs.ts'
import { drillTimers } from './timers.ts'

export type { DrillNeeds } from './needs.ts'

type Said<A extends Action> = Parameters<typeof command<A>>[0]

/** Typed where it is to be seen: its answer stands there, in the language of the words that called it. */
const inPlace = <A extends Action>(
  words: Readonly<Record<'en' | 'cy', readonly string[]>>,
  action: A,
  run: Said<A>['run'],
): readonly Command[] =>
  (['en', 'cy'] as const).map((language) =>
    command({
      ...{ words: words[language], action, home: 'anywhere' },
      run: (turn, rest, ask) => run({ ...turn, language }, rest, ask),
    }),
  )

/** A walk through what would happen in an area if nobody replied, played fast in a channel; nobody is told anything. */
export const drillCapability = (needs: DrillNeeds) => {
  const capability: Capability = {
    commands: [
      ...inPlace({ en: ['drill'], cy: ['ymarfer'] }, 'drill.run', runDrill(needs)),
      ...inPlace({ en: ['drill stop'], cy: ['ymarfer stopio'] }, 'drill.stop', sayStop(needs)),
    ],
    presses: { 'drill.stop': press({ action: 'drill.stop', home: 'anywhere', run: pressStop(needs) }) },
  }
  return { capability, timers: drillTimers(needs), folds: drillFolds(needs) }
}
