import { z } from 'zod'
import type { Member } from './members.ts'
import { membersPage } from './members.ts'
import type { Request } from './request.ts'
import { homeOf } from './request.ts'

const sent = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
})

type Sent = z.output<typeof sent>

const chat = z.looseObject({ members: z.array(z.looseObject({ id: z.string() })), tenantId: z.string().optional() })

export interface Posted {
  readonly how: 'sent' | 'updated' | 'deleted'
  /** As it was asked for: with the thread, where it stands in one. */
  readonly conversation: string
  readonly id: string
  readonly activity: Sent
}

const withoutCards = ({ activity: { type, text, summary, replyToId }, ...rest }: Posted): Posted => ({
  ...rest,
  activity: { type, text, summary, replyToId },
})

const unknownActivity = { missing: 'ActivityNotFoundInConversation' }

/** What a Connector keeps: messages, chats that it opened, and who is where. */
export const keeping = (hears?: (posted: Posted) => void) => {
  const posted: Posted[] = []
  const standing = new Set<string>()
  const rosters = new Map<string, readonly Member[]>()
  const chats = new Map<string, string>()
  let next = 1

  const placeOf = (conversation: string, id: string) => `${homeOf(conversation)} ${id}`

  const take = (how: Posted['how'], conversation: string, id: string, body: string) => {
    const one = { how, conversation, id, activity: sent.parse(body === '' ? { type: 'none' } : JSON.parse(body)) }
    hears?.(one)
    posted.push(hears ? withoutCards(one) : one)
    if (how === 'deleted') standing.delete(placeOf(conversation, id))
    else standing.add(placeOf(conversation, id))
    return { id }
  }

  /** As Teams does, the same chat for the same person. */
  const openChat = (body: string) => {
    const [member] = chat.parse(JSON.parse(body)).members
    const user = member?.id ?? ''
    const id = chats.get(user) ?? `conversation-${next++}`
    chats.set(user, id)
    return { id, activityId: `a-${next++}` }
  }

  const activities = ({ method, item, body }: Request, conversation: string) => {
    if (method === 'POST') return take('sent', conversation, `posted-${next++}`, body)
    if (item === undefined) return undefined
    if (!standing.has(placeOf(conversation, item))) return unknownActivity
    return take(method === 'DELETE' ? 'deleted' : 'updated', conversation, item, body)
  }

  return {
    posted: posted as readonly Posted[],
    rosters,
    /** `undefined` for what does not exist. */
    outcomeOf: (request: Request): object | undefined => {
      const { method, conversation, part, item, query, body } = request
      if (conversation === undefined) return method === 'POST' ? openChat(body) : undefined
      if (part === 'activities') return activities(request, conversation)
      const roster = rosters.get(conversation)
      if (part === 'pagedmembers') return roster && membersPage(roster, query)
      return part === 'members' ? roster?.find(({ id, aadObjectId }) => id === item || aadObjectId === item) : undefined
    },
  }
}
