import { across } from '../storage/declare.ts'

/** Where a person can be reached in 1:1: `owner` is `tenant|object id`. A person has one such conversation, rarely two. */
export const conversationsByPerson = across({
  name: 'conversations.by-person',
  kind: 'conversation',
  equal: ['owner'],
  orderBy: 'seenOn',
})
