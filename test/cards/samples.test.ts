import { existsSync, globSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cards } from '../../cards/all.ts'
import { checks } from './checks.ts'
import { asSnapshot, everySample } from './every-sample.ts'

const here = import.meta.dirname
const snapshotName = ({ card, sample, language }: (typeof everySample)[number]) =>
  `${card}.${sample}.${language}.json.snap`

const whichOf = ({ sample, language }: (typeof everySample)[number]) => ({ sample, language })

const ofCard = Map.groupBy(everySample, ({ card }) => card)

describe.each([...ofCard])('Every message of the card %s', (_, samples) => {
  test('obeys every rule for what people see', () => {
    const broken = samples.flatMap((sampled) =>
      Object.entries(checks).flatMap(([rule, check]) =>
        check(sampled.message, sampled).map((problem) => ({ ...whichOf(sampled), rule, problem })),
      ),
    )
    expect(broken).toEqual([])
  })

  test('has not changed unnoticed', async () => {
    for (const sampled of samples)
      await expect(asSnapshot(sampled.message)).toMatchFileSnapshot(`snapshots/${snapshotName(sampled)}`)
  })
})

describe('The samples', () => {
  test('show every card folder', () => {
    const folders = readdirSync(`${here}/../../cards`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(`${entry.parentPath}/${entry.name}/index.ts`))
      .map(({ name }) => name)
    expect(cards.map(({ name }) => name).toSorted()).toEqual(folders.toSorted())
    expect(cards.filter(({ samples }) => samples.length === 0)).toEqual([])
  })

  test('have names of their own', () => {
    const names = everySample.map(snapshotName)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('leave no snapshot of a sample that is gone', () => {
    const known = new Set(everySample.map(snapshotName))
    expect(globSync('*', { cwd: `${here}/snapshots` }).filter((file) => !known.has(file))).toEqual([])
  })
})
