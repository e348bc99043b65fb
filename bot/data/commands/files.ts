import { keyFileIn, keyThere } from '../../keys/local.ts'
import { FileRefusal } from '../../storage/file-refusal.ts'
import { fileIn } from '../../storage/open.ts'
import { isThere } from '../../storage/sqlite-files.ts'
import { backUp } from '../files/back-up.ts'
import { restore } from '../files/restore.ts'
import { staged } from '../files/staged.ts'
import { isBackup, markOfKey, type Stamp } from '../files/stamp.ts'
import { manifestOf } from '../moving/read.ts'
import { type CommandNeeds, counted, embedded, opened, storeThere } from './needs.ts'

const whatTheKeyIs = 'the key without which nobody finds a case by its URN'

/** `npm run data -- backup`. */
export const runBackUp = async (needs: CommandNeeds, file: string): Promise<number> => {
  const { config, now, note, say } = needs
  const { dataDir } = embedded(config)
  const store = await storeThere(config)
  if (await isThere(file)) throw new FileRefusal(`${file} is there already: name another file.`)
  await opened(needs, (open) => note(open, 'store.back-up'))
  const key = await keyThere(dataDir)
  const { documents, hash } = await backUp({ store, file, madeAt: now, key })
  say(`Backed up: ${counted(documents)}, every chain is whole. ${hash}`)
  say(
    key === undefined
      ? 'There is no key yet, so no record names a case.'
      : `Not in it: ${keyFileIn(dataDir)}, ${whatTheKeyIs}. Keep a copy of it, and not beside the backup: who has both can try URNs.`,
  )
  return 0
}

const sayKey = async ({ say }: CommandNeeds, dataDir: string, { key }: Stamp): Promise<void> => {
  if (key === undefined) return
  const here = await keyThere(dataDir)
  if (here === undefined)
    say(
      `Warning: there is no ${keyFileIn(dataDir)}. Put it back before Liaison starts, or it makes another: it is ${whatTheKeyIs}.`,
    )
  else if (markOfKey(here) !== key)
    say(`Warning: ${keyFileIn(dataDir)} is another key than this backup was made with. Put the former one back.`)
}

/** `npm run data -- check`. */
export const runCheck = async ({ say }: CommandNeeds, file: string): Promise<number> => {
  if (!(await isThere(file))) throw new FileRefusal(`${file} is not there.`)
  const { documents, hash } = (await isBackup(file))
    ? await staged(file, `${file}.checking`, async ({ stamp }) => stamp.tally)
    : await manifestOf(file)
  say(`Whole: ${counted(documents)}. ${hash}`)
  return 0
}

/** `npm run data -- restore`. */
export const runRestore = async (
  needs: CommandNeeds,
  { file, replace }: { readonly file: string; readonly replace: boolean },
): Promise<number> => {
  const { config, now, note, say } = needs
  const local = embedded(config)
  const { stamp, aside } = await restore({
    ...{ store: fileIn(local), file, replace, now },
    note: (store) => note(store, 'store.restore'),
  })
  say(`Restored as it was at ${stamp.madeAt}: ${counted(stamp.tally.documents)}, every chain is whole.`)
  if (aside !== undefined) say(`What was there before: ${aside}`)
  await sayKey(needs, local.dataDir, stamp)
  say(
    'What was sent since then is owed again, and what was removed since is there again: see bot/data/README.md before Liaison starts.',
  )
  return 0
}
