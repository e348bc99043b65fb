import { en as raised } from '../../raised/words/en.ts'

export const en = {
  summary: () => 'A request between agencies',
  reply: () => 'News of a request between agencies',
  heading: (number: string) => raised.heading(number),
  about: () => raised.reason(),
  reason: raised.reasonOf,
  waiting: () => 'Waiting on',
  agency: raised.agency,
  state: () => raised.state(),
  stateOf: raised.stateOf,
  due: (what: 'acknowledge' | 'respond') => raised.due(what, false),
  moment: raised.moment,
  agenda: () => raised.agenda(),
  on: raised.on,
  elsewhere: () => 'It is with another area now.',
  open: () => 'Open',
  foot: () => 'Those who take part in it can open it, in their own chat.',
}

export type RaisedChannelWords = typeof en
