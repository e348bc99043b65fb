import { keyOfPerson } from '../../rights/decide.ts'
import type { Towards } from '../../turns/reach.ts'
import type { Seen } from '../conversation.ts'
import { withoutThread } from '../conversation.ts'
import type { Lane } from './buckets.ts'

type At = Pick<Seen, 'conversation' | 'owner' | 'tenant'>

/**
 * Under whose limits a request counts; `host` is the tenant of what says none. A person's own chat goes by the person, so that a
 * slot can be kept before the chat is looked up.
 */
export const lanesIn = (host: string) => ({
  sendingTo: ({ conversation, owner, tenant = host }: At): Lane => ({
    asking: 'send',
    name: owner ?? withoutThread(conversation),
    tenant,
  }),
  towards: (to: Towards): Lane =>
    'person' in to
      ? { asking: 'send', name: keyOfPerson(to.person), tenant: to.person.tenantId }
      : { asking: 'send', name: withoutThread(to.conversation), tenant: host },
  membersOf: ({ conversation, tenant = host }: At): Lane => ({ asking: 'members', name: conversation, tenant }),
  /** Whose limit it is before there is a chat is written nowhere: all of a tenant share one. */
  openingIn: (tenant: string): Lane => ({ asking: 'open', name: tenant, tenant }),
})
