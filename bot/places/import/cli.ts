import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ownData } from '../load.ts'
import { BrokenTables } from '../tables/problem.ts'
import { differenceInWords } from './difference.ts'
import { importTables } from './import-tables.ts'

const usage = 'npm run reference -- import <folder with the newer tables> [--dry-run]'

const run = (): number => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  })
  const [command, folder] = positionals
  if (command !== 'import' || !folder || !existsSync(folder)) {
    console.error(usage)
    return 2
  }
  const dryRun = values['dry-run']
  const differences = importTables({ from: folder, into: ownData, dryRun })
  if (differences.length === 0) {
    console.error(`None of the tables is in ${folder}.`)
    return 2
  }
  for (const one of differences) console.log(differenceInWords(one))
  console.log(dryRun ? 'Nothing was written.' : 'Written. Run the tests, and read the difference before you commit it.')
  return 0
}

try {
  process.exitCode = run()
} catch (error) {
  if (!(error instanceof BrokenTables)) throw error
  console.error(`${error.message}\nNothing was written.`)
  process.exitCode = 1
}
