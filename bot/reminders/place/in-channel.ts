import { preventedBy } from '../../rights/audience.ts'
import type { Audience } from '../../rights/subject.ts'
import type { Outlet } from '../../turns/reach.ts'
import type { RemindersNeeds } from '../needs.ts'

/** Milliseconds. One look at a roster serves a digest of many lines. */
const lookFor = 5_000

type Roster = Awaited<ReturnType<Outlet['roster']>>

/** Whether what is for police and CPS alone may stand in a channel: from who is there at this moment. */
export const channelAudience = ({
  outlet,
  known,
  hostTenant,
  elapsed,
}: Pick<RemindersNeeds, 'outlet' | 'known' | 'hostTenant' | 'elapsed'>) => {
  const looks = new Map<string, { readonly roster: Promise<Roster>; readonly since: number }>()

  const rosterOf = (conversation: string): Promise<Roster> => {
    const look = looks.get(conversation)
    if (look && elapsed() - look.since < lookFor) return look.roster
    for (const [other, { since }] of looks) if (elapsed() - since >= lookFor) looks.delete(other)
    const roster = outlet.roster(conversation)
    looks.set(conversation, { roster, since: elapsed() })
    return roster
  }

  return async (conversation: string, audience: Audience): Promise<boolean> => {
    // What everybody may read needs no look at who is there.
    if (preventedBy(audience, undefined).ok) return true
    const roster = await rosterOf(conversation)
    const present =
      roster &&
      (await Promise.all(
        roster.map(async ({ name, oid, tenantId, as }) => {
          const tenant = as === 'partner' ? tenantId : hostTenant
          return { name, actor: oid && tenant ? await known({ tenantId: tenant, oid }) : undefined }
        }),
      ))
    return preventedBy(audience, present).ok
  }
}
