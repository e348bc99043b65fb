import { describe, expect, test } from 'vitest'
import { spocFacts } from '../../bot/directory/presenter.ts'
import type { Understanding } from '../../bot/places/understanding.ts'
import { addDays } from '../../bot/time/instant.ts'
import { agency, ask, asking, bristol, demo, gwent, hackney, place, places, wimbledon } from './asking.ts'
import { today } from './made.ts'

describe('somebody asks for Bristol', () => {
  const facts = ask(asking([bristol]))

  test('and is told that it is Avon and Somerset, with where things are recorded', () => {
    expect(facts).toMatchObject({ answer: 'one', today, offers: [] })
    expect(facts.places).toHaveLength(1)
    expect(facts.places[0]).toMatchObject({
      area: { code: 'E23000036', name: 'Avon and Somerset' },
      understood: { place: 'Bristol', how: 'exact' },
      asked: 'any',
      whereRecorded: 'Officer in the case, in the record of support; then the MG3',
      vloInbox: 'vlo@south-west.cps.example',
    })
    expect(facts.places[0]?.agencies.map((one) => one.agency)).toEqual(['police', 'cps', 'isva'])
  })

  test('the police contact was confirmed twelve days ago', () => {
    expect(agency(facts, 'police').contacts).toEqual([
      {
        organisation: 'Avon and Somerset Police',
        role: 'RASSO Detective Inspector',
        name: 'Asha Samplewick',
        phone: '0117 496 0101',
        email: 'asha.samplewick@avon-and-somerset.police.example',
        chat: 'asha.samplewick@avon-and-somerset.police.example',
        hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', otherwise: '0117 496 0100' },
        confirmedOn: addDays(today, -12),
        stale: false,
        holds: { as: 'appointee' },
        entry: 'avon-and-somerset-police|spoc-rasso-detective-inspector',
      },
    ])
  })

  test('the CPS contact is away, and the deputy answers until a stated day', () => {
    expect(agency(facts, 'cps').contacts).toMatchObject([
      {
        name: 'Hannah Makebelieve',
        holds: { as: 'deputy', because: 'away', for: 'Omar Exampleby', until: addDays(today, 4) },
      },
    ])
  })

  test('two support services are named in the order of their names; one works three days and has a duty line', () => {
    expect(
      agency(facts, 'isva').contacts.map((one) => [one.organisation, one.answersFor, one.hours, one.stale]),
    ).toEqual([
      [
        'Causeway ISVA Service (demonstration)',
        'Bristol, South Gloucestershire',
        { days: [2, 3, 4], from: '09:30', to: '15:30', otherwise: '0117 496 0345' },
        true,
      ],
      [
        'Harbour Light ISVA Service (demonstration)',
        undefined,
        { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', otherwise: '0117 496 0300' },
        false,
      ],
    ])
  })

  test('a service for Somerset alone is not named for Bristol, but for Somerset and for the whole area', () => {
    const services = (understanding: Understanding) =>
      agency(ask(understanding), 'isva').contacts.map((one) => one.organisation)
    const levels = 'Levels Support Service (demonstration)'
    expect(services(asking([bristol]))).not.toContain(levels)
    expect(services(asking([place('Taunton', 'E23000036', { authority: 'E06000066' })]))).toEqual([
      'Harbour Light ISVA Service (demonstration)',
      levels,
    ])
    expect(services(asking([place('Avon and Somerset', 'E23000036', { kind: 'force' })]))).toHaveLength(3)
  })

  test('a service that is only a mailbox has no person', () => {
    const taunton = ask(asking([place('Taunton', 'E23000036', { authority: 'E06000066' })], { agency: 'isva' }))
    const mailbox = agency(taunton, 'isva').contacts.at(-1)
    expect(mailbox).toMatchObject({ email: 'contact@levels.isva.example', holds: { as: 'mailbox' }, entry: 'levels' })
    expect(mailbox).not.toHaveProperty('name')
  })

  test('and for one agency only that one is answered', () => {
    expect(ask(asking([bristol], { agency: 'cps' })).places[0]?.agencies.map((one) => one.agency)).toEqual(['cps'])
  })
})

test('Gwent is answered in Welsh with its Welsh names, and in both with Welsh first', () => {
  expect(agency(ask(asking([gwent]), demo, 'cy'), 'police').contacts).toMatchObject([
    { organisation: 'Heddlu Gwent', role: 'Ditectif Arolygydd RASSO', name: 'Siân Ffuglen' },
  ])
  expect(agency(ask(asking([gwent]), demo, 'both'), 'police').contacts).toMatchObject([
    { organisation: 'Heddlu Gwent / Gwent Police' },
  ])
})

describe('London', () => {
  const cps = (understanding: Understanding) => agency(ask(understanding), 'cps')

  test("a borough's CPS Area answers alone", () => {
    expect(cps(asking([hackney])).contacts).toMatchObject([{ answersFor: 'CPS London North' }])
    expect(cps(asking([wimbledon])).contacts).toMatchObject([{ answersFor: 'CPS London South' }])
    expect(cps(asking([hackney]))).not.toHaveProperty('note')
  })

  test('two boroughs in one message each get their own', () => {
    const facts = ask(asking([hackney, wimbledon], { areas: ['E23000001'] }))
    expect(facts.answer).toBe('each')
    expect([0, 1].map((at) => agency(facts, 'cps', at).contacts[0]?.answersFor)).toEqual([
      'CPS London North',
      'CPS London South',
    ])
  })

  test('the whole Met shows both, and that the borough decides', () => {
    const met = cps(asking([place('Metropolitan Police', 'E23000001', { kind: 'force' })]))
    expect(met.contacts.map((one) => one.answersFor)).toEqual(['CPS London North', 'CPS London South'])
    expect(met.note).toBe('borough-decides-cps-area')
  })

  test('the City shows both with its own note', () => {
    const city = place('City of London', 'E23000034', { kind: 'force', authority: 'E09000001' })
    expect(cps(asking([city])).contacts).toHaveLength(2)
    expect(cps(asking([city])).note).toBe('city-has-two-cps-areas')
  })

  test('a CPS Area asked for by name is the one that answers', () => {
    const north = place('CPS London North', 'E23000001', { kind: 'cps-area', areas: ['E23000001', 'E23000034'] })
    const facts = ask(asking([north], { action: 'answer-each', preferredCpsArea: 'london-north' }))
    expect(facts.places.map((one) => one.area.code)).toEqual(['E23000001', 'E23000034'])
    expect([0, 1].flatMap((at) => agency(facts, 'cps', at).contacts.map((one) => one.answersFor))).toEqual([
      'CPS London North',
      'CPS London North',
    ])
    expect(facts.places[0]?.understood.how).toBe('area')
  })
})

test('the British Transport Police answer for themselves, and the CPS Area is that of the court', () => {
  const facts = ask(asking([place('BTP', 'BTP', { kind: 'force' })]))
  expect(agency(facts, 'police').contacts).toMatchObject([{ name: 'Imogen Demoworth' }])
  expect(agency(facts, 'cps')).toMatchObject({ contacts: [], note: 'btp-cps-area-is-the-courts' })
})

test('other candidates are offered as buttons; a question back has no facts', () => {
  const other = place('Washington', 'E23000033', { label: 'Washington, West Sussex', query: 'washington west sussex' })
  const main = asking([place('Washington', 'E23000007')], { action: 'answer-and-offer', choices: [other] })
  expect(ask(main)).toMatchObject({
    answer: 'main',
    offers: [{ label: 'Washington, West Sussex', query: 'washington west sussex' }],
  })
  expect(
    spocFacts({ directory: demo, places, understanding: asking([], { action: 'ask' }), today, language: 'en' }),
  ).toBeUndefined()
})
