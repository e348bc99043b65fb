import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsIn } from '../../../bot/actions/many/reading/cells.ts'
import type { Looks } from '../../../bot/actions/many/reading/guess.ts'
import { longestTable, mostRows, readTable } from '../../../bot/actions/many/reading/read-table.ts'

const looks: Looks = {
  isDay: (cell) => /^\d{1,2} \w+$|friday/i.test(cell),
  isOwner: (cell) => ['Omar Exampleby', 'Asha Samplewick'].includes(cell),
  isAgency: (cell) => ['CPS', 'police'].includes(cell),
}

const read = (text: string) => {
  const table = readTable(text, looks)
  if (!table.ok) throw new Error(table.fault)
  return table
}

const two = [
  { row: 1, title: 'Publish the list', owner: 'Omar Exampleby', due: '27 November', agency: '', component: '' },
  { row: 2, title: 'Agree the rota', owner: 'Asha Samplewick', due: 'next friday', agency: '', component: '' },
]

const cells = two.map(({ title, owner, due }) => [title, owner, due])
const headings = ['Action', 'Owner', 'Due']
const lines = (separator: string, all: readonly (readonly string[])[]) =>
  all.map((row) => row.join(separator)).join('\n')

describe('A pasted table', () => {
  test.each([
    ['from Excel, with tabs', lines('\t', [headings, ...cells])],
    ['from Excel without its headings', lines('\t', cells)],
    ['as CSV', lines(',', [headings, ...cells])],
    ['as CSV without headings', lines(',', cells)],
    ['as CSV of a computer that writes commas into numbers', lines(';', [headings, ...cells])],
    [
      'as Markdown',
      `| ${headings.join(' | ')} |\n| --- | :-: | --- |\n${cells.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
    ],
    ['from Word, a cell a line', [...headings, ...cells.flat()].join('\n')],
    ['from Word, a cell a line, rows apart', [headings, ...cells].map((row) => row.join('\n')).join('\n\n')],
    [
      'from Word, as markup',
      `<table>${[headings, ...cells].map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`,
    ],
    [
      'with the columns in another order',
      lines('\t', [['Due', 'Action', 'Owner'], ...cells.map(([a = '', b = '', c = '']) => [c, a, b])]),
    ],
    ['with Welsh headings', lines('\t', [['Cam gweithredu', 'Pwy', 'Erbyn pryd'], ...cells])],
    ['with its own numbers', lines('\t', [['No.', ...headings], ...cells.map((row, at) => [`${at + 1}.`, ...row])])],
    [
      'with its own numbers and no headings',
      lines(
        '\t',
        cells.map((row, at) => [`${at + 1}`, ...row]),
      ),
    ],
    ['with line ends of Windows', lines('\t', [headings, ...cells]).replaceAll('\n', '\r\n')],
  ])('is read alike %s', (_, text) => {
    expect(read(text).rows).toEqual(two)
  })

  test('keeps a line break and a comma inside a cell', () => {
    const text = 'Action,Owner,Due\n"Publish the list,\nthen tell everybody",Omar Exampleby,27 November'
    expect(read(text).rows[0]?.title).toBe('Publish the list, then tell everybody')
  })

  test('takes a comma that nobody quoted into the words of the action', () => {
    const [row] = read('Action,Owner,Due\nPublish the list, then tell everybody,Omar Exampleby,27 November').rows
    expect(row).toMatchObject({
      title: 'Publish the list, then tell everybody',
      owner: 'Omar Exampleby',
      due: '27 November',
    })
  })

  test('reads an agency and a component where they stand, and counts the columns that it does not know', () => {
    const text = 'Action\tAgency\tComponent\tDue\tStatus\nPublish the list\tCPS\tC3\t27 November\tgreen'
    expect(read(text)).toMatchObject({ rows: [{ agency: 'CPS', component: 'C3' }], unreadColumns: 1 })
  })

  test('takes lines without any separator as actions, to be asked about', () => {
    expect(read('Publish the list\nAgree the rota').rows.map(({ title }) => title)).toEqual([
      'Publish the list',
      'Agree the rota',
    ])
  })

  test('passes over a title above the headings as a row of its own, never over a row', () => {
    expect(read(`Actions of 12 November\n${lines('\t', [headings, ...cells])}`).rows).toHaveLength(3)
  })

  test.each([
    ['nothing in it', ' \n\t\n ', 'nothing-in-it'],
    ['headings alone', 'Action\tOwner', 'nothing-in-it'],
    ['more characters than a message holds', 'a'.repeat(longestTable + 1), 'too-long'],
    ['more rows than are taken', 'one\n'.repeat(mostRows + 1), 'too-many'],
  ])('with %s is answered in words', (_, text, fault) => {
    expect(readTable(text, looks)).toMatchObject({ ok: false, fault })
  })
})

const cell = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('', '"', "'", '|', '<td>', '31 February', 'Omar', '=1+1', '\\', '&nbsp;', '---', 'Action', 'Erbyn'),
)

const anyTable = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 60 }),
    fc.constantFrom('\t', ',', ';', ' | ', '\n', '</td><td>'),
    fc.constantFrom('\n', '\r\n', '\n\n', '<tr>'),
  )
  .map(([rows, separator, end]) => rows.map((row) => row.join(separator)).join(end))

/** What a table says, without its layout. */
const said = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe('Whatever is pasted', () => {
  test('is read without a fault, and each of its rows becomes a row with its number', () => {
    fc.assert(
      fc.property(anyTable, (text) => {
        const table = readTable(text, looks)
        if (!table.ok) return
        expect(table.rows.map(({ row }) => row)).toEqual(table.rows.map((_, at) => at + 1))
        const headings = table.rows.length === cellsIn(text).length ? 0 : 1
        expect(table.rows.length + headings).toBe(cellsIn(text).length)
        // No row is silent: something of it can be asked about.
        for (const { row: _, ...rest } of table.rows) expect(Object.values(rest).join('')).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  test('from a table of plain words in plain layout loses not one letter of an action', () => {
    const word = fc.stringMatching(/^[A-Za-z]{3,12}( [A-Za-z]{3,12}){0,4}$/)
    const separator = fc.constantFrom('\t', ' | ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 20 }), separator, (rows, between) => {
        const text = [headings, ...rows].map((row) => row.join(between)).join('\n')
        const table = read(text)
        const known = table.rows.map(({ title, owner, due }) => said(title + owner + due))
        expect(known).toEqual(rows.map((row) => said(row.join(''))))
      }),
      { numRuns: 200 },
    )
  })
})
