import { directoryAreas, directoryOrganisations, directoryPeople } from '../directory/queries.ts'
import { lookupsOfDay } from '../log/queries.ts'
import { conversationsByPerson } from '../teams/queries.ts'
import type { Query } from './port.ts'

/** Every query that the product asks; the indexing policy is made from these, and a test finds one that is missing. */
export const declaredQueries: readonly Query[] = [
  directoryOrganisations,
  directoryPeople,
  directoryAreas,
  conversationsByPerson,
  lookupsOfDay,
]
