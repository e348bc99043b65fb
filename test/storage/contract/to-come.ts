import { across, within } from '../../../bot/storage/declare.ts'

/** The ten queries of `bot/decisions/0001-data-model.md`, shown to be answerable before the capabilities exist that ask them. */
export const toCome = {
  due: across({ name: 'delivery.due', kind: 'due', equal: ['shard'], atMost: true, orderBy: 'due' }),
  owed: across({ name: 'delivery.owed', kind: 'due', equal: ['conversation'], atMost: true, orderBy: 'due' }),
  actionsOfOwner: across({ name: 'tasks.of-owner', kind: 'task', equal: ['owner', 'state'], orderBy: 'dueOn' }),
  actionsOfArea: across({ name: 'tasks.of-area', kind: 'task', equal: ['area', 'state'], orderBy: 'dueOn' }),
  meetings: within({ name: 'meetings.of-group', kind: 'meeting', orderBy: 'on' }),
  items: across({ name: 'escalations.of-party', kind: 'party', equal: ['owner', 'state'], orderBy: 'due' }),
  escalations: across({
    name: 'escalations.of-area',
    kind: 'escalation',
    equal: ['area', 'audience', 'state'],
    orderBy: 'raisedAt',
  }),
  settled: across({
    name: 'escalations.settled',
    kind: 'escalation',
    equal: ['area', 'settledMonth'],
    orderBy: 'settledAt',
  }),
  timeline: within({ name: 'records.timeline', kind: 'event', orderBy: 'id' }),
  consulted: within({ name: 'consultations.of-record', container: 'log', kind: 'consultation', orderBy: 'at' }),
}
