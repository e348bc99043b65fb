import { across } from '../storage/declare.ts'

/** Somebody's own requests to join, oldest first; `owner` is `tenant|object id`. */
export const joinsOfPerson = across({
  name: 'people.joins-of-person',
  kind: 'join',
  equal: ['owner'],
  orderBy: 'askedAt',
})

/** The requests that wait in one state, oldest first. */
export const joinsInState = across({
  name: 'people.joins-in-state',
  kind: 'join',
  equal: ['state'],
  orderBy: 'askedAt',
  everyOfKind: 'Requests that wait are few: each is settled within days. Whoever may decide asks for the list, seldom.',
})
