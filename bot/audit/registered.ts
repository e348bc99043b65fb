import { isOpenAction } from '../actions/domain/action.ts'
import { closedActions } from '../actions/queries.ts'
import { actionOf } from '../actions/stored.ts'
import { incidentDocument } from '../delivery/auditor/incident.ts'
import { incidentsInState } from '../delivery/auditor/queries.ts'
import { closedDrills } from '../drill/queries.ts'
import { drillOf } from '../drill/stored.ts'
import { isOpenEscalation } from '../escalations/domain/escalation.ts'
import { closedEscalations, escalationsOfCase, partsOfEscalation } from '../escalations/queries.ts'
import { escalationOf } from '../escalations/stored.ts'
import { joinsInState } from '../people/queries.ts'
import { joinOf } from '../people/records.ts'
import { isOpenQuestion } from '../questions/domain/question.ts'
import { closedQuestions, partsOfQuestion } from '../questions/queries.ts'
import { questionOf } from '../questions/stored.ts'
import { everyPage } from '../storage/pages.ts'
import type { ByCase } from './export/case.ts'
import type { Closable } from './retention/purge-records.ts'

const settled = ['confirmed', 'declined', 'withdrawn'] as const

/** Every kind of record that can be over: retention finds what is past its period through these. */
export const closables: readonly Closable[] = [
  {
    kind: 'join',
    find: async function* (store) {
      for (const state of settled) yield* everyPage(store, joinsInState, { state })
    },
    closedOn: (document) =>
      settled.some((state) => state === joinOf(document).state) ? 'with-its-last-event' : undefined,
  },
  {
    kind: 'action',
    find: (store) => everyPage(store, closedActions, { standing: 'closed' }),
    closedOn: (document) => (isOpenAction(actionOf(document)) ? undefined : 'with-its-last-event'),
  },
  {
    kind: 'escalation',
    find: (store) => everyPage(store, closedEscalations, { standing: 'closed' }),
    closedOn: (document) => (isOpenEscalation(escalationOf(document)) ? undefined : 'with-its-last-event'),
    beside: [partsOfEscalation],
  },
  {
    kind: 'question',
    find: (store) => everyPage(store, closedQuestions, { standing: 'closed' }),
    closedOn: (document) => (isOpenQuestion(questionOf(document)) ? undefined : 'with-its-last-event'),
    beside: [partsOfQuestion],
  },
  {
    kind: 'drill',
    find: (store) => everyPage(store, closedDrills, { standing: 'closed' }),
    closedOn: (document) => (drillOf(document).state === 'running' ? undefined : 'with-its-last-event'),
  },
  {
    kind: 'incident',
    find: (store) => everyPage(store, incidentsInState, { state: 'over' }),
    closedOn: (document) => (incidentDocument.parse(document).state === 'over' ? 'with-its-last-event' : undefined),
  },
]

/** Every kind of record that can name a case: `records for` finds what is held about one through these, and through the log. */
export const holders: readonly ByCase[] = [escalationsOfCase]
