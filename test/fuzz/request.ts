import { connect } from 'node:net'

/** A request as it goes over the wire, right or wrong. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Buffer
}

export interface Response {
  /** 0 where the connection ended without an answer. */
  readonly status: number
  readonly text: string
}

const head = ({ method, path, headers }: Request) =>
  `${method} ${path} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`

/** As long as it says, of a size that is read, and with nothing else in its headers than a client of Teams sends: it gets an answer. */
export const isWhole = ({ method, path, headers, body }: Request): boolean =>
  method === 'POST' &&
  path === '/api/messages' &&
  body.length <= 200_000 &&
  headers.length <= 5 &&
  headers.some(([name, value]) => name === 'content-length' && value === String(body.length))

/** Milliseconds of silence after which nothing more is expected. */
const patience = { whole: 15_000, other: 150 }

const read = (bytes: Buffer): Response => {
  const text = bytes.toString('latin1')
  const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? []
  return { status: Number(status ?? 0), text: bytes.toString('utf8') }
}

/** Sends the very bytes, and reads what comes back until the connection ends. */
export const send = (port: number, request: Request): Promise<Response> =>
  new Promise((done) => {
    const parts: Buffer[] = []
    const socket = connect(port, '127.0.0.1')
    // A server that waits for what its request promised has said all that it will.
    socket.setTimeout(isWhole(request) ? patience.whole : patience.other, () => socket.destroy())
    socket.on('data', (part) => {
      parts.push(part)
    })
    socket.on('error', () => {})
    socket.on('close', () => done(read(Buffer.concat(parts))))
    socket.write(Buffer.from(head(request), 'latin1'))
    socket.write(request.body)
  })

/** A well-made request with a JSON body; the headers that are named take the place of these. */
export const jsonRequest = (
  path: string,
  body: Buffer,
  headers: readonly (readonly [string, string])[] = [],
): Request => ({
  method: 'POST',
  path,
  headers: [
    ['host', '127.0.0.1'],
    ['content-type', 'application/json'],
    ['content-length', String(body.length)],
    ['connection', 'close'],
    ...headers,
  ],
  body,
})
