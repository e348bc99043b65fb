import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaLetters } from '../../../bot/escalations/numbers/letters.ts'
import { largest, numberOf, readNumber } from '../../../bot/escalations/numbers/number.ts'
import { loadGazetteer } from '../../../bot/places/load.ts'

const gazetteer = loadGazetteer()
const letters = areaLetters(gazetteer.tables)
const areas = gazetteer.allAreas().filter((area) => area !== 'BTP')
const avon = 'E23000036'

describe('The letters of areas', () => {
  test('are two for each of the 43 areas, and no two areas share theirs', () => {
    const all = areas.map(letters.of)
    expect(all).toHaveLength(43)
    expect(new Set(all).size).toBe(43)
    for (const two of all) expect(two).toMatch(/^[A-Z]{2}$/)
    for (const area of areas) expect(letters.areaOf(letters.of(area) ?? '')).toBe(area)
  })

  test('are what people would guess', () => {
    expect(letters.of(avon)).toBe('AS')
    expect(letters.of('W15000002')).toBe('GW')
    expect(letters.of('E23000005')).toBe('GM')
  })

  // Numbers that are written down begin with them: a change here would make them name another area.
  test('never change', () =>
    expect(areas.map((area) => letters.of(area)).join(' ')).toBe(
      'MP CU LA ME GM CH NB DU NY WY SY HU CL WM ST WE WA DE NT LI LE NN CA NF SF BE HT EX TV HA SR KE SX CO DC AS GL WI DO NW GW SW DP',
    ))

  test('are none for the British Transport Police, which is no area', () => {
    expect(letters.of('BTP')).toBeUndefined()
    expect(() => numberOf(letters, { kind: 'question', area: 'BTP', year: 2026, n: 1 })).toThrow(RangeError)
  })
})

describe('A number', () => {
  test('is written in one way, a question’s apart from an escalation’s', () => {
    const of = { area: avon, year: 2026, n: 42 }
    expect(numberOf(letters, { kind: 'escalation', ...of })).toBe('AS-2026-0042')
    expect(numberOf(letters, { kind: 'question', ...of })).toBe('AS-2026-Q0042')
    expect(numberOf(letters, { kind: 'escalation', ...of, n: 12_345 })).toBe('AS-2026-12345')
  })

  test.each([
    'AS-2026-0042',
    'as-2026-0042',
    'as 2026 42',
    'AS2026-0042',
    'as20260042',
    'AS/2026/42',
    ' "AS-2026-0042." ',
    '(as-2026-42)',
    '#AS-2026-0042',
    'AS–2026–0042',
    'AS‑2026‑0042',
    'ＡＳ-2026-0042',
    'as  2026 - 042',
  ])('is understood as typed: %s', (typed) => {
    const read = { kind: 'escalation', area: avon, year: 2026, n: 42, text: 'AS-2026-0042' }
    expect(readNumber(letters, typed)).toEqual(read)
  })

  test.each(['AS-2026-Q0042', 'as 2026 q42', 'as2026q0042', 'AS-2026-Q-42', 'gw 2026 Q 42'])(
    'of a question is understood as typed: %s',
    (typed) => expect(readNumber(letters, typed)).toMatchObject({ kind: 'question', year: 2026, n: 42 }),
  )

  test.each([
    '',
    'AS',
    'AS-2026',
    'AS-2026-0000',
    'ZZ-2026-0042',
    'AS-1926-0042',
    'AS-2026-1234567',
    'AS-2026-0042 and more',
    'see AS-2026-0042',
    'AS-2026-R0042',
    '52SB1234526',
    'E-2026-0042',
  ])('is none: %j', (typed) => expect(readNumber(letters, typed)).toBeUndefined())

  const written = fc.record({
    kind: fc.constantFrom('escalation' as const, 'question' as const),
    area: fc.constantFrom(...areas),
    year: fc.integer({ min: 2026, max: 2099 }),
    n: fc.integer({ min: 1, max: largest }),
  })

  test('reads as what was written, whatever stands between its parts and in whatever case', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('-', ' ', '', '/', ' - ', '–'), fc.boolean(), (one, between, isLower) => {
        const text = numberOf(letters, one)
        const typed = text.replaceAll('-', between)
        expect(readNumber(letters, isLower ? typed.toLowerCase() : typed)).toEqual({ ...one, text })
      }),
      { seed: 20261123, numRuns: 500 },
    )
  })

  test('is looked for in any text without harm', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const read = readNumber(letters, text)
        if (read) expect(readNumber(letters, read.text)).toEqual(read)
      }),
      { seed: 20261123, numRuns: 300 },
    )
  })
})
