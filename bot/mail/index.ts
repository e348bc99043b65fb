import { join } from 'node:path'
import type { ConnectionOptions } from 'node:tls'
import type { Config } from '../config/config.ts'
import type { Fate } from '../turns/reach.ts'
import { fateOf, taken } from './fate.ts'
import type { Letter } from './letter.ts'
import { compose } from './letter.ts'
import { outbox } from './outbox.ts'
import { handOver, NotHandedOver } from './smtp.ts'

export interface Mailer {
  /** Writes to the mailbox of a service; the same `key` is the same letter, however often it is sent. Rejects never. */
  readonly toMailbox: (mailbox: string, letter: Letter, key: string) => Promise<Fate>
  /** Waits for the letters that are under way. */
  readonly close: () => Promise<void>
}

export interface MailerNeeds {
  readonly onFault: (error: unknown) => void
  /** Milliseconds for one letter; less than the lease of what is owed leaves (`pace.sending` of delivery). */
  readonly patience?: number
  readonly tls?: ConnectionOptions
}

type MailerConfig = Pick<Config, 'mode' | 'dataDir' | 'mail'>

const noRoute: Mailer = { toMailbox: async () => ({ fate: 'no-route' }), close: async () => {} }

/** Whom letters are from where none is sent. */
const localAddress = 'liaison@localhost'

/** How each letter leaves, if it can. */
const wayOut = ({ mode, dataDir, mail }: MailerConfig, { patience = 12_000, tls }: MailerNeeds) => {
  if (mail)
    return {
      from: mail.from,
      send: (letter: Parameters<typeof handOver>[0]) =>
        handOver(letter, { server: mail.server, patience, ...(tls ? { tls } : {}) }),
    }
  return mode === 'local' ? { from: localAddress, send: outbox(join(dataDir, 'outbox')) } : undefined
}

/** Opens the way to mailboxes: a mail server, a folder in local mode, or none. */
export const openMailer = (config: MailerConfig, needs: MailerNeeds): Mailer => {
  const way = wayOut(config, needs)
  if (!way) return noRoute
  const underWay = new Set<Promise<Fate>>()

  const send = async (to: string, letter: Letter, key: string): Promise<Fate> => {
    try {
      await way.send(await compose({ from: way.from, to, ...letter, key }))
      return taken
    } catch (error) {
      needs.onFault(error)
      return fateOf(error instanceof NotHandedOver ? error.broken : { handedOver: false })
    }
  }

  return {
    toMailbox: (mailbox, letter, key) => {
      const sending = send(mailbox, letter, key).finally(() => underWay.delete(sending))
      underWay.add(sending)
      return sending
    },
    close: async () => {
      await Promise.all(underWay)
    },
  }
}
