import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { componentIn, dueOf } from '../../../bot/actions/many/domain/due.ts'
import type { ActionList, Question } from '../../../bot/actions/many/domain/list.ts'
import { nextQuestion, settle } from '../../../bot/actions/many/domain/list.ts'
import { memberOf, ownerAgain, ownerOf } from '../../../bot/actions/many/domain/owner.ts'
import type { Member, Pool } from '../../../bot/actions/many/domain/pool.ts'
import { lacking, settledRow } from '../../../bot/actions/many/domain/row.ts'
import { looksOf, planRow } from '../../../bot/actions/many/plan-rows.ts'
import { readTable } from '../../../bot/actions/many/reading/read-table.ts'
import { instantOf } from '../../../bot/time/instant.ts'
import { loadCalendar } from '../../../bot/time/working/load.ts'
import { asGuarded } from '../../entries/guarded.ts'

const person = (name: string, agency: Member['agency'], email?: string) => ({
  key: `person|${agency}|${name.split(' ')[0]?.toLowerCase()}`,
  agency,
  names: [name],
  ...(email ? { email } : {}),
})

const body = (name: string, agency: Member['agency'], id: string, cy?: string) => ({
  key: `organisation|${id}`,
  agency,
  names: cy === undefined ? [name] : [name, cy],
})

const sam = person('Sam Exemplar', 'police', 'sam@force.police.example')
const samantha = person('Samantha Notreal', 'cps')
const sian = person('Siân Madeup', 'isva')
const inspector: Pool['posts'][number] = {
  ...{ key: 'post|police|spoc', agency: 'police', kind: 'spoc', holder: sam.key },
  names: ['RASSO Detective Inspector', 'Ditectif Arolygydd RASSO'],
}

const pool: Pool = {
  people: [sam, person('Sam Notreal', 'cps'), samantha, sian],
  posts: [inspector],
  bodies: [
    body('Example Constabulary', 'police', 'force'),
    body('CPS Example RASSO', 'cps', 'cps'),
    body('Example Light', 'isva', 'light', 'Golau Enghraifft'),
    body('Example Harbour (south)', 'isva', 'harbour'),
  ],
}

const owner = (cell: string, agency = '') => ownerOf({ owner: cell, agency }, pool)

describe('Whose an action is', () => {
  test.each([
    ['a full name', 'sam exemplar', '', sam.key],
    ['a name without its accents', 'Sian Madeup', '', sian.key],
    ['an address', 'SAM@force.police.example', '', sam.key],
    ['a name with its agency in brackets', 'Sam Exemplar (police)', '', sam.key],
    ['the title of a post', 'RASSO Detective Inspector', '', inspector.key],
    ['the Welsh title of a post', 'Ditectif Arolygydd RASSO', '', inspector.key],
    ['the name of an organisation', 'Example Light', '', 'organisation|light'],
    ['its Welsh name', 'Golau Enghraifft', '', 'organisation|light'],
    ['a name that has brackets of its own', 'Example Harbour (south)', '', 'organisation|harbour'],
    ['an agency that has one organisation here', 'CPS', '', 'organisation|cps'],
    ['the same in Welsh', 'GEG', '', 'organisation|cps'],
    ['an agency in its own column', '', 'police', 'organisation|force'],
  ])('is settled by %s', (_, cell, agency, party) => {
    expect(owner(cell, agency)).toMatchObject({ is: 'settled', party })
  })

  test('is asked when a first name fits somebody, even one person alone', () => {
    expect(owner('Samantha')).toMatchObject({ is: 'asked', choices: [samantha.key] })
    expect(owner('Sam')).toMatchObject({ choices: [sam.key, 'person|cps|sam'] })
  })

  test('is asked of one agency where the paper names it', () => {
    expect(owner('Sam', 'CPS')).toMatchObject({ choices: ['person|cps|sam'], bodies: ['organisation|cps'] })
  })

  test('is asked when the person and the agency on the paper do not belong together', () => {
    expect(owner('Sam Exemplar', 'CPS').is).toBe('asked')
  })

  test('is asked of two services of one agency, and of nobody else', () => {
    expect(owner('ISVA')).toMatchObject({
      is: 'asked',
      choices: [],
      bodies: ['organisation|light', 'organisation|harbour'],
    })
  })

  test('is found by initials', () => {
    expect(owner('SE')).toMatchObject({ is: 'asked', choices: [sam.key] })
  })

  test('is offered to the contacts where nobody resembles what stands there', () => {
    expect(owner('Zebedee')).toMatchObject({ is: 'asked', choices: [sam.key] })
    expect(owner('')).toMatchObject({ is: 'asked', choices: [sam.key] })
  })

  test('is asked once more when it is of another area than the group', () => {
    const elsewhere: Pool = { ...pool, people: [] }
    expect(ownerAgain({ is: 'settled', party: sam.key, agency: 'police' }, elsewhere).is).toBe('asked')
    expect(ownerAgain(owner('Sam'), elsewhere)).toMatchObject({ choices: [] })
  })
})

const calendar = loadCalendar()
const reading = { today: '2026-11-23', language: 'en', calendar } as const
const due = (said: string) => dueOf(said, reading)

describe('When an action is due', () => {
  test.each([
    ['27 November', '2026-11-27'],
    ['27/11/2026', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
    ['today', '2026-11-23'],
    ['in 10 working days', '2026-12-07'],
    ['by Friday', '2026-11-27'],
  ])('is settled by "%s"', (said, day) => {
    expect(due(said)).toEqual({ is: 'settled', day })
  })

  test.each([
    ['31 February', 'impossible', ['2027-02-28', '2027-03-01']],
    ['31/4/2027', 'impossible', ['2027-04-30', '2027-05-01']],
    ['12/25', 'impossible', ['2026-12-25']],
    ['Monday 4 December 2026', 'other-weekday', ['2026-12-04', '2026-12-07']],
    ['3 November 2026', 'past', ['2026-11-30', '2026-12-07', '2026-12-21']],
    ['soon', 'unread', ['2026-11-30', '2026-12-07', '2026-12-21']],
    ['', 'blank', ['2026-11-30', '2026-12-07', '2026-12-21']],
    ['27 November 2126', 'unread', ['2026-11-30', '2026-12-07', '2026-12-21']],
  ])('is asked for "%s", which is %s, with days near it', (said, why, near) => {
    expect(due(said)).toMatchObject({ is: 'asked', why, near })
  })

  test.each([
    ['C3', 3],
    ['c 12', 12],
    ['Component 4', 4],
    ['cydran 4', 4],
    ['13', undefined],
    ['C0', undefined],
    ['governance', undefined],
  ])('the component of "%s" is %s', (said, component) => {
    expect(componentIn(said)).toBe(component)
  })
})

const needs = {
  calendar,
  readText: async ({ text }: { text: string }) => ({ ok: 'allowed', text: asGuarded(text), safety: false }) as const,
}
const reader = { pool, audience: 'multi', language: 'en', today: reading.today } as const

/** Somebody who chooses the first of those who are offered, and leaves out every other row that they are asked about. */
const answered = (list: ActionList, question: Question): ActionList => {
  if (question.about === 'group') throw new Error('The group is settled.')
  const { row, owner } = question.row
  const member = memberOf(pool, (owner.is === 'asked' && owner.choices[0]) || '')
  const chosen = member && ({ is: 'settled', party: member.key, agency: member.agency } as const)
  const next =
    question.about === 'owner' && chosen
      ? settle(list, { about: 'owner', rows: question.rows, owner: chosen })
      : settle(list, { about: 'leave-out', rows: [row] })
  if (!next) throw new Error('Its own question can be answered.')
  return next
}

const atItsEnd = (list: ActionList, most: number): ActionList => {
  const question = nextQuestion(list)
  return question && most > 0 ? atItsEnd(answered(list, question), most - 1) : list
}

const emptyList: ActionList = {
  ...{ record: 'action-list|x', state: 'settling', owner: 't|o', groups: ['group|x'], areas: [] },
  ...{ plannedAt: instantOf('2026-11-23T10:00:00Z'), unreadColumns: 0, rows: [] },
}

describe('Whatever stands in a table', () => {
  const known = ['Sam', 'ISVA', 'Sam Exemplar', '31 February', '31/31/31', '9999-99-99', 'in 999 working days', 'C3']
  const cell = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('', ...known))
  const table = fc
    .array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 12 })
    .map((rows) => [['Action', 'Owner', 'Due', 'Agency', 'Component'], ...rows].map((row) => row.join('\t')).join('\n'))

  test('every row is settled or asked about; answered, every row is an action or left out, and none is gone', async () => {
    const check = async (text: string) => {
      const read = readTable(text, looksOf(reader))
      const rows = await Promise.all((read.ok ? read.rows : []).map((raw) => planRow(raw, reader, needs)))
      for (const row of rows) expect(settledRow(row) === undefined).toBe(lacking(row).length > 0)
      const list = atItsEnd({ ...emptyList, rows }, rows.length * 3)
      expect(nextQuestion(list)).toBeUndefined()
      expect(list.rows.map(({ row }) => row)).toEqual(rows.map(({ row }) => row))
      for (const row of list.rows) expect(row.leftOut === true || settledRow(row) !== undefined).toBe(true)
    }
    await fc.assert(fc.asyncProperty(table, check), { numRuns: 200 })
  })
})
