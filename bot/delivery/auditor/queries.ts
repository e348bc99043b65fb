import { across } from '../../storage/declare.ts'

/** What became of what an area was owed, the earliest first. */
export const fatesOfArea = across({ name: 'delivery.fates-of-area', kind: 'fate', equal: ['area'], orderBy: 'at' })

/** What an area is still owed until a moment. */
export const messagesOfArea = across({
  name: 'delivery.messages-of-area',
  kind: 'message',
  equal: ['area'],
  atMost: true,
  orderBy: 'due',
})

/** Every instance that has passed an audit in the last day. */
export const heartbeats = across({
  name: 'delivery.heartbeats',
  kind: 'heartbeat',
  orderBy: 'at',
  everyOfKind: 'One document an instance, gone a day after its last: a handful.',
})

export const incidentsInState = across({
  name: 'delivery.incidents-in-state',
  kind: 'incident',
  equal: ['state'],
  orderBy: 'openedAt',
  everyOfKind: 'At most one a day; only retention asks, to find those whose period is over.',
})
