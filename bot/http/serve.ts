import type { AddressInfo } from 'node:net'
import type { Request, Response, Server } from 'restify'
import restify from 'restify'
import { z } from 'zod'
import { edge } from './edge.ts'

export interface Incoming {
  readonly authorization: string
  readonly body: unknown
  /** What stands in the place of `:name` in the path. */
  readonly params?: Readonly<Partial<Record<string, string>>>
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  /** Text of another type than JSON, in the place of `body`. */
  readonly text?: { readonly type: string; readonly content: string }
}

/** One thing that can be asked over HTTP. `body` is parsed JSON, or `undefined`. */
export interface Route {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly handle: (incoming: Incoming) => Promise<Answer>
}

export interface Serving {
  readonly port: number
  /** Further routes, from now on; one that is there already is taken over. */
  readonly mount: (routes: readonly Route[]) => void
  /** Takes no more, and settles when what was asked has been answered. */
  readonly close: () => Promise<void>
}

export interface ServeNeeds {
  readonly host: string
  readonly port: number
  /** Local mode answers this machine alone: no proxies, no other Host. */
  readonly loopbackOnly: boolean
  readonly routes: readonly Route[]
  /** Called with whatever a handler throws; answers the reference to show. */
  readonly fault: (error: unknown) => string
  /** Called with the reason of each refusal at the edge; answers the reference to show. */
  readonly refused: (why: string) => string
}

const end = (response: Response, { status, body, text }: Answer) => {
  response.status(status)
  if (text) {
    response.header('content-type', text.type)
    response.end(text.content)
    return
  }
  if (body === undefined) response.end()
  else response.json(body)
}

const named = z.record(z.string(), z.string())

const paramsIn = (params: unknown) => named.safeParse(params).data ?? {}

const mounting = (server: Server, fault: ServeNeeds['fault']) => {
  const mounted = new Map<string, Route>()

  return (route: Route) => {
    const key = `${route.method} ${route.path}`
    const isNew = !mounted.has(key)
    mounted.set(key, route)
    if (!isNew) return
    server[route.method](route.path, async (request: Request, response: Response) => {
      try {
        const { body, params } = request
        const { handle } = mounted.get(key) ?? route
        end(
          response,
          await handle({ authorization: request.header('authorization', ''), body, params: paramsIn(params) }),
        )
      } catch (error) {
        end(response, { status: 500, body: { error: 'Something went wrong here.', reference: fault(error) } })
      }
    })
  }
}

/** Milliseconds that a whole request may take to arrive. */
const slowest = 30_000

/** Opens the door. Everything that is not well-formed JSON for a known route is refused at the edge, in our words. */
export const serve = async ({ host, port, loopbackOnly, routes, fault, refused }: ServeNeeds): Promise<Serving> => {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false })
  // Somebody who sends a byte a minute does not hold a connection for long.
  server.server.requestTimeout = slowest
  server.server.headersTimeout = slowest
  edge(server, { loopbackOnly, refused })
  const mount = mounting(server, fault)
  for (const route of routes) mount(route)
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, host, resolve)
  })
  const address: AddressInfo = server.address()
  return {
    port: address.port,
    mount: (more) => {
      for (const route of more) mount(route)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // A connection that is kept open for more would be waited for, and more would come through it.
        server.on('after', () => setImmediate(() => server.server.closeIdleConnections()))
      }),
  }
}
