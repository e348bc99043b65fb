import { actionsOfArea, actionsOfOwner, closedActions } from '../actions/queries.ts'
import {
  copiesByRecord,
  copiesByTime,
  copiesOfRecord,
  entriesByChain,
  entriesByTime,
  entriesOfCase,
  entriesOfChain,
  entriesOfOwner,
  eventsByRecord,
  tombstones,
} from '../audit/queries.ts'
import { firstLookUps, firstLookUpsOf } from '../data/queries.ts'
import { fatesOfArea, heartbeats, incidentsInState, messagesOfArea } from '../delivery/auditor/queries.ts'
import {
  fatesOfRecord,
  messagesDue,
  messagesDueOf,
  postsOfAddress,
  timersDue,
  timersDueOf,
} from '../delivery/queries.ts'
import { directoryAreas, directoryOrganisations, directoryPeople } from '../directory/queries.ts'
import { closedDrills } from '../drill/queries.ts'
import { peopleOfOrganisation, suggestionsOfPerson } from '../entries/queries.ts'
import {
  closedEscalations,
  escalationsAlike,
  escalationsElsewhere,
  escalationsOfArea,
  escalationsOfCase,
  escalationsOfOwner,
  partsOfEscalation,
} from '../escalations/queries.ts'
import { groupsOfArea, groupsOfChannel } from '../groups/queries.ts'
import { meetingsOfArea } from '../meetings/queries.ts'
import { joinsInState, joinsOfPerson } from '../people/queries.ts'
import { holdsInState } from '../privacy/queries.ts'
import { closedQuestions, partsOfQuestion, questionsOfArea, questionsOfOwner } from '../questions/queries.ts'
import { eventsOfRecord, messagesOfRecord, messagesOwed, textsOfRecord, timersOfRecord } from '../records/queries.ts'
import { closedOfArea } from '../reminders/report/queries.ts'
import { conversationsByPerson, conversationsOfTenant } from '../teams/queries.ts'
import type { Query } from './port.ts'

/** Every query that the product asks; the indexing policy is made from these, and a test finds one that is missing. */
export const declaredQueries: readonly Query[] = [
  directoryOrganisations,
  directoryPeople,
  directoryAreas,
  conversationsByPerson,
  conversationsOfTenant,
  messagesDue,
  timersDue,
  messagesDueOf,
  timersDueOf,
  fatesOfRecord,
  postsOfAddress,
  fatesOfArea,
  messagesOfArea,
  heartbeats,
  incidentsInState,
  eventsOfRecord,
  textsOfRecord,
  messagesOwed,
  messagesOfRecord,
  timersOfRecord,
  entriesOfCase,
  entriesOfChain,
  entriesByChain,
  entriesByTime,
  entriesOfOwner,
  copiesByRecord,
  copiesByTime,
  copiesOfRecord,
  eventsByRecord,
  tombstones,
  joinsOfPerson,
  joinsInState,
  peopleOfOrganisation,
  suggestionsOfPerson,
  holdsInState,
  groupsOfArea,
  groupsOfChannel,
  actionsOfArea,
  actionsOfOwner,
  closedActions,
  escalationsOfArea,
  escalationsElsewhere,
  escalationsOfOwner,
  escalationsAlike,
  escalationsOfCase,
  closedEscalations,
  partsOfEscalation,
  questionsOfOwner,
  questionsOfArea,
  closedQuestions,
  partsOfQuestion,
  closedDrills,
  meetingsOfArea,
  closedOfArea,
  firstLookUps,
  firstLookUpsOf,
]
