import { z } from 'zod'
import type { MailConfig, MailServer } from './config.ts'
import type { Environment } from './environment.ts'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** Nothing encrypted is sent in the clear beyond this machine, whatever a server offers. */
const serverIn = (address: string): MailServer => {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !loopback.test(hostname),
    ...(username === ''
      ? {}
      : { login: { user: decodeURIComponent(username), password: decodeURIComponent(password) } }),
  }
}

const address = z.email()

/** Both or neither; a demonstration writes to nobody. What is named never repeats the password. */
export const mailProblems = (
  { LIAISON_SMTP: smtp, LIAISON_MAIL_FROM: from }: Environment,
  mode: 'local' | 'production',
) => [
  ...(smtp !== undefined && from === undefined
    ? ['LIAISON_SMTP is set, but LIAISON_MAIL_FROM is not: set both, or neither.']
    : []),
  ...(smtp === undefined && from !== undefined
    ? ['LIAISON_MAIL_FROM is set, but LIAISON_SMTP is not: set both, or neither.']
    : []),
  ...(from !== undefined && !address.safeParse(from).success ? ['LIAISON_MAIL_FROM is no e-mail address.'] : []),
  ...(mode === 'local' && smtp !== undefined && !loopback.test(new URL(smtp).hostname)
    ? [
        'LIAISON_SMTP names another machine, but local mode writes to nobody: unset it, or name a server on this machine.',
      ]
    : []),
]

export const mailIn = ({ LIAISON_SMTP: smtp, LIAISON_MAIL_FROM: from }: Environment): { readonly mail?: MailConfig } =>
  smtp !== undefined && from !== undefined ? { mail: { server: serverIn(smtp), from } } : {}
