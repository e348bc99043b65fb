import type { Language } from '../../../cards/language.ts'
import type { RaisedChannelFacts } from '../../../cards/raised-channel/facts.ts'
import { raisedChannelMessage } from '../../../cards/raised-channel/index.ts'
import { raisedReplyMessage } from '../../../cards/raised-reply/index.ts'
import type { Fold, Item } from '../../delivery/brings.ts'
import { groupName } from '../../groups/name.ts'
import { groupOf } from '../../groups/stored.ts'
import { eventsOfRecord } from '../../records/queries.ts'
import { storedEvent } from '../../records/shapes.ts'
import { notForChannel } from '../../reminders/place/around.ts'
import type { Action } from '../../rights/actions.ts'
import type { Audience } from '../../rights/subject.ts'
import { everyPage } from '../../storage/pages.ts'
import type { Store } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { nextSendingTime } from '../../time/working/sending.ts'
import type { Escalation } from '../domain/escalation.ts'
import { isOpenEscalation } from '../domain/escalation.ts'
import { dueOf } from '../due.ts'
import { escalationOf } from '../stored.ts'
import { channelFor, placeOf } from './where.ts'

export interface ChannelNeeds {
  readonly store: Pick<Store, 'read' | 'query'>
  readonly calendar: Calendar
  /** Whether everybody in a channel may read what stands in it. */
  readonly mayStand: (conversation: string, audience: Audience) => Promise<boolean>
}

/** What a channel hears of under the card, three times at most: that it was answered, put further up, or is over. */
const worthReply: ReadonlySet<Action> = new Set([
  'escalation.answer',
  'escalation.answer-for',
  'escalation.strategic',
  'escalation.resolve',
  'escalation.settle',
  'escalation.withdraw',
])
const mostReplies = 3

const mayReply = async ({ store }: ChannelNeeds, record: string): Promise<boolean> => {
  const actions: Action[] = []
  for await (const { value } of everyPage(store, eventsOfRecord, { record }))
    actions.push(storedEvent.parse(value).action)
  const last = actions.at(-1)
  const replies = actions.filter((action) => worthReply.has(action)).length
  return last !== undefined && worthReply.has(last) && replies <= mostReplies
}

const factsOf = async (needs: ChannelNeeds, escalation: Escalation, { item, at }: { item: Item; at: Instant }) => {
  const { number, reason, state, concerned, agenda, record, to } = escalation
  const today = dayOf(at)
  const place = placeOf(item)
  const read = agenda && (await needs.store.read('records', agenda.group, 'group'))
  const open = isOpenEscalation(escalation) ? concerned.filter((part) => part.state !== 'answered') : []
  return (language: Language): RaisedChannelFacts => ({
    ...{ number, reason, state, record, today, agencies: open.map(({ agency }) => agency) },
    due: open.map((part) => dueOf(part, needs, today)).find((one) => one !== undefined),
    agenda: agenda && read && { group: groupName(groupOf(read.value), language), on: agenda.on },
    isElsewhere: 'area' in place && place.area !== to.area,
  })
}

/** One card of an escalation in a channel, put right in its place, and a few short replies under it. */
export const channelFold = (needs: ChannelNeeds): Fold => ({
  slot: ({ owed }) => [owed.record, owed.id].join('|'),
  opens: (at) => nextSendingTime(at, needs.calendar),
  place: async (item, at) => {
    if (!item.record) return { dropped: 'record-gone' }
    const escalation = escalationOf(item.record)
    if (!isOpenEscalation(escalation)) return { dropped: 'over' }
    const place = placeOf(item)
    if (escalation.restrictedTo || ('area' in place && place.area !== escalation.to.area)) return { dropped: 'over' }
    const conversation = await channelFor(needs, escalation, place, dayOf(at))
    if (conversation === undefined) return { dropped: 'no-channel' }
    return (await needs.mayStand(conversation, escalation.audience))
      ? { to: { conversation } }
      : { dropped: notForChannel }
  },
  make: async ({ items, standing, at }) => {
    const [item] = [...items, ...standing]
    if (!item?.record) return { others: new Map(items.map((one) => [one, { dropped: 'record-gone' }])) }
    const facts = await factsOf(needs, escalationOf(item.record), { item, at })
    return { message: (language) => raisedChannelMessage(facts(language), language), others: new Map() }
  },
  changed: async (item, _to, at) => {
    if (!item.record || !(await mayReply(needs, item.record.record))) return undefined
    const facts = await factsOf(needs, escalationOf(item.record), { item, at })
    return (language) => raisedReplyMessage(facts(language), language)
  },
  after: async () => [],
})
