import { mkdirSync, writeFileSync } from 'node:fs'
import { kinds } from '../../bot/audit/data-map/all.ts'
import { areStored } from './guard.ts'
import { recordedShapes } from './samples.ts'
import { printed } from './shape.ts'

// Records the shapes that changed since the last release; the guard still asks for a sample of each.
const folder = new URL('./shapes/next/', import.meta.url)
const known = recordedShapes().filter(({ version }) => version !== 'next')
for (const { kind, schema } of kinds.filter(areStored)) {
  const shape = printed(schema)
  if (known.findLast((one) => one.kind === kind)?.shape === shape) continue
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${kind}.txt`, folder), shape)
  console.log(`Recorded: ${kind}`)
}
