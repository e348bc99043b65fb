import { hash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'

/** What the mailbox of a service is written: the words of a message, without a card. */
export interface Letter {
  readonly subject: string
  readonly text: string
}

/** A letter as it goes to a server or into a file. */
export interface Composed {
  readonly from: string
  readonly to: string
  /** Names the letter, also in the outbox. */
  readonly name: string
  readonly bytes: Buffer
}

/** The same for the same key, so that a letter that is sent again is the same one to the server of its reader. */
const nameOf = (key: string): string => hash('sha256', key).slice(0, 40)

interface Addressed extends Letter {
  readonly from: string
  readonly to: string
  readonly key: string
}

/** Plain text alone, marked as written by no person, so that no absence note answers it. */
export const compose = async ({ from, to, subject, text, key }: Addressed): Promise<Composed> => {
  const name = nameOf(key)
  const mail = new MailComposer({
    from: { name: 'Liaison', address: from },
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${name}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return { from, to, name, bytes: await mail.compile().build() }
}
