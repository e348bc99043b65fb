import { across } from '../storage/declare.ts'

/** Where a person can be reached in 1:1: `owner` is `tenant|object id`. A person has one such conversation, rarely two. */
export const conversationsByPerson = across({
  name: 'conversations.by-person',
  kind: 'conversation',
  equal: ['owner'],
  orderBy: 'seenOn',
})

/** The channels of a tenant, whose rosters say who is there. */
export const conversationsOfTenant = across({
  name: 'conversations.of-tenant',
  kind: 'conversation',
  equal: ['tenant', 'type'],
  orderBy: 'seenOn',
  everyOfKind:
    'Liaison stands in some tens of channels; asked for somebody who has no chat with it yet, and when a team comes or goes.',
})
