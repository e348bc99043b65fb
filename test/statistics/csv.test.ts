import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../bot/statistics/csv.ts'
import { samples } from '../../cards/statistics/samples.ts'
import { statisticsRows } from '../../cards/statistics-csv/rows.ts'

const inside = samples.inside
if (!inside) throw new Error('There is no sample.')

describe('The table to copy', () => {
  test.each(['=', '+', '-', '@'])('has no cell that a spreadsheet takes for a formula: %s', (sign) => {
    const csv = csvOf([['Area'], [`${sign}HYPERLINK("x")`]])
    expect(csv.split('\r\n')[1]).toMatch(/^"?'[=+\-@]/)
  })

  test('has a line for each line of the card, each as long as its headings', () => {
    const rows = statisticsRows(inside, 'en')
    expect(parse(csvOf(rows))).toEqual(rows)
    expect(rows.map(([, , , what, by, line]) => [what, by, line])).toEqual([
      ['What', 'By', 'Line'],
      ['Requests', '', 'All'],
      ['Requests', 'Reason', 'We have not had a reply'],
      ['Requests', 'Reason', 'A referral to support has not been made, or is delayed'],
      ['Requests', 'Agency', 'ISVA service'],
      ['Requests', 'Agency', 'CPS, Police'],
      ['Questions', '', 'All'],
    ])
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
  })

  test('hides in a table what the card hides, and has its headings in Welsh', () => {
    const outside = samples.outside
    if (!outside) throw new Error('There is no sample.')
    const [headings, all] = statisticsRows(outside, 'cy')
    expect(headings?.slice(0, 3)).toEqual(['Ardal', 'Diwrnod cyntaf', 'Diwrnod olaf'])
    expect(all?.slice(6)).toEqual(['12', 'llai na 5', '2.5', '7.8', '16', '40.5'])
  })

  test('has no break within a cell in both languages', () => {
    expect(statisticsRows(inside, 'both').flat().join()).not.toContain('\n')
  })
})
