import type { AddressInfo } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { SMTPServer } from 'smtp-server'
import type { MailServer } from '../../bot/config/config.ts'

export interface Received {
  readonly to: readonly string[]
  readonly source: string
  readonly isEncrypted: boolean
  readonly user: string | undefined
}

/** What a server says instead of taking it. */
const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })

type Behaviour =
  | 'takes'
  | 'unknown-mailbox'
  | 'greylists'
  | 'refuses-letter'
  | 'breaks-before-data'
  | 'breaks-after-data'
  | 'silent'
  | 'refuses-sender'

interface Set {
  readonly does?: Behaviour
  readonly startTls?: boolean
  readonly password?: string
}

/** A real mail server on this machine, over TCP. */
export const mailServer = async ({ does = 'takes', startTls = false, password }: Set = {}) => {
  const received: Received[] = []
  const breakOff = () => {
    for (const one of server.connections) one.close()
  }
  const options: SMTPServerOptions = {
    logger: false,
    authOptional: password === undefined,
    disabledCommands: [...(startTls ? [] : ['STARTTLS']), ...(password === undefined ? ['AUTH'] : [])],
    allowInsecureAuth: true,
    onAuth: ({ username, password: given }, _session, done) =>
      given === password ? done(null, { user: username ?? '' }) : done(refusal(535, 'No.')),
    onMailFrom: (_address, _session, done) => done(does === 'refuses-sender' ? refusal(550, 'Not from here.') : null),
    onRcptTo: ({ address }, _session, done) => {
      if (does === 'breaks-before-data') return breakOff()
      if (does === 'unknown-mailbox') return done(refusal(550, `No such mailbox ${address}.`))
      return done(does === 'greylists' ? refusal(451, 'Come back later.') : null)
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
      stream.on('end', () => {
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
          isEncrypted: session.secure,
          user: typeof session.user === 'string' ? session.user : undefined,
        })
        if (does === 'refuses-letter') return done(refusal(554, 'Not wanted.'))
        if (does === 'silent') return
        if (does === 'breaks-after-data') breakOff()
        else done()
      })
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  const reached: MailServer = { host: '127.0.0.1', port, secure: false, requireTLS: false }
  return {
    received,
    reached,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}
