import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const sent = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
})

type Sent = z.output<typeof sent>

export interface Posted {
  readonly how: 'sent' | 'updated' | 'deleted'
  readonly conversation: string
  readonly id: string
  readonly activity: Sent
}

/** What the Connector answers to the next send instead of taking it. */
export interface Refusal {
  readonly status: number
  readonly code: string
}

/**
 * The project's own Bot Connector: speaks the REST API that botbuilder sends to, over HTTP, and keeps what was posted.
 * `POST` and `PUT /v3/conversations/{conversation}/activities[/{activity}]`, `POST /v3/conversations`.
 */
export const openConnector = async () => {
  const posted: Posted[] = []
  const refusals: Refusal[] = []
  let next = 1

  const take = (how: Posted['how'], conversation: string, id: string, body: string) => {
    posted.push({ how, conversation, id, activity: sent.parse(body === '' ? { type: 'none' } : JSON.parse(body)) })
    return { id }
  }

  const answer = (method: string, path: readonly string[], body: string) => {
    const [conversation, part, activity] = path.map(decodeURIComponent)
    if (conversation === undefined && method === 'POST')
      return { id: `conversation-${next++}`, activityId: `a-${next++}` }
    if (conversation === undefined || part !== 'activities') return undefined
    if (method === 'POST') return take('sent', conversation, `posted-${next++}`, body)
    if (activity === undefined) return undefined
    return take(method === 'DELETE' ? 'deleted' : 'updated', conversation, activity, body)
  }

  const server = createServer(async (request, response) => {
    const body = await text(request)
    const { pathname } = new URL(request.url ?? '/', 'http://connector.example')
    const refusal = refusals.shift()
    const outcome = refusal
      ? { error: { code: refusal.code, message: 'refused by the test' } }
      : answer(request.method ?? '', pathname.split('/').slice(3), body)
    response.writeHead(refusal?.status ?? (outcome ? 200 : 404), { 'content-type': 'application/json' })
    response.end(JSON.stringify(outcome ?? {}))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    posted: posted as readonly Posted[],
    /** Refuses the next post so. */
    refuseNext: (refusal: Refusal) => refusals.push(refusal),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

export type Connector = Awaited<ReturnType<typeof openConnector>>
