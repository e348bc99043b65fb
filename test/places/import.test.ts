import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { differenceInWords } from '../../bot/places/import/difference.ts'
import { importTables } from '../../bot/places/import/import-tables.ts'
import { ownData } from '../../bot/places/load.ts'
import { BrokenTables } from '../../bot/places/tables/problem.ts'

let into = ''
let from = ''
let both = ''
beforeEach(() => {
  both = mkdtempSync(join(tmpdir(), 'liaison-import-'))
  into = join(both, 'into')
  from = join(both, 'from')
  cpSync(ownData, into, { recursive: true })
  mkdirSync(from)
})
afterEach(() => rmSync(both, { recursive: true, force: true }))

const ours = (file: string) => readFileSync(join(into, file), 'utf8')
const newer = (file: string, edit: (csv: string) => string) => writeFileSync(join(from, file), edit(ours(file)))
const everything = () => readdirSync(into).map((file) => [file, ours(file)])

describe('a newer edition of the tables', () => {
  beforeEach(() =>
    newer('places.csv', (csv) =>
      csv
        .replace(/^Abbey Road,.*\n/mu, '')
        .replace(/^(Abbey Wood,.*?),13000,/mu, '$1,14000,')
        .replace(/^(Abbots Langley)(,.*)$/mu, '$1$2\nAbbots Newtown$2'),
    ),
  )

  test('is told row by row: added, changed with the fields, removed', () => {
    const [places, ...others] = importTables({ from, into, dryRun: true })
    expect(others).toEqual([])
    expect(places && differenceInWords(places)).toBe(
      [
        'places.csv: 1 added, 1 changed, 1 removed',
        '  + Abbots Newtown + E07000102',
        '  ~ Abbey Wood + E09000011: population "13000" → "14000"',
        '  - Abbey Road + E09000033',
      ].join('\n'),
    )
  })

  test('is not written when only looked at', () => {
    const before = everything()
    importTables({ from, into, dryRun: true })
    expect(everything()).toEqual(before)
  })

  test('is written, and then differs no more', () => {
    importTables({ from, into, dryRun: false })
    expect(ours('places.csv')).toContain('Abbots Newtown')
    expect(
      importTables({ from, into, dryRun: false }).flatMap(({ added, changed, removed }) => [added, changed, removed]),
    ).toEqual([[], [], []])
  })

  test('is refused as a whole when one of its tables is broken', () => {
    newer('counties.csv', (csv) => csv.replace('E06000022;', 'E06999999;'))
    const before = everything()
    expect(() => importTables({ from, into, dryRun: false })).toThrow(BrokenTables)
    expect(everything()).toEqual(before)
  })

  test('is refused when our own aliases would point nowhere', () => {
    newer('local_authorities.csv', (csv) => csv.replace(/^E06000022,.*\n/mu, ''))
    newer('places.csv', (csv) => csv.replaceAll(/^.*,E06000022,.*\n/gmu, ''))
    newer('counties.csv', (csv) => csv.replaceAll('E06000022;', ''))
    expect(() => importTables({ from, into, dryRun: false })).toThrow(
      /aliases\.csv line \d+, column means: lad:E06000022/u,
    )
  })

  test('that has none of our tables changes nothing', () => {
    rmSync(join(from, 'places.csv'))
    expect(importTables({ from, into, dryRun: false })).toEqual([])
  })
})
