import { describe, expect, test } from 'vitest'
import { planReport } from '../../../bot/directory/exchange/report.ts'
import { today } from '../made.ts'
import { applied, ashaLine, csvOf, force, heading, known, marcusLine, planOf } from './importing.ts'

describe('before an import is written, it shows', () => {
  test('nothing, when the list says what the directory says', () => {
    expect(planOf(known, csvOf(heading, ashaLine, marcusLine))).toMatchObject({
      organisations: [],
      areas: [],
      rejected: [],
    })
  })

  test('each changed cell, with what it said before', () => {
    const plan = planOf(
      known,
      csvOf(heading, ashaLine.replace('0101', '0199').replace('2026-11-01', '23/11/2026'), marcusLine),
    )
    expect(planReport(plan, 'en')).toEqual([
      'Changed (2)',
      '  Avon and Somerset Police: RASSO Detective Inspector: asha Example: phone: 0117 496 0101 -> 0117 496 0199',
      '  Avon and Somerset Police: RASSO Detective Inspector: asha Example: confirmed_on: 2026-11-01 -> 2026-11-23',
    ])
  })

  test('who is new and who has ended', () => {
    const omar = ashaLine.replaceAll('asha', 'omar').replace('0101', '0105').replace('2026-01-01', '2026-11-23')
    expect(planReport(planOf(known, csvOf(heading, omar, marcusLine)), 'en')).toEqual([
      'Added (1)',
      '  Avon and Somerset Police: RASSO Detective Inspector: omar Example',
      'Ended (1)',
      '  Avon and Somerset Police: RASSO Detective Inspector: asha Example',
    ])
  })

  test('the same in Welsh', () => {
    const plan = planOf(known, csvOf(heading, ashaLine, marcusLine.replace('2026-01-01', '31/02/2026')))
    expect(planReport(plan, 'cy')).toContain('Gadawyd allan (1)')
    expect(planReport(plan, 'cy').join()).toContain('Llinell 3')
  })
})

describe('a person who is missing from the file', () => {
  const plan = planOf(known, csvOf(heading, marcusLine))
  const after = applied(known, plan).organisations[0]

  test('is ended the day before, and neither they nor their post is deleted', () => {
    expect(after?.posts[0]).toMatchObject({
      id: 'inspector',
      until: '2026-11-22',
      appointments: [{ person: 'asha', from: '2026-01-01', to: '2026-11-22' }],
    })
    expect(applied(known, plan).people.get('asha')).toEqual(known.people.get('asha'))
  })

  test('comes back into the same post, under the same id, when the next file has them again', () => {
    const back = planOf(applied(known, plan), csvOf(heading, ashaLine, marcusLine))
    expect(back.organisations[0]?.organisation.posts).toEqual(force.posts)
    expect(back.organisations[0]?.people).toEqual([])
  })

  test('of an organisation that is not in the file stays as they are', () => {
    const other = 'police,Gwent Police,spoc,DI,Nia Example,nia@gwent.police.example,,,,,'
    const plan = planOf(known, csvOf(`${heading},serves`, `${other},Gwent`))
    expect(plan.organisations.map(({ organisation }) => organisation.names.en)).toEqual(['Gwent Police'])
  })
})

describe('a bad line among good ones', () => {
  const bad = marcusLine.replace('marcus@force.police.example', 'marcus at work')
  const plan = planOf(known, csvOf(heading, ashaLine.replace('0101', '0199'), bad))

  test('is left out with its line and the reason, and the good ones go in', () => {
    expect(plan.rejected).toEqual([
      {
        line: 3,
        organisation: 'Avon and Somerset Police',
        reason: 'email-unreadable',
        column: 'email',
        value: 'marcus at work',
      },
    ])
    expect(plan.organisations[0]?.differences).toMatchObject([
      { type: 'changed', column: 'phone', after: '0117 496 0199' },
    ])
  })

  test('ends nobody in its organisation, because it may be theirs', () => {
    expect(plan.keptAll).toEqual(['Avon and Somerset Police'])
    expect(plan.organisations[0]?.organisation.posts[1]).toEqual(force.posts[1])
  })

  test('whose organisation nobody knows may be a slip for any, and ends nobody', () => {
    const slip = marcusLine.replace('Avon and Somerset Police', 'Avon & Somerset Police')
    expect(planOf(known, csvOf(heading, ashaLine, slip)).organisations).toEqual([])
  })

  test('that names no organisation ends nobody in any', () => {
    const nameless = planOf(known, csvOf(heading, ashaLine, 'police,,lead,RASSO DCI,marcus Example,,,,,,'))
    expect(nameless.rejected).toMatchObject([{ line: 3, reason: 'organisation-missing' }])
    expect(nameless.organisations).toEqual([])
  })

  test('of another organisation in the file keeps nobody here', () => {
    const gwent = ['police,Gwent Police,,,,,,,,,,Gwent', 'police,Gwent Police,spoc,DI,Nia Example,nia,,,,,,']
    expect(
      planOf(known, csvOf(`${heading},serves`, `${ashaLine},E23000036`, ...gwent)).organisations[0]?.differences,
    ).toMatchObject([{ type: 'ended', subject: 'marcus Example' }])
  })

  test('with a quote that does not close spoils no other line', () => {
    const plan = planOf(
      known,
      csvOf(heading, 'police,"Avon and Somerset Police,spoc', ashaLine.replace('0101', '0199')),
    )
    expect(plan.rejected).toEqual([{ line: 2, reason: 'unreadable' }])
    expect(plan.organisations[0]?.differences).toHaveLength(1)
  })
})

describe('people are recognised', () => {
  const only = (line: string) => planOf(known, csvOf(heading, line, marcusLine)).organisations[0]

  test('by their address, when their name has changed', () => {
    expect(only(ashaLine.replace('asha Example', 'Asha Married'))?.people).toMatchObject([
      { id: 'asha', name: 'Asha Married' },
    ])
  })

  test('by their name, when their address has changed', () => {
    expect(only(ashaLine.replace('asha@force', 'asha@new'))?.people).toMatchObject([
      { id: 'asha', email: 'asha@new.police.example' },
    ])
  })

  test('but a namesake with another address, beside them, is somebody else', () => {
    const namesake = ashaLine.replace('asha@force', 'asha2@force').replace('0101', '0102')
    const plan = planOf(known, csvOf(heading, ashaLine, namesake, marcusLine))
    expect(plan.organisations[0]?.people).toMatchObject([{ email: 'asha2@force.police.example' }])
    expect(plan.organisations[0]?.people[0]?.id).not.toBe('asha')
  })

  test('a confirmation is never taken back by an older list', () => {
    expect(only(ashaLine.replace('2026-11-01', '2026-10-01'))).toBeUndefined()
    expect(only(ashaLine.replace('2026-11-01', ''))).toBeUndefined()
  })
})

test('the settings of an area are set and taken away', () => {
  const columns = 'agency,organisation,serves,setting,value'
  const set = planOf(known, csvOf(columns, 'area,,E23000036 Avon and Somerset,where-recorded,MG3'))
  expect(set.areas).toMatchObject([{ area: { code: 'E23000036', whereRecorded: 'MG3' } }])
  expect(planOf(applied(known, set), csvOf(columns, 'area,,E23000036,where-recorded,')).areas).toMatchObject([
    { area: { code: 'E23000036' }, differences: [{ before: 'MG3', after: '' }] },
  ])
})

test("another deployment's organisation can't be changed: one of the same name becomes our own", () => {
  const subscribed = [{ organisation: 'force', publishedOn: today, from: 'CPS South West' }]
  const plan = planOf({ ...known, subscribed }, csvOf(`${heading},serves`, `${ashaLine},E23000036`))
  expect(plan.organisations.map(({ organisation }) => organisation.id)).not.toContain('force')
  expect(plan.organisations).toHaveLength(1)
})
