import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BrokenTables } from '../../../bot/places/tables/problem.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'

describe('the table of bank holidays', () => {
  test('is the one that is shipped, with the names of the days', () => {
    const { names, until } = loadCalendar()
    expect(names?.get('2026-12-28')).toBe('Boxing Day')
    expect(until).toBe('2028-12-31')
  })

  test('a day that is none is refused, with the line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'holidays-'))
    try {
      writeFileSync(
        join(folder, 'bank_holidays.csv'),
        'date,name,division,substitute\n25/12/2026,Christmas Day,england-and-wales,N\n',
      )
      expect(() => loadCalendar(folder)).toThrow(BrokenTables)
      expect(() => loadCalendar(folder)).toThrow('bank_holidays.csv line 2, column date')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
