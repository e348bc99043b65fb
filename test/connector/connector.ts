import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { Member } from './members.ts'
import { membersPage } from './members.ts'

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
  readonly conversation: string
  readonly id: string
  readonly activity: Sent
}

/** What the Connector answers to the next request instead of what was asked. */
export type Refusal =
  | { readonly status: number; readonly code: string; readonly retryAfter?: number }
  /** The connection is cut; `after`: when the request was carried out, before its answer. */
  | { readonly cut: 'before' | 'after' }

interface Request {
  readonly method: string
  readonly conversation: string | undefined
  readonly part: string | undefined
  readonly item: string | undefined
  readonly query: URLSearchParams
  readonly body: string
  readonly authorization: string | undefined
}

/** A request as it came, for those who count. */
export type Asked = Omit<Request, 'body' | 'query'>

const requestOf = async (request: IncomingMessage): Promise<Request> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://connector.example')
  const [conversation, part, item] = pathname.split('/').slice(3).map(decodeURIComponent)
  const { authorization } = request.headers
  return {
    method: request.method ?? '',
    conversation,
    part,
    item,
    query: searchParams,
    body: await text(request),
    authorization,
  }
}

const answer = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

/**
 * The project's own Bot Connector: speaks the REST API that botbuilder sends to, over HTTP, and keeps what was posted.
 * `POST`, `PUT` and `DELETE /v3/conversations/{conversation}/activities[/{activity}]`, `POST /v3/conversations`,
 * `GET /v3/conversations/{conversation}/pagedmembers` and `/members/{member}`.
 */
export const openConnector = async () => {
  const posted: Posted[] = []
  const asked: Asked[] = []
  const refusals: Refusal[] = []
  const refusalsOf = new Map<string, Refusal[]>()
  const rosters = new Map<string, readonly Member[]>()
  const chats = new Map<string, string>()
  let next = 1

  const take = (how: Posted['how'], conversation: string, id: string, body: string) => {
    posted.push({ how, conversation, id, activity: sent.parse(body === '' ? { type: 'none' } : JSON.parse(body)) })
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
    return take(method === 'DELETE' ? 'deleted' : 'updated', conversation, item, body)
  }

  const outcomeOf = (request: Request): object | undefined => {
    const { method, conversation, part, item, query, body } = request
    if (conversation === undefined) return method === 'POST' ? openChat(body) : undefined
    if (part === 'activities') return activities(request, conversation)
    const roster = rosters.get(conversation)
    if (part === 'pagedmembers') return roster && membersPage(roster, query)
    return part === 'members' ? roster?.find(({ id, aadObjectId }) => id === item || aadObjectId === item) : undefined
  }

  const server = createServer(async (incoming, response) => {
    const request = await requestOf(incoming)
    const { body: _, query: __, ...seen } = request
    asked.push(seen)
    const refusal = refusalsOf.get(request.conversation ?? '')?.shift() ?? refusals.shift()
    if (refusal && 'status' in refusal) {
      const wait = refusal.retryAfter === undefined ? {} : { 'retry-after': String(refusal.retryAfter) }
      answer(response, refusal.status, { error: { code: refusal.code, message: 'refused by the test' } }, wait)
      return
    }
    if (refusal?.cut === 'before') return void incoming.socket.destroy()
    const outcome = outcomeOf(request)
    if (refusal?.cut === 'after') return void incoming.socket.destroy()
    answer(response, outcome ? 200 : 404, outcome ?? { error: { code: 'ConversationNotFound', message: 'unknown' } })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    posted: posted as readonly Posted[],
    /** Every request, refused or not. */
    asked: asked as readonly Asked[],
    /** Refuses the next request so, whatever it is for. */
    refuseNext: (refusal: Refusal) => refusals.push(refusal),
    /** Refuses the next requests for one conversation so, one after the other; others are not delayed. */
    refuseIn: (conversation: string, ...wanted: readonly Refusal[]) =>
      refusalsOf.set(conversation, [...(refusalsOf.get(conversation) ?? []), ...wanted]),
    /** Who is in a conversation from now on. */
    gather: (conversation: string, members: readonly Member[]) => rosters.set(conversation, members),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

export type Connector = Awaited<ReturnType<typeof openConnector>>
