import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Request {
  readonly method: string
  readonly conversation: string | undefined
  readonly part: string | undefined
  readonly item: string | undefined
  readonly query: URLSearchParams
  readonly body: string
  readonly authorization: string | undefined
  /** When it came: monotonic milliseconds. */
  readonly at: number
}

/** A request as it came, for those who count. */
export interface Asked extends Omit<Request, 'body' | 'query'> {
  /** What was answered; 0 where nothing was. */
  readonly status: number
  readonly refusedBy?: 'script' | 'limits' | 'storm'
}

export const requestOf = async (request: IncomingMessage, at: number): Promise<Request> => {
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
    at,
  }
}

/** The conversation without its thread. */
export const homeOf = (conversation: string) => conversation.split(';')[0] ?? ''

/** What the Connector answers to a request instead of what was asked. */
export type Refusal =
  | { readonly status: number; readonly code: string; readonly retryAfter?: number }
  /** The connection is cut; `after`: when the request was carried out, before its answer. */
  | { readonly cut: 'before' | 'after' }
  /** Nothing is ever answered, likewise. */
  | { readonly hang: 'before' | 'after' }
  /** Answered as if it had been carried out, and forgotten: what Teams promises not to do. */
  | { readonly lose: true }

const answer = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
  return status
}

/** What Teams promises not to do. */
const broken = (
  response: ServerResponse,
  refusal: Extract<Refusal, { readonly lose: true } | { readonly hang: string }>,
  carryOut: () => object | undefined,
): number => {
  if ('lose' in refusal) return answer(response, 200, { id: `lost-${randomUUID()}` })
  if (refusal.hang === 'after') carryOut()
  return 0
}

/** Answers one request, by the refusal if there is one; `carryOut` answers `undefined` for what does not exist. */
export const respond = (
  response: ServerResponse,
  refusal: Refusal | undefined,
  carryOut: () => object | undefined,
): number => {
  const cut = () => {
    response.socket?.destroy()
    return 0
  }
  if (refusal && 'status' in refusal) {
    const wait = refusal.retryAfter === undefined ? {} : { 'retry-after': String(refusal.retryAfter) }
    return answer(response, refusal.status, { error: { code: refusal.code, message: 'refused' } }, wait)
  }
  if (refusal && ('lose' in refusal || 'hang' in refusal)) return broken(response, refusal, carryOut)
  if (refusal?.cut === 'before') return cut()
  const outcome = carryOut()
  if (refusal) return cut()
  if (outcome && 'missing' in outcome)
    return answer(response, 404, { error: { code: outcome.missing, message: 'unknown' } })
  return answer(
    response,
    outcome ? 200 : 404,
    outcome ?? { error: { code: 'ConversationNotFound', message: 'unknown' } },
  )
}
