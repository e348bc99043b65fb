import { storedJoin, storedTenants } from '../../../people/records.ts'
import type { Kind } from '../entry.ts'
import { envelope, head, headFields } from '../entry.ts'

/** Who is recognised, and whose people are answered. */
export const peopleKinds: readonly Kind[] = [
  {
    kind: 'join',
    store: 'records',
    what: 'A request of an account to be recognised as somebody of an organisation.',
    schema: storedJoin.extend(headFields),
    seenBy: 'the asker; the SPOC, deputy or lead of that organisation; the coordinator and admins of its areas',
    kept: 'as a working record, after it was decided; the claim goes when it is declined or withdrawn',
    why: {
      ...envelope,
      ...head,
      state: 'says what may happen next',
      owner: 'finds somebody’s own requests for them',
      tenantId: 'the account that asks',
      oid: 'the account that asks',
      as: 'whether it is a guest’s account',
      organisation: 'who may confirm it',
      areas: 'who else may confirm it',
      askedAt: 'how long it has waited',
      entry: 'the entry that the asker says is theirs',
      replaces: 'the account that stands on that entry already',
      name: 'whom the directory does not have yet',
      role: 'whom the directory does not have yet',
      email: 'a work address, where the asker gave one',
      why: 'why it lies with the admin: a code',
      confirmed: 'how often it was confirmed',
      decidedBy: 'accountability: who decided',
      linkedAt: 'when the account was added to the entry',
    },
  },
  {
    kind: 'tenants',
    store: 'records',
    what: 'The organisations’ tenants whose people are answered.',
    schema: storedTenants.extend(headFields),
    seenBy: 'admins and operators',
    kept: 'always; it names no person',
    why: { ...envelope, ...head, tenants: 'which tenant, from which day to which' },
  },
]
