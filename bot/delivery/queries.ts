import { across, within } from '../storage/declare.ts'

/** What comes due until a moment, of one shard, the earliest first. One query for each kind, since a query is of one. */
export const messagesDue = across({
  name: 'delivery.messages-due',
  kind: 'message',
  equal: ['shard'],
  atMost: true,
  orderBy: 'due',
})

export const timersDue = across({
  name: 'delivery.timers-due',
  kind: 'timer',
  equal: ['shard'],
  atMost: true,
  orderBy: 'due',
})

/** The same of one record: what a commit has just owed. */
export const messagesDueOf = within({
  name: 'delivery.messages-due-of',
  kind: 'message',
  atMost: true,
  orderBy: 'due',
})

export const timersDueOf = within({
  name: 'delivery.timers-due-of',
  kind: 'timer',
  atMost: true,
  orderBy: 'due',
})

/** What became of everything that a record owed: where its cards stand. */
export const fatesOfRecord = within({ name: 'delivery.fates', kind: 'fate', orderBy: 'id' })

/** The posts of one address, by day. */
export const postsOfAddress = within({ name: 'delivery.posts', kind: 'post', orderBy: 'day' })
