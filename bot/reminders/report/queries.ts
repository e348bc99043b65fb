import { across } from '../../storage/declare.ts'

/** What was closed in an area, by day: a week of it is read, from its first day on. */
export const closedOfArea = across({
  name: 'reminders.closed-of-area',
  kind: 'action',
  equal: ['area', 'standing'],
  orderBy: 'closedOn',
})
