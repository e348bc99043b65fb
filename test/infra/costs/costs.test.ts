import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Deed } from './counted.ts'
import { counted } from './counted.ts'
import { costsPage } from './table.ts'
import { costsFile } from './write.ts'

const deedsOf = (page: string): readonly number[] =>
  [...page.matchAll(/^\| (?:A|An) [^|]+\| (\d+) \|/gm)].map(([, units]) => Number(units))

/** Who comes first is not the same each time, and costs a read more or less. */
const isNear = (written: number, now: number) => Math.abs(written - now) <= 0.15 * now

test('the page of costs says what each deed costs today; npm run costs writes it again', async () => {
  const written = deedsOf(await readFile(costsFile, 'utf8'))
  const now = deedsOf(costsPage(await counted()))
  expect(written).toHaveLength(4)
  expect(now.every((units, index) => isNear(written[index] ?? 0, units))).toBe(true)
})

test('a page from when an escalation cost a third more would be found out', async () => {
  const units = { lookUp: 6, question: 360, escalation: 900, action: 240 } satisfies Record<Deed, number>
  const [, , now = 0] = deedsOf(costsPage(units))
  const [, , old = 0] = deedsOf(costsPage({ ...units, escalation: 1_200 }))
  expect(isNear(old, now)).toBe(false)
})
