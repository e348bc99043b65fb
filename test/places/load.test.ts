import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadTables, ownData } from '../../bot/places/load.ts'
import { readTable } from '../../bot/places/tables/read-table.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'liaison-load-'))
  cpSync(ownData, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const change = (file: string, from: string | RegExp, to: string) => {
  const path = join(folder, file)
  const csv = readFileSync(path, 'utf8')
  expect(csv.replace(from, to)).not.toBe(csv)
  writeFileSync(path, csv.replace(from, to))
}

describe('the tables that Liaison ships', () => {
  test('are sound, the bank holidays too', () => {
    expect(loadTables().places.rows.length).toBeGreaterThan(2000)
    expect(readTable('bank_holidays', readFileSync(join(ownData, 'bank_holidays.csv'), 'utf8'))).toHaveProperty('rows')
  })

  test('name no machine and no package registry', () => {
    for (const table of ['aliases', 'outside', 'places', 'counties', 'force_to_cps_area'])
      expect(readFileSync(join(ownData, `${table}.csv`), 'utf8')).not.toMatch(/\/work\/|\/home\/|registry\./u)
  })
})

describe('a broken table is refused, and said where', () => {
  test.each<[what: string, file: string, from: string | RegExp, to: string, told: string]>([
    [
      'a code that is none',
      'local_authorities.csv',
      ',E23000013,',
      ',Cleveland,',
      'local_authorities.csv line 2, column pfa_code',
    ],
    [
      'a force that is in no table',
      'places.csv',
      'E23000027',
      'E23000099',
      'column pfa_code: E23000099 is in no other table',
    ],
    [
      'an authority that is in no table',
      'counties.csv',
      'E06000022;',
      'E06999999;',
      'counties.csv line 2, column lad_codes: E06999999',
    ],
    [
      'a CPS Area that is in no table',
      'force_to_cps_area.csv',
      ',north-west,',
      ',north-wset,',
      'column cps_area: north-wset',
    ],
    ['an alias of nothing', 'aliases.csv', /lad:E06000022/u, 'lad:E06000222', 'aliases.csv line'],
    [
      'an alias of an unknown kind',
      'aliases.csv',
      /lad:E06000022/u,
      'town:Bath',
      'column means: must be such as lad:E06000023',
    ],
    ['an empty name', 'places.csv', 'Abbey Wood,', ',', 'places.csv line 3, column place: must not be empty'],
    ['a row that stands twice', 'postcode_areas.csv', /^(AL,.*)$/mu, '$1\n$1', 'AL stands in the file twice'],
    [
      'a missing column',
      'police_forces.csv',
      'official_name',
      'name',
      'police_forces.csv line 2, column official_name',
    ],
    ['a row too long', 'outside.csv', 'Belfast,place', 'Belfast,place,more', 'outside.csv line'],
    ['a word where Y or N must stand', 'cps_areas.csv', ',Y,1,', ',yes,1,', 'column geographic'],
    [
      'letters of two areas',
      'area_letters.csv',
      ',GW,',
      ',AS,',
      'area_letters.csv line 42, column letters: AS are another area’s letters',
    ],
    ['letters that are none', 'area_letters.csv', ',GW,', ',Gw,', 'column letters: must be two capitals such as AS'],
    ['an area without letters', 'area_letters.csv', /^W15000002,.*\n/mu, '', 'pfa_code: W15000002 has no letters'],
    ['a force code of no area', 'force_codes.csv', 'E23000036', 'E23000099', 'E23000099 is in no other table'],
  ])('%s', (_, file, from, to, told) => {
    change(file, from, to)
    expect(() => loadTables(folder)).toThrow(told)
  })

  test('a table that is not there', () => {
    rmSync(join(folder, 'counties.csv'))
    expect(() => loadTables(folder)).toThrow('counties.csv line 1, column (whole file): is not there')
  })

  test('a table without rows', () => {
    writeFileSync(join(folder, 'outside.csv'), 'name,kind\n')
    expect(() => loadTables(folder)).toThrow('outside.csv line 1, column (whole file): has no rows')
  })
})
