import { describe, expect, test } from 'vitest'
import { directory } from '../made.ts'
import { ashaLine, csvOf, heading, known, marcusLine, planOf } from './importing.ts'

test('a line with more cells than there are headings is left out, for a cell has slipped', () => {
  const slipped = ashaLine.replace('asha Example', 'Example, Asha')
  expect(planOf(known, csvOf(heading, slipped, marcusLine)).rejected).toEqual([{ line: 2, reason: 'unreadable' }])
})

describe('each mistake is named', () => {
  const line = 'police,Avon and Somerset Police,spoc,RASSO Detective Inspector,asha Example'
  test.each<[string, string, object]>([
    ['agency,organisation', 'army,Avon and Somerset Police', { reason: 'agency-unknown', value: 'army' }],
    [
      'agency,organisation,serves',
      'police,X,Atlantis',
      { reason: 'place-unknown', column: 'serves', value: 'Atlantis' },
    ],
    ['agency,organisation,serves', 'police,X,E99999999', { reason: 'place-unknown', value: 'E99999999' }],
    ['agency,organisation,cps_area', 'cps,X,atlantis', { reason: 'cps-area-unknown' }],
    ['agency,organisation,post,title', 'police,X,king,King', { reason: 'post-unknown', value: 'king' }],
    ['agency,organisation,post', 'police,X,spoc', { reason: 'title-missing' }],
    ['agency,organisation,name', 'police,X,asha', { reason: 'person-without-post' }],
    ['agency,organisation,post,title,email', 'police,X,spoc,DI,a@b.example', { reason: 'name-missing' }],
    [
      'agency,organisation,post,title,name,from',
      `${line},32/01/2026`,
      { reason: 'date-unreadable', value: '32/01/2026' },
    ],
    [
      'agency,organisation,post,title,name,from,to',
      `${line},2026-02-01,2026-01-31`,
      { reason: 'ends-before-it-begins' },
    ],
    ['agency,organisation,post,title,name,confirmed_on', `${line},2026-11-24`, { reason: 'date-in-the-future' }],
    ['agency,organisation,post,title,name,phone', 'police,X,spoc,DI,,01632 960111', { reason: 'name-missing' }],
    ['agency,organisation,post,title,name,phone', `${line},ring me`, { reason: 'phone-unreadable' }],
    ['agency,organisation,post,title,name,days', `${line},sometimes`, { reason: 'days-unreadable' }],
    ['agency,organisation,post,title,name,hours', `${line},late`, { reason: 'hours-unreadable' }],
    ['agency,organisation,post,title,name,away', `${line},next week`, { reason: 'absence-unreadable' }],
    [
      'agency,organisation,post,title,name,away',
      `${line},1/12/2026 to 3/12/2026 by Zoe`,
      { reason: 'cover-unknown', value: 'Zoe' },
    ],
    [
      'agency,organisation,post,title,name,to',
      'police,Avon and Somerset Police,spoc,DS,Zoe Example,2026-01-01',
      { reason: 'already-over' },
    ],
    ['agency,organisation,mailbox', `police,Avon and Somerset Police,${'x'.repeat(301)}`, { reason: 'too-long' }],
    ['agency,organisation', 'police,Somewhere Police', { reason: 'serves-nowhere' }],
    ['agency,organisation,serves,setting,value', 'area,,Gwent,colour,blue', { reason: 'setting-unknown' }],
    ['agency,organisation,serves,setting,value', 'area,,,where-recorded,MG3', { reason: 'setting-needs-one-area' }],
  ])('%s: %s', (columns, bad, expected) => {
    const { rejected, organisations, areas } = planOf(known, csvOf(columns, bad))
    expect(rejected).toMatchObject([{ line: 2, ...expected }])
    expect([...organisations, ...areas]).toEqual([])
  })

  test('a line that contradicts an earlier one, and one that repeats it', () => {
    const { rejected } = planOf(
      known,
      csvOf(
        `${heading},mailbox`,
        `${ashaLine},one@force.police.example`,
        `${marcusLine},two@force.police.example`,
        `${ashaLine},`,
      ),
    )
    expect(rejected).toEqual([
      {
        line: 3,
        organisation: 'Avon and Somerset Police',
        reason: 'differs-from-line',
        column: 'mailbox',
        otherLine: 2,
      },
      { line: 4, organisation: 'Avon and Somerset Police', reason: 'appears-twice', otherLine: 2 },
    ])
  })
})

describe('a list as a spreadsheet saves it', () => {
  const spread = [
    'Agency;Organisation;Post;Title;Name;E-mail;Phone;From;To;Deputy;Confirmed',
    ashaLine.replaceAll(',', ';'),
    marcusLine.replaceAll(',', ';'),
  ].join('\r\n')

  test('with semicolons, capitals, a byte order mark and Windows line ends says the same', () => {
    expect(planOf(known, `\uFEFF${spread}\r\n\r\n`)).toMatchObject({ organisations: [], rejected: [] })
  })

  test('in Windows-1252 keeps its Welsh letters', () => {
    const bytes = Buffer.from(
      csvOf('agency,organisation,serves,post,title,name', 'police,Heddlu,Gwent,spoc,DI,Siân Enghraifft'),
      'latin1',
    )
    expect(planOf(directory(), bytes).organisations[0]?.people).toMatchObject([{ name: 'Siân Enghraifft' }])
  })

  test('in British days, by the names of places, with three days a week', () => {
    const plan = planOf(
      directory(),
      csvOf(
        'agency,organisation,serves,post,title,name,days,hours,otherwise,from,away',
        'isva,Causeway,Bristol; E06000066 Somerset,spoc,ISVA SPOC,Ruth Example,Tuesday to Thursday,9.30am-3.30pm,0117 496 0345,1/2/2026,1/12/2026 to 24/12/2026',
      ),
    )
    expect(plan.organisations[0]).toMatchObject({
      organisation: {
        serves: ['E06000023', 'E06000066'],
        posts: [{ appointments: [{ from: '2026-02-01' }], away: [{ from: '2026-12-01', to: '2026-12-24' }] }],
      },
      people: [{ hours: { days: [2, 3, 4], from: '09:30', to: '15:30', otherwise: '0117 496 0345' } }],
    })
  })

  test('a column that it lacks changes nothing; a blank cell takes away', () => {
    const lacks = csvOf(
      'agency,organisation,post,title,name',
      ...[ashaLine, marcusLine].map((line) => line.split(',').slice(0, 5).join(',')),
    )
    expect(planOf(known, lacks).organisations).toEqual([])
    const blank = csvOf(heading, ashaLine.replace('0117 496 0101', ''), marcusLine)
    expect(planOf(known, blank).organisations[0]?.differences).toMatchObject([
      { column: 'phone', before: '0117 496 0101', after: '' },
    ])
  })
})
