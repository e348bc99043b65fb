import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { urnRoot } from '../../../bot/audit/case-key.ts'
import { readReference } from '../../../bot/escalations/reference/read.ts'

describe('A URN', () => {
  test.each([
    ['52SB1234526'],
    ['52sb1234526'],
    [' 52 SB 1234526 '],
    ['52/SB/1234526'],
    ['52-SB-1234526'],
    ['52SB12345/26'],
    ['URN 52SB1234526'],
    ['URN: 52SB1234526.'],
    ['urn is 52SB1234526'],
    ['Cyfeirnod: 52SB1234526'],
    ['５２SB1234526'],
  ])('is one however it is typed: %s', (typed) =>
    expect(readReference(typed)).toEqual({ kind: 'urn', urn: '52SB1234526', force: '52' }),
  )

  test.each([
    ['13WD1234526(M)/2', 'M/2'],
    ['13WD1234526M', 'M'],
    ['13wd1234526(s)', 'S'],
    ['13WD1234526/12', '/12'],
  ])('keeps what stands after its root apart: %s', (typed, suffix) =>
    expect(readReference(typed)).toEqual({ kind: 'urn', urn: '13WD1234526', force: '13', suffix }),
  )

  test('of digits alone counts; where it could be a telephone number, when somebody calls it one', () => {
    expect(readReference('52121234526')).toMatchObject({ kind: 'urn', urn: '52121234526' })
    expect(readReference('07700900123')).toEqual({ kind: 'refused', why: 'telephone' })
    expect(readReference('01121234526')).toEqual({ kind: 'refused', why: 'telephone' })
    expect(readReference('URN 01121234526')).toMatchObject({ kind: 'urn', urn: '01121234526', force: '01' })
    expect(readReference('01/12/12345/26')).toMatchObject({ kind: 'urn', urn: '01121234526' })
  })

  test.each(['52SB1234526 and 43EF0078926', '52SB1234526 Jane', 'see 52SB1234526', '52SB1234526, 52SB1234527'])(
    'stands alone in its field: %s',
    (typed) => expect(readReference(typed)).toEqual({ kind: 'refused', why: 'not-alone' }),
  )

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))

  test('in its one form finds the same case as it was typed', () => {
    const unit = fc.stringMatching(/^[A-Z][A-Z\d]$/)
    const suffixes = fc.constantFrom('', 'M', '(M)', '(S)', '/2', '(M)/12')
    const between = fc.constantFrom('', ' ', '-', '/')
    fc.assert(
      fc.property(digits(2), unit, digits(7), fc.tuple(suffixes, between), (force, two, number, [suffix, gap]) => {
        const read = readReference(`${force}${gap}${two}${gap}${number}${suffix}`)
        const urn = `${force}${two}${number}`
        expect(read).toMatchObject({ kind: 'urn', urn, force })
        expect(urnRoot(urn)).toBe(urn)
        if (read.kind === 'urn') expect(readReference(`${read.urn}${read.suffix ?? ''}`)).toEqual(read)
      }),
      { seed: 20261123, numRuns: 300 },
    )
  })
})

describe('A force’s own reference', () => {
  test.each([
    ['5225123456', '5225123456'],
    ['cr/12345/26', 'CR/12345/26'],
    ['nw-2026-000123', 'NW-2026-000123'],
    ['Ref: 42/123456/26', '42/123456/26'],
    ['03/123456/26', '03/123456/26'],
    ['ABC1', 'ABC1'],
  ])('is kept as typed, in capitals: %s', (typed, text) => expect(readReference(typed)).toEqual({ kind: 'own', text }))

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1'.repeat(31), 'too-long'],
    ['CR_123', 'characters'],
    ['CR 123', 'characters'],
    ['jane@example.org', 'characters'],
    ['CR-ABC', 'no-digits'],
    ['Smith-1', 'word'],
    ['12/03/1984', 'date'],
    ['12-03-84', 'date'],
    ['1984-03-12', 'date'],
    ['0117-496-0123', 'telephone'],
    ['QQ123456A', 'personal-number'],
    ['2026/1234567X', 'personal-number'],
  ])('is none: %j, %s', (typed, why) => expect(readReference(typed)).toEqual({ kind: 'refused', why }))
})

describe('Any text', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.stringMatching(/^[A-Za-z\d/ ()-]{0,40}$/))

  test('is read as one of the three, and what is kept has letters, digits, slashes and hyphens alone', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const read = readReference(typed)
        if (read.kind === 'own') expect(read.text).toMatch(/^(?=.*\d)[A-Z\d/-]{1,30}$/)
        if (read.kind === 'urn') expect(read.urn).toMatch(/^\d{2}[A-Z\d]{2}\d{7}$/)
        if (read.kind === 'urn' && read.suffix) expect(read.suffix).toMatch(/^(?:[MS]|[MS]?\/\d{1,2})$/)
      }),
      { seed: 20261123, numRuns: 1000 },
    )
  })
})
