import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { codes, resolve, rowsOf } from './queries.ts'

const queries = rowsOf(
  'field-queries.csv',
  z.object({
    id: z.string(),
    query: z.string(),
    areas: codes,
    offers: codes,
    agency: z.string(),
    cps_areas: codes,
    preferred_cps_area: z.string(),
    action: z.string(),
  }),
)

/** Typed as officers, lawyers and ISVAs type; what is right was worked out from the tables, by hand. */
describe('queries from the field, in both languages', () => {
  test('are many', () => expect(queries.length).toBeGreaterThan(250))

  test.each(queries)('$id $query', (row) => {
    const understood = resolve(row.query)
    expect({
      action: understood.action,
      areas: [...understood.areas].sort(),
      offers: [...understood.offers].sort(),
      agency: understood.agency,
      cpsAreas: understood.cpsAreas,
      preferred: understood.preferredCpsArea ?? '',
    }).toEqual({
      action: row.action,
      areas: row.areas,
      offers: row.offers,
      agency: row.agency,
      cpsAreas: row.cps_areas,
      preferred: row.preferred_cps_area,
    })
  })
})
