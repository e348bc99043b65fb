import { join } from 'node:path'
import type { Playground } from './playground.ts'
import { startPlayground } from './playground.ts'
import { playgroundConfig } from './playground-config.ts'

/** Starts the Playground beside the bot and says where to look and what to type. */
export const showPlayground = async (needs: {
  readonly dataDir: string
  readonly botPort: number
}): Promise<Playground | undefined> => {
  const playground = await startPlayground({
    folder: join(needs.dataDir, 'playground'),
    botPort: needs.botPort,
    port: 56_150,
    config: playgroundConfig(),
  })
  if (!playground) {
    console.log("Microsoft's Agents Playground is not installed (npm ci brings it): the bot runs alone.")
    return undefined
  }
  console.log(
    [
      '',
      `Liaison is ready. Open ${playground.url} and type, for instance:`,
      '',
      '  who is the spoc for Bristol?',
      "  pwy yw'r SPOC ar gyfer Caernarfon?",
      '  action add Publish the list of contacts, Carys Enghraifft, by tomorrow',
      '  clock +1d',
      '',
      'Everything stays on this machine, under .data/; the people are made up. Ctrl+C ends it.',
    ].join('\n'),
  )
  return playground
}
