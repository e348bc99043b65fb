import { z } from 'zod'
import type { RosterMember } from '../../turns/reach.ts'
import type { Adapter } from '../adapter.ts'
import type { Conversation } from '../conversation.ts'
import type { Tried, TryFor } from './trying.ts'

/** Teams' largest page; and more pages than any team has. */
const pageSize = 500
const mostPages = 100

const account = z.object({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  /** The Playground says it so. */
  objectId: z.string().nullish(),
  tenantId: z.string().nullish(),
  userRole: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
})

const page = z.object({ members: z.array(account).nullish(), continuationToken: z.string().nullish() })

type Account = z.output<typeof account>

/** A guest is known by the role, or by the name that the host's directory gives guests. */
const asWhat = ({ tenantId, userRole, userPrincipalName }: Account, host: string | undefined): RosterMember['as'] => {
  if (tenantId && host && tenantId !== host) return 'partner'
  return userRole === 'guest' || userPrincipalName?.includes('#EXT#') ? 'guest' : 'member'
}

const memberOf = (said: Account, host: string | undefined): RosterMember => {
  const oid = said.aadObjectId ?? said.objectId
  return {
    teamsId: said.id,
    name: said.name ?? '',
    ...(oid ? { oid } : {}),
    ...(said.tenantId ? { tenantId: said.tenantId } : {}),
    as: asWhat(said, host),
  }
}

type Connector = Awaited<ReturnType<Adapter['connectorAt']>>

type PageAsked = Parameters<Connector['conversations']['getConversationPagedMembers']>[1]

/** Everybody in a conversation, page by page to the end; or how that failed. */
export const rosterOf = async (
  { conversations }: Connector,
  { conversation, tenant }: Pick<Conversation, 'conversation' | 'tenant'>,
  tryFor: TryFor,
): Promise<Tried<readonly RosterMember[]>> => {
  const members: RosterMember[] = []
  let continuationToken: string | undefined
  for (let pages = 0; pages < mostPages; pages++) {
    const asked = { pageSize, ...(continuationToken ? { continuationToken } : {}) }
    const tried = await tryFor((timeout) =>
      // botbuilder types the token as always there, though the first page has none.
      conversations.getConversationPagedMembers(conversation, { ...asked, timeout } as PageAsked),
    )
    if (!tried.ok) return tried
    const read = page.parse(tried.result)
    members.push(...(read.members ?? []).map((said) => memberOf(said, tenant)))
    if (!read.continuationToken) return { ok: true, result: members, unsure: false }
    continuationToken = read.continuationToken
  }
  throw new RangeError('The roster has no end: Teams keeps naming a next page.')
}
