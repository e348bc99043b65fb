import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as moment } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOfEpoch } from '../../bot/time/instant.ts'
import type { Connector } from '../connector/connector.ts'
import { openConnector } from '../connector/connector.ts'
import { host, owe } from '../crash/due-actions.ts'

const people = 30

/** Documents that somebody holds: what is owed, and posts that somebody was about to send. */
const heldIn = (folder: string): number => {
  const db = new DatabaseSync(join(folder, 'liaison.db'), { readOnly: true })
  try {
    const held = db.prepare("SELECT count(*) AS held FROM records WHERE json_extract(doc, '$.lease') IS NOT NULL").get()
    return Number(held?.held)
  } finally {
    db.close()
  }
}

describe('a process that is told to stop in the midst of sending', () => {
  const closing: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close()
  })

  const begins = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liaison-drain-'))
    closing.push(() => rm(folder, { recursive: true }))
    const connector = await openConnector()
    closing.push(connector.close)
    const store = openSqlite(join(folder, 'liaison.db'))
    closing.push(store.close)
    await owe(store, people, instantOfEpoch(Date.now()), connector.serviceUrl)
    const { PATH = '' } = process.env
    const run = () => {
      const env = { PATH, PORT: '0', LIAISON_DATA_DIR: folder, LIAISON_HOST_TENANT: host, LIAISON_DEMONSTRATION: 'no' }
      const child = spawn(process.execPath, ['bot/start.js', '--bot-only'], { env, stdio: 'ignore' })
      return { child, exit: once(child, 'exit') }
    }
    return { connector, run, held: () => heldIn(folder) }
  }

  type Bot = ReturnType<Awaited<ReturnType<typeof begins>>['run']>

  /** Waits until so much stands in chats. */
  const stand = async ({ posted }: Connector, count: number, { child }: Bot) => {
    const chats = () => posted.filter(({ conversation }) => conversation.startsWith('a:'))
    while (chats().length < count && child.exitCode === null) await moment(2)
    return chats()
  }

  test('finishes what it has begun, holds nothing back from the others, and ends well; the next says what is left, once', async () => {
    const { connector, run, held } = await begins()
    const first = run()
    await stand(connector, 5, first)
    first.child.kill('SIGTERM')
    expect(await first.exit).toEqual([0, null])
    expect(held()).toBe(0)

    const second = run()
    const chats = await stand(connector, people, second)
    second.child.kill('SIGTERM')
    expect(await second.exit).toEqual([0, null])
    expect(new Set(chats.map(({ conversation }) => conversation)).size).toBe(people)
    expect(await stand(connector, people, second)).toHaveLength(people)
  })

  test('and is killed instead would be found to hold something', async () => {
    const { connector, run, held } = await begins()
    let found = 0
    for (let life = 1; life <= 5 && found === 0; life++) {
      const bot = run()
      await stand(connector, life * 3, bot)
      bot.child.kill('SIGKILL')
      await bot.exit
      found = held()
    }
    expect(found).toBeGreaterThan(0)
  })
})
