import type { Command } from '../command-line.ts'
import { usage } from '../command-line.ts'
import { type Migrated, migrate } from '../versions/migrate.ts'
import { upgrades } from '../versions/upgrades.ts'
import { runBackUp, runCheck, runRestore } from './files.ts'
import { runCompare, runExport, runImport } from './moving.ts'
import { type CommandNeeds, counted, opened } from './needs.ts'

const sentencesOf = ({ looked, old, newer, left, lookUps }: Migrated, dryRun: boolean): readonly string[] => [
  `Looked at ${counted(looked)}.`,
  ...[...old].map(([what, count]) => `${dryRun ? 'To be rewritten' : 'Rewritten'}: ${what}, ${counted(count)}.`),
  ...(lookUps > 0 ? [`${dryRun ? 'To be taken over' : 'Taken over'}: ${counted(lookUps, 'look-up')} of 0.1.0.`] : []),
  ...(old.size === 0 && lookUps === 0 ? ['Everything is as it is written today.'] : []),
  ...(left > 0 ? [`${counted(left)} kept being changed by others: they are read as before; migrate again.`] : []),
  ...[...newer].map(([what, count]) => `Of a newer Liaison, which this one can't read: ${what}, ${counted(count)}.`),
]

/** `npm run data -- migrate`. */
const runMigrate = (needs: CommandNeeds, dryRun: boolean): Promise<number> =>
  opened(needs, async (store) => {
    if (!dryRun) await needs.note(store, 'store.migrate')
    const migrated = await migrate(store, { upgrades, dryRun })
    for (const sentence of sentencesOf(migrated, dryRun)) needs.say(sentence)
    return migrated.left > 0 || migrated.newer.size > 0 ? 1 : 0
  })

/** Runs one command and answers the exit code: 0 done, 1 refused or different, 2 not understood. */
export const runCommand = async (command: Command, needs: CommandNeeds): Promise<number> => {
  const { say } = needs
  switch (command.name) {
    case 'backup':
      return runBackUp(needs, command.file)
    case 'check':
      return runCheck(needs, command.file)
    case 'restore':
      return runRestore(needs, command)
    case 'export':
      return runExport(needs, command.file)
    case 'import':
      return runImport(needs, command)
    case 'compare':
      return runCompare(needs, command.file)
    case 'migrate':
      return runMigrate(needs, command.dryRun)
    case 'help':
      say(usage)
      return 0
    case 'unreadable':
      say(command.why)
      say(usage)
      return 2
  }
}
