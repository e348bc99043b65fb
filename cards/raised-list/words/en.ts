import type { RaisedAgency, RaisedState } from '../../raised/facts.ts'
import { en as raised } from '../../raised/words/en.ts'
import type { Reason } from '../../reasons/reasons.ts'

export const en = {
  summary: () => 'Requests between agencies',
  heading: (of: 'own' | 'area'): string => (of === 'own' ? 'What you asked, and what you are asked' : 'Open requests'),
  area: () => 'Area',
  none: () => 'Nothing is open.',
  reason: (reason: Reason) => raised.reasonOf(reason),
  state: (state: RaisedState) => raised.stateOf(state),
  agency: (agency: RaisedAgency) => raised.agency(agency),
  with: () => 'With',
  due: (what: 'acknowledge' | 'respond') => raised.due(what, false),
  moment: (on: string, time: string, today: string, days: number) => raised.moment(on, time, today, days),
  more: (count: number) => `and ${count} more`,
  foot: () => 'To see one, type: escalation and its number',
}

export type RaisedListWords = typeof en
