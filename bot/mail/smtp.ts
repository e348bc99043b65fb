import { Readable } from 'node:stream'
import type { ConnectionOptions } from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { MailServer } from '../config/config.ts'
import type { Broken } from './fate.ts'
import type { Composed } from './letter.ts'

/** Why a letter was not handed over. Codes alone: what servers say may name a mailbox. */
export class NotHandedOver extends Error {
  readonly broken: Broken
  constructor(code: string, broken: Broken) {
    const { command = 'no command', reply = 'no reply' } = broken
    super(`A letter was not handed over: ${code}, ${command}, ${reply}.`)
    this.name = 'NotHandedOver'
    this.broken = broken
  }
}

interface Saying {
  readonly code?: unknown
  readonly command?: unknown
  readonly responseCode?: unknown
}

const brokenOf = ({ code, command, responseCode }: Saying, handedOver: boolean) =>
  new NotHandedOver(typeof code === 'string' ? code : 'unknown', {
    ...(typeof command === 'string' && command !== 'CONN' ? { command } : {}),
    ...(typeof responseCode === 'number' ? { reply: responseCode } : {}),
    handedOver,
  })

export interface SmtpNeeds {
  readonly server: MailServer
  /** Milliseconds for the whole of it. */
  readonly patience: number
  /** How certificates are checked, when not as Node does: tests alone. */
  readonly tls?: ConnectionOptions
}

type Step = (done: (error?: Error | null) => void) => void

/** One conversation with a server. Resolves when the server has taken the letter; rejects with `NotHandedOver`, never later than `patience`. */
export const handOver = async ({ from, to, bytes }: Composed, { server, patience, tls }: SmtpNeeds): Promise<void> => {
  const { host, port, secure, requireTLS, login } = server
  const connection = new SMTPConnection({
    ...{ host, port, secure, requireTLS, ignoreTLS: !requireTLS },
    ...(tls ? { tls } : {}),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
  })
  let handedOver = false
  // Read only once the server has asked for it, so that its end says how far the conversation came.
  const body = Readable.from(
    (function* () {
      yield bytes
      handedOver = true
    })(),
  )

  const broken = new Promise<never>((_, reject) => {
    // Stays on, since a connection may break more than once.
    connection.on('error', reject)
    connection.once('end', () => reject({ code: 'ECONNECTION' }))
  })
  const slow = setTimeout(() => connection.emit('error', { code: 'ETIMEDOUT' }), patience)
  const step = (take: Step) =>
    Promise.race([broken, new Promise<void>((done, fail) => take((error) => (error ? fail(error) : done())))])

  try {
    await step((done) => connection.connect(done))
    if (login) await step((done) => connection.login({ user: login.user, pass: login.password }, done))
    await step((done) => connection.send({ from, to: [to] }, body, done))
    connection.quit()
  } catch (error) {
    connection.close()
    throw brokenOf(typeof error === 'object' && error !== null ? error : {}, handedOver)
  } finally {
    clearTimeout(slow)
    broken.catch(() => {})
  }
}
