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

/** Milliseconds after which nothing more is expected. */
const patience = 10_000

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
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (part) => {
      parts.push(part)
    })
    socket.on('error', () => {})
    socket.on('close', () => done(read(Buffer.concat(parts))))
    socket.write(Buffer.from(head(request), 'latin1'))
    socket.end(request.body)
  })

/** A well-made request with a JSON body; the headers that are named take the place of these. */
export const jsonRequest = (path: string, body: Buffer, headers: readonly (readonly [string, string])[] = []): Request => ({
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
