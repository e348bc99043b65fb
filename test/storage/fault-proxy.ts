import { once } from 'node:events'
import { Agent, createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What becomes of a request: answered here with a status; cut off before or after the server saw it; never answered. */
export type Fault =
  | { readonly status: number; readonly retryAfter?: number; readonly substatus?: number; readonly body?: string }
  | 'reset-before'
  | 'reset-after'
  | 'silence'

export type Operation = 'batch' | 'query' | 'read' | 'plan' | 'other'

/** A request as it was on the wire, and what the server said, when it was asked. */
export interface Seen {
  readonly operation: Operation
  readonly headers: IncomingMessage['headers']
  readonly body: string
  readonly answer?: { readonly status: number; readonly body: string }
}

const operationOf = ({ method, url = '', headers }: IncomingMessage): Operation => {
  if (headers['x-ms-cosmos-is-query-plan-request']) return 'plan'
  if (headers['x-ms-cosmos-is-batch-request']) return 'batch'
  if (headers['x-ms-documentdb-isquery']) return 'query'
  return method === 'GET' && url.includes('/docs/') ? 'read' : 'other'
}

const answerHere = (response: ServerResponse, { status, retryAfter, substatus, body }: Exclude<Fault, string>) => {
  const headers = {
    ...(retryAfter === undefined ? {} : { 'x-ms-retry-after-ms': String(retryAfter) }),
    ...(substatus === undefined ? {} : { 'x-ms-substatus': String(substatus) }),
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body ?? JSON.stringify({ code: String(status), message: 'By the fault proxy.' }))
}

/**
 * Stands in front of a Cosmos server and does to requests what its script says, or what `strikes` says of each; the rest passes
 * through. With `strikes` nothing of them is kept, so that hours of them fit into memory.
 */
export const faultProxy = async (target: string, strikes?: () => Fault | undefined) => {
  const agent = new Agent({ keepAlive: true })
  const seen: Seen[] = []
  const scripts = new Map<Operation, Fault[]>()
  const endless = new Map<Operation, Fault>()

  const keep = (one: Seen) => {
    if (!strikes) seen.push(one)
  }

  const passOn = async (incoming: IncomingMessage, body: string) => {
    const outgoing = forward(new URL(incoming.url ?? '/', target), {
      agent,
      method: incoming.method,
      headers: incoming.headers,
    })
    outgoing.end(body)
    const [answer]: IncomingMessage[] = await once(outgoing, 'response')
    if (!answer) throw new Error('The server gave no answer.')
    return { status: answer.statusCode ?? 500, headers: answer.headers, body: (await buffer(answer)).toString() }
  }

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const body = (await buffer(incoming)).toString()
    const operation = operationOf(incoming)
    const fault = scripts.get(operation)?.shift() ?? endless.get(operation) ?? strikes?.()
    const note = { operation, headers: incoming.headers, body }
    if (fault === undefined || fault === 'reset-after') {
      const answer = await passOn(incoming, body)
      keep({ ...note, answer })
      if (fault) incoming.socket.resetAndDestroy()
      else {
        // Not in one: restify, where it is loaded, makes this answer nothing.
        response.writeHead(answer.status, answer.headers)
        response.end(answer.body)
      }
    } else {
      keep(note)
      if (fault === 'reset-before') incoming.socket.resetAndDestroy()
      else if (fault !== 'silence') answerHere(response, fault)
    }
  }

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => incoming.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')

  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    /** What the next requests of this sort meet, one fault each. */
    next: (operation: Operation, ...faults: Fault[]) => {
      scripts.set(operation, [...faults])
    },
    /** What every request of this sort meets from now on. */
    always: (operation: Operation, fault: Fault) => {
      endless.set(operation, fault)
    },
    seen: (operation: Operation): readonly Seen[] => seen.filter((each) => each.operation === operation),
    /** Forgets the scripts and what was seen. */
    clear: () => {
      scripts.clear()
      endless.clear()
      seen.length = 0
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      agent.destroy()
      await once(server, 'close')
    },
  }
}
