import { fileIn } from '../../storage/open.ts'
import type { WholeStore } from '../../storage/port.ts'
import { openSnapshot } from '../../storage/sqlite-snapshot.ts'
import { checkCopy } from '../checked.ts'
import { bringIn, planOf } from '../moving/bring-in.ts'
import { manifestOf } from '../moving/read.ts'
import { writeExport } from '../moving/write.ts'
import { differences, type Tally, tallyOf } from '../tally.ts'
import { upgrades } from '../versions/upgrades.ts'
import { type CommandNeeds, counted, opened } from './needs.ts'

const keyStays = 'The key is not in it: put it where the store goes before Liaison starts there (bot/data/README.md).'

/** A file is read as it is at one moment; a service as it comes. */
const reading = async <Result>(
  { config }: CommandNeeds,
  store: WholeStore,
  work: (store: Pick<WholeStore, 'walk'>) => Promise<Result>,
): Promise<Result> => {
  if (config.mode !== 'local') return work(store)
  const snapshot = openSnapshot(fileIn(config))
  return work(snapshot).finally(snapshot.close)
}

/** `npm run data -- export`: on record before the first line is written. */
export const runExport = (needs: CommandNeeds, file: string): Promise<number> =>
  opened(needs, async (store) => {
    await needs.note(store, 'store.export')
    const { documents, hash } = await reading(needs, store, (whole) => writeExport(whole, file, needs.now))
    needs.say(`Exported: ${counted(documents)}. ${hash}`)
    needs.say(keyStays)
    return 0
  })

const sayCompared = ({ say }: CommandNeeds, wanted: Tally, differing: readonly string[]): number => {
  for (const { container, kind, documents, hash } of wanted.rows)
    say(`${container} ${kind}: ${counted(documents)}, ${hash.slice(0, 16)}`)
  if (differing.length === 0) {
    say(`The same: ${counted(wanted.documents)} of ${counted(wanted.rows.length, 'kind')}. ${wanted.hash}`)
    return 0
  }
  say(`Different: ${counted(differing.length, 'kind')}.`)
  for (const line of differing) say(`  ${line}`)
  return 1
}

/** `npm run data -- import`. */
export const runImport = async (
  needs: CommandNeeds,
  { file, dryRun }: { readonly file: string; readonly dryRun: boolean },
): Promise<number> => {
  const { open, note, say } = needs
  // Before anything is made where the store is to be.
  await manifestOf(file)
  const store = await open()
  try {
    const plan = await planOf(store, file, upgrades)
    say(
      `${dryRun ? 'To be created' : 'Creating'}: ${counted(plan.toCreate)}. There already, and the same: ${plan.there}.`,
    )
    if (dryRun) return 0
    await note(store, 'store.import')
    const code = sayCompared(needs, plan.tally, await bringIn(store, file, plan))
    if (code === 0) await checkCopy(store, 'What was imported')
    return code
  } finally {
    await store.close()
  }
}

/** `npm run data -- compare`. */
export const runCompare = (needs: CommandNeeds, file: string): Promise<number> =>
  opened(needs, async (store) => {
    const wanted = await manifestOf(file)
    await needs.note(store, 'store.compare')
    const found = await reading(needs, store, tallyOf)
    return sayCompared(needs, wanted, differences(wanted, found))
  })
