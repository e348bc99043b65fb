import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'
import type { Next, Request, Response, Server } from 'restify'
import restify from 'restify'

/** The largest body that is read, in bytes. Teams' own limit is 100 KB in UTF-16. */
export const largestBody = 256 * 1024

interface Refusal {
  readonly status: number
  readonly error: string
}

const json = /^application\/json\s*(;|$)/i
const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

const wrongHost = (request: Request): Refusal | undefined => {
  if (Object.keys(request.headers).some((name) => name.startsWith('x-forwarded-')))
    return { status: 403, error: 'Local mode answers this machine only, not a proxy.' }
  if (!thisMachine.test(request.header('host', '')))
    return { status: 403, error: 'Local mode answers this machine only, by its own name.' }
  return undefined
}

const wrongBody = (request: Request): Refusal | undefined => {
  if (request.method !== 'POST') return undefined
  // restify 12 dies of a body that is not what its content-encoding says, and inflates without limit: no encodings at all.
  if (request.headers['content-encoding'] !== undefined)
    return { status: 415, error: 'Send the body as it is: no Content-Encoding.' }
  if (!json.test(request.header('content-type', ''))) return { status: 415, error: 'Send application/json.' }
  if (Number(request.header('content-length', '0')) > largestBody)
    return { status: 413, error: `Send at most ${largestBody} bytes.` }
  return undefined
}

/** What restify's own refusals are called here; its texts may quote what was sent. */
const wordsFor = (status: number) =>
  new Map([
    [400, 'That is not well-formed JSON.'],
    [404, 'There is nothing at this address.'],
    [405, 'This address does not take that method.'],
    [413, `Send at most ${largestBody} bytes.`],
    [415, 'Send application/json.'],
  ]).get(status) ?? 'That request could not be read.'

const secured = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
  },
})

/** Nothing here is a page: no script, no frame, no cache, no guessing of types. The same for every answer, so asked for once. */
const headersOfAll = (): ReadonlyMap<string, string> => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  secured(request, response, () => {})
  const all = Object.entries({ ...response.getHeaders(), 'cache-control': 'no-store' })
  return new Map(all.map(([name, value]) => [name, String(value)]))
}

/** Half of a letter that takes two units can be neither stored nor sent: a sign stands in its place, as when text is decoded. */
const whole = (_name: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value)

interface EdgeNeeds {
  readonly loopbackOnly: boolean
  /** Logs a refusal; answers the reference to show. */
  readonly refused: (why: string) => string
}

/** Refuses what no route should see, before any body is read. Each refusal is logged, and carries the reference. */
export const edge = (server: Server, { loopbackOnly, refused }: EdgeNeeds) => {
  const answer = (response: Response, { status, error }: Refusal) => {
    response.status(status)
    response.header('connection', 'close')
    response.json({ error, reference: refused(`${status} ${error}`) })
  }

  const headers = headersOfAll()
  server.pre((request: Request, response: Response, next: Next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    const refusal = (loopbackOnly ? wrongHost(request) : undefined) ?? wrongBody(request)
    if (!refusal) return next()
    answer(response, refusal)
    return next(false)
  })
  server.use(restify.plugins.bodyParser({ maxBodySize: largestBody, mapParams: false, reviver: whole }))
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, callback: () => void) => {
      const status = error.statusCode ?? 400
      if (!response.headersSent) answer(response, { status, error: wordsFor(status) })
      return callback()
    },
  )
}
