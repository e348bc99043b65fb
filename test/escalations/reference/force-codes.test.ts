import { describe, expect, test } from 'vitest'
import { createForceCodeCheck } from '../../../bot/escalations/reference/force-codes.ts'
import { loadGazetteer } from '../../../bot/places/load.ts'

const { tables, allAreas } = loadGazetteer()
const check = createForceCodeCheck(tables)
const [avon, gwent, met] = ['E23000036', 'W15000002', 'E23000001']

describe('The force’s code in a URN', () => {
  test('of the area’s own force is right', () => expect(check('52', avon)).toBeUndefined())

  test('that nobody has is said', () => expect(check('99', avon)).toEqual({ why: 'unknown-code', code: '99' }))

  test('of another area’s force is said, with the area', () =>
    expect(check('61', avon)).toEqual({ why: 'other-area', code: '61', area: gwent }))

  test('may be the Met’s second', () => {
    expect(check('01', met)).toBeUndefined()
    expect(check('02', met)).toBeUndefined()
    expect(check('02', avon)).toEqual({ why: 'other-area', code: '02', area: met })
  })

  test.each(['00', '24', '59', '91', '93'])('of no area, or of several, fits everywhere: %s', (code) =>
    expect(check(code, avon)).toBeUndefined(),
  )

  test('is there for each of the 43 areas, once but for the Met', () => {
    const areas = tables.force_codes.rows.map(({ pfa_code }) => pfa_code).filter(Boolean)
    expect(new Set(areas)).toEqual(new Set(allAreas().filter((area) => area !== 'BTP')))
    expect(areas).toHaveLength(44)
  })
})
