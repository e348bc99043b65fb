import type { RaisedEvent, RaisedNews } from '../../cards/raised/facts.ts'
import type { Directory } from '../directory/domain/model.ts'
import { findIdentity } from '../directory/identities.ts'
import { eventsOfRecord } from '../records/queries.ts'
import type { StoredEvent } from '../records/shapes.ts'
import { instant, storedEvent } from '../records/shapes.ts'
import type { Action } from '../rights/actions.ts'
import { everyPage } from '../storage/pages.ts'
import { dayOf, wallClock } from '../time/instant.ts'
import type { EscalationsNeeds } from './needs.ts'

/** What the timeline calls each step. */
const happened: Readonly<Partial<Record<Action, RaisedNews>>> = {
  'escalation.raise': 'raised',
  'escalation.acknowledge': 'acknowledge',
  'escalation.answer': 'answer',
  'escalation.answer-for': 'answer-for',
  'escalation.hand': 'hand',
  'escalation.pause': 'pause',
  'escalation.resume': 'resume',
  'escalation.resolve': 'resolve',
  'escalation.settle': 'settle',
  'escalation.withdraw': 'withdraw',
  'escalation.reopen': 'reopen',
  'escalation.more-time': 'more-time',
  'escalation.agenda': 'agenda',
  'escalation.step-up': 'step-up',
  'escalation.offer': 'offer',
  'escalation.pass': 'pass',
  'escalation.strategic': 'strategic',
  'escalation.report': 'report',
  'escalation.remind': 'remind',
  'escalation.learn': 'learn',
}

const agencies = ['police', 'cps', 'isva', 'partner'] as const

const standIns = ['cover', 'deputy'] as const

/** In whose name something was done: nobody's where Liaison did it by itself. */
const doerOf = ({ who }: StoredEvent, directory: Directory) => {
  const [person] = who.role === 'worker' ? [] : findIdentity(directory, who).people
  return { by: person?.name, inPlace: standIns.find((one) => one === who.by) }
}

/** A moment on a wall in London. */
const wallOf = (at: string | undefined): RaisedEvent['clock'] => {
  const read = instant.safeParse(at)
  const [on, time] = read.success ? wallClock(read.data).split('T') : []
  return on && time ? { on, time } : undefined
}

/** What happened with it: when, who did it and in whose place, and which clock ran out. */
export const historyOf = async (
  { store }: Pick<EscalationsNeeds, 'store'>,
  record: string,
  directory: Directory,
): Promise<readonly RaisedEvent[]> => {
  const found: RaisedEvent[] = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record })) {
    const event = storedEvent.parse(value)
    const { at, action, facts } = event
    const what = happened[action]
    const agency = agencies.find((one) => one === facts?.agency)
    const clock = typeof facts?.clock === 'string' ? wallOf(facts.clock) : undefined
    if (what) found.push({ on: dayOf(at), what, agency, clock, ...doerOf(event, directory) })
  }
  return found
}
