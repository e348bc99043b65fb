import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { codes, mentioned, resolve, rowsOf } from './queries.ts'

const actions = new Map([
  ['answer', 'answer'],
  ['answer each', 'answer-each'],
  ['answer for the main place, offer the other', 'answer-and-offer'],
  ['ask which place', 'ask'],
  ['say outside England and Wales', 'outside'],
])

const queries = rowsOf(
  'lookup-queries.csv',
  z.object({
    id: z.string(),
    query: z.string(),
    expected_pfa_codes: codes,
    expected_agency: z.string(),
    expected_cps_areas: codes,
    preferred_cps_area: z.string(),
    must_include_pfa_codes: codes,
    expected_action: z.string(),
  }),
)

describe('the forty queries the owner gave', () => {
  test('are all there', () => expect(queries).toHaveLength(40))

  test.each(queries)('$id $query', (row) => {
    const understood = resolve(row.query)
    expect({
      action: understood.action,
      areas: mentioned(understood),
      agency: understood.agency,
      cpsAreas: understood.cpsAreas,
      preferred: understood.preferredCpsArea ?? '',
    }).toEqual({
      action: actions.get(row.expected_action),
      areas: row.expected_pfa_codes,
      agency: row.expected_agency,
      cpsAreas: row.expected_cps_areas,
      preferred: row.preferred_cps_area,
    })
    expect(mentioned(understood)).toEqual(expect.arrayContaining(row.must_include_pfa_codes))
  })
})
