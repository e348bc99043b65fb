import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Posted } from './kept.ts'
import { keeping } from './kept.ts'
import type { LimitOptions } from './limits.ts'
import { enforcing } from './limits.ts'
import type { Member } from './members.ts'
import type { Asked, Refusal } from './request.ts'
import { requestOf, respond } from './request.ts'
import type { Storm } from './storm.ts'
import { storming } from './storm.ts'

export type { Posted } from './kept.ts'
export type { Asked, Refusal } from './request.ts'

export interface ConnectorOptions {
  /** Refuses what goes beyond Teams' limits; otherwise there are none. */
  readonly limits?: boolean | LimitOptions
  /** Refuses some at random, from the start. */
  readonly storm?: Storm
  /** Monotonic milliseconds. */
  readonly elapsed?: () => number
  /** Told of each message as it is posted; then what it carries is kept no longer, so that hours of them fit into memory. */
  readonly hears?: (posted: Posted) => void
}

const by = (who: NonNullable<Asked['refusedBy']>, refusal: Refusal | undefined) => refusal && { by: who, refusal }

/**
 * The project's own Bot Connector: speaks the REST API that botbuilder sends to, over HTTP, and keeps what was posted.
 * `POST`, `PUT` and `DELETE /v3/conversations/{conversation}/activities[/{activity}]`, `POST /v3/conversations`,
 * `GET /v3/conversations/{conversation}/pagedmembers` and `/members/{member}`.
 */
export const openConnector = async (options: ConnectorOptions = {}) => {
  const { limits = false, elapsed = () => performance.now() } = options
  const { posted, rosters, outcomeOf } = keeping(options.hears)
  const asked: Asked[] = []
  const refusals: Refusal[] = []
  const refusalsOf = new Map<string, Refusal[]>()
  const isTooMany = limits === false ? () => undefined : enforcing(limits === true ? {} : limits)
  let strikes = options.storm ? storming(options.storm) : () => undefined

  const server = createServer(async (incoming, response) => {
    const request = await requestOf(incoming, elapsed())
    const { body: _, query: __, ...seen } = request
    const scripted = refusalsOf.get(request.conversation ?? '')?.shift() ?? refusals.shift()
    const refused = by('script', scripted) ?? by('limits', isTooMany(request)) ?? by('storm', strikes())
    const status = respond(response, refused?.refusal, () => outcomeOf(request))
    asked.push({ ...seen, status, ...(refused ? { refusedBy: refused.by } : {}) })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    posted,
    /** Every request, refused or not. */
    asked: asked as readonly Asked[],
    /** What stands under one message of a channel, and nowhere else. */
    thread: (conversation: string, root: string) =>
      posted.filter((message) => message.conversation === `${conversation};messageid=${root}`),
    /** Refuses the next request so, whatever it is for. */
    refuseNext: (refusal: Refusal) => refusals.push(refusal),
    /** Refuses the next requests for one conversation so, one after the other; others are not delayed. */
    refuseIn: (conversation: string, ...wanted: readonly Refusal[]) =>
      refusalsOf.set(conversation, [...(refusalsOf.get(conversation) ?? []), ...wanted]),
    /** Refuses some at random from now on, or nothing any more. */
    storm: (storm: Storm | undefined) => {
      strikes = storm ? storming(storm) : () => undefined
    },
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
