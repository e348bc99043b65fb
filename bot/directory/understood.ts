import type { Understanding } from '../places/understanding.ts'

/** What was understood of a question, as it is kept: codes, nothing that was typed. */
export const understoodOf = ({ action, agency, areas, offers, places }: Understanding) => ({
  action,
  agency,
  areas: [...areas],
  offers: [...offers],
  places: places.map(({ query }) => query),
})
