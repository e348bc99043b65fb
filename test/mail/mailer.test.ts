import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { MailServer } from '../../bot/config/config.ts'
import { openMailer } from '../../bot/mail/index.ts'
import { mailServer } from './server.ts'

const letter = { subject: 'Liaison: something for your service', text: 'Mae 1 nodyn.\n\nThere is 1 reminder.' }
const mailbox = 'referrals@harbour-light.example'
const key = 'post|abc|mail|2026-11-23'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const serverThat = async (set: Parameters<typeof mailServer>[0] = {}) => {
  const server = await mailServer(set)
  closing.push(server.close)
  return server
}

const mailerTo = (server: MailServer, patience = 5_000) => {
  const faults: string[] = []
  const mailer = openMailer(
    { mode: 'production', dataDir: '.', mail: { server, from: 'liaison@host.example' } },
    { patience, onFault: (error) => faults.push(String(error)), tls: { rejectUnauthorized: false } },
  )
  return { ...mailer, faults }
}

const send = async (set: Parameters<typeof mailServer>[0], over: Partial<MailServer> = {}, patience?: number) => {
  const server = await serverThat(set)
  const mailer = mailerTo({ ...server.reached, ...over }, patience)
  const fate = await mailer.toMailbox(mailbox, letter, key)
  return { fate, received: server.received, faults: mailer.faults }
}

describe('A letter to the mailbox of a service', () => {
  test('arrives as plain text in both languages, marked as written by no person', async () => {
    const { fate, received, faults } = await send({})
    expect(fate).toEqual({ fate: 'sent', conversation: '', activity: '' })
    expect(faults).toEqual([])
    expect(received).toHaveLength(1)
    const [{ to, source } = { to: [], source: '' }] = received
    expect(to).toEqual([mailbox])
    expect(source).toContain('From: Liaison <liaison@host.example>')
    expect(source).toContain('Subject: Liaison: something for your service')
    expect(source).toContain('Auto-Submitted: auto-generated')
    expect(source).toContain('Content-Type: text/plain; charset=utf-8')
    expect(source).toContain('Mae 1 nodyn.\r\n\r\nThere is 1 reminder.')
    expect(source).not.toContain('text/html')
  })

  test('is the same message when it is sent again after a crash, and another one for another day', async () => {
    const server = await serverThat()
    const idOf = (source: string) => /^Message-ID: (.*)\r$/im.exec(source)?.[1]
    for (const one of [key, key, 'post|abc|mail|2026-11-24'])
      await mailerTo(server.reached).toMailbox(mailbox, letter, one)
    const [first, again, next] = server.received.map(({ source }) => idOf(source))
    expect(first).toMatch(/^<[\da-f]{40}@host\.example>$/)
    expect(again).toBe(first)
    expect(next).not.toBe(first)
  })

  test('is not tried again when the server knows no such mailbox, and the log does not name it', async () => {
    const { fate, received, faults } = await send({ does: 'unknown-mailbox' })
    expect(fate).toEqual({ fate: 'blocked' })
    expect(received).toEqual([])
    expect(faults).toEqual(['NotHandedOver: A letter was not handed over: EENVELOPE, RCPT TO, 550.'])
  })

  test('is tried again later when the server asks for that', async () => {
    expect((await send({ does: 'greylists' })).fate).toEqual({ fate: 'gave-up', again: 300_000 })
  })

  test('is tried again later when no server answers', async () => {
    const server = await mailServer()
    await server.close()
    expect(await mailerTo(server.reached).toMailbox(mailbox, letter, key)).toEqual({ fate: 'gave-up', again: 300_000 })
  })

  test('is tried again later when the server does not take it from us: that is for us to mend', async () => {
    expect((await send({ does: 'refuses-sender' })).fate).toEqual({ fate: 'gave-up', again: 300_000 })
    const wrong = { login: { user: 'liaison', password: 'not this one' } }
    const { fate, faults } = await send({ password: 'a secret' }, wrong)
    expect(fate).toEqual({ fate: 'gave-up', again: 300_000 })
    expect(faults.join()).not.toContain('not this one')
  })

  test('is given up when the server refuses the letter itself', async () => {
    expect((await send({ does: 'refuses-letter' })).fate).toEqual({ fate: 'gave-up' })
  })

  test('may have been sent when the connection broke after the server had all of it', async () => {
    const { fate, received } = await send({ does: 'breaks-after-data' })
    expect(received).toHaveLength(1)
    expect(fate).toEqual({ fate: 'maybe-sent' })
  })

  test('was not sent when the connection broke before that, and is tried again', async () => {
    expect((await send({ does: 'breaks-before-data' })).fate).toEqual({ fate: 'gave-up', again: 300_000 })
  })

  test('is not waited for longer than we have', async () => {
    const { fate, received } = await send({ does: 'silent' }, {}, 200)
    expect(received).toHaveLength(1)
    expect(fate).toEqual({ fate: 'maybe-sent' })
  })

  test('signs in with the name and password of the configuration', async () => {
    const { fate, received } = await send(
      { password: 'a secret' },
      { login: { user: 'liaison', password: 'a secret' } },
    )
    expect(fate.fate).toBe('sent')
    expect(received.map(({ user }) => user)).toEqual(['liaison'])
  })

  test('goes encrypted to any other machine', async () => {
    const { fate, received } = await send({ startTls: true }, { requireTLS: true })
    expect(fate.fate).toBe('sent')
    expect(received.map(({ isEncrypted }) => isEncrypted)).toEqual([true])
  })

  test('is not sent at all to another machine that offers no encryption, or proves nothing', async () => {
    const plain = await send({}, { requireTLS: true })
    expect(plain.fate).toEqual({ fate: 'gave-up', again: 300_000 })
    expect(plain.received).toEqual([])

    const server = await serverThat({ startTls: true })
    const strict = openMailer(
      {
        mode: 'production',
        dataDir: '.',
        mail: { server: { ...server.reached, requireTLS: true }, from: 'liaison@host.example' },
      },
      { patience: 5_000, onFault: () => {} },
    )
    expect(await strict.toMailbox(mailbox, letter, key)).toEqual({ fate: 'gave-up', again: 300_000 })
    expect(server.received).toEqual([])
  })

  test('has no way in production where no server is named', async () => {
    const mailer = openMailer({ mode: 'production', dataDir: '.' }, { onFault: () => {} })
    expect(await mailer.toMailbox(mailbox, letter, key)).toEqual({ fate: 'no-route' })
  })

  test('can be looked at in a folder on one machine, once however often it is sent', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'liaison-outbox-'))
    closing.push(() => rm(dataDir, { recursive: true }))
    const mailer = openMailer({ mode: 'local', dataDir }, { onFault: () => {} })
    await mailer.toMailbox(mailbox, letter, key)
    expect((await mailer.toMailbox(mailbox, letter, key)).fate).toBe('sent')
    const files = await readdir(join(dataDir, 'outbox'))
    expect(files).toEqual([expect.stringMatching(/^[\da-f]{40}\.eml$/)])
    const eml = await readFile(join(dataDir, 'outbox', files[0] ?? ''), 'utf8')
    expect(eml).toContain(`To: ${mailbox}`)
    expect(eml).toContain('There is 1 reminder.')
  })

  test('that is under way is finished before Liaison stops', async () => {
    const server = await serverThat()
    const mailer = mailerTo(server.reached)
    void mailer.toMailbox(mailbox, letter, key)
    await mailer.close()
    expect(server.received).toHaveLength(1)
  })
})
