import { within } from '../storage/declare.ts'

/** A record's timeline, earliest first: ids are zero-padded numbers. */
export const eventsOfRecord = within({ name: 'records.events', kind: 'event', orderBy: 'id' })

/** The free texts of a record that are still there, earliest first. */
export const textsOfRecord = within({ name: 'records.texts', kind: 'text', orderBy: 'id' })

/** The messages of one sort that a record owes; `audit` are the copies of its events. */
export const messagesOwed = within({ name: 'records.messages-owed', kind: 'message', equal: ['what'], orderBy: 'id' })

/** Everything that a record owes: messages, and clocks that run. */
export const messagesOfRecord = within({ name: 'records.messages', kind: 'message', orderBy: 'id' })
export const timersOfRecord = within({ name: 'records.timers', kind: 'timer', orderBy: 'id' })
