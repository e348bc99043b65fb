/** Somebody in a conversation, as Teams says it. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly aadObjectId?: string
  readonly tenantId?: string
  readonly userRole?: 'user' | 'guest' | 'anonymous'
  readonly userPrincipalName?: string
}

/** One page of a roster, 50 to 500 as Teams gives them; the token is where the next begins. */
export const membersPage = (roster: readonly Member[], query: URLSearchParams) => {
  const size = Math.min(500, Math.max(50, Number(query.get('pageSize') ?? 200)))
  const from = Number(query.get('continuationToken') ?? 0)
  const members = roster.slice(from, from + size)
  return from + size < roster.length ? { members, continuationToken: String(from + size) } : { members }
}
