import { actionsFromMessage } from '../actions/from-message/index.ts'
import type { ActionsNeeds } from '../actions/index.ts'
import { actionsCapability } from '../actions/index.ts'
import type { PeopleNeeds } from '../people/needs.ts'
import type { ReadText } from '../privacy/read-text.ts'
import type { Planning } from '../reminders/index.ts'
import { newReference } from '../turns/reference.ts'
import { openManyActions } from './many-actions.ts'
import type { CapabilityNeeds } from './needs.ts'

interface Needs extends CapabilityNeeds {
  readonly readText: ReadText
  readonly people: PeopleNeeds
  readonly planning: Planning
}

/** What meetings agreed: who does it, by when, and what became of it; one by one, many at once, or from a message. */
export const openActions = ({ store, clock, calendar, knowledge, records, readText, people, planning }: Needs) => {
  const needs: ActionsNeeds = {
    ...{ store, records, planning, calendar, clock, newReference, readText },
    directory: knowledge.directory,
    places: knowledge.places,
    resolve: knowledge.resolve,
    actor: knowledge.actors.fresh,
    worker: people.worker,
  }
  const actions = actionsCapability(needs)
  const many = openManyActions(needs)
  return {
    capabilities: [actions.capability, many.capability, actionsFromMessage({ openForm: actions.openForm })],
    reminders: actions.reminders,
    timers: many.timers,
  }
}
