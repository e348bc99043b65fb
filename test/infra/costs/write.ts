import { writeFile } from 'node:fs/promises'
import { counted } from './counted.ts'
import { costsPage } from './table.ts'

/** Where people read it. */
export const costsFile = new URL('../../../infra/COSTS.md', import.meta.url)

if (import.meta.main) {
  await writeFile(costsFile, costsPage(await counted()))
  console.log('Written: infra/COSTS.md')
  process.exit(0)
}
