import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { entriesByChain } from '../../bot/audit/queries.ts'
import type { Running } from '../../bot/compose.ts'
import { compose } from '../../bot/compose.ts'
import { readConfig } from '../../bot/config/read.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import type { Telemetry } from '../../bot/telemetry/open.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { checkedStore } from '../audit/checked-store.ts'
import type { Connector, Posted } from '../connector/connector.ts'
import { openConnector } from '../connector/connector.ts'
import type { Place } from './envelope.ts'
import { chatOf, envelopes } from './envelope.ts'
import type { Person } from './people.ts'
import { asha } from './people.ts'

/** A Monday morning with nothing special about it. */
const morning = instantOf('2026-11-23T10:00:00Z')

export interface Options {
  readonly store?: Store
  /** Lines that the bot logs are handed here. */
  readonly log?: (line: string) => void
  /** Where it is told what is counted and traced. */
  readonly telemetry?: Telemetry
  /** Further settings, as the environment has them. */
  readonly env?: Readonly<Record<string, string>>
}

const invokeBody = z.looseObject({})

const entry = z.looseObject({
  action: z.string(),
  operation: z.string(),
  who: z.looseObject({ tenantId: z.string(), oid: z.string() }),
  what: z.looseObject({ entries: z.array(z.string()).default([]), understood: z.looseObject({}).default({}) }),
  from: z.looseObject({ where: z.string() }),
  result: z.string(),
})

let worlds = 0

/** One bot in local mode, the project's Connector in Teams' place, and people who speak over real HTTP. */
export const world = async ({ store = openSqlite(':memory:'), log = () => {}, env = {}, telemetry }: Options = {}) => {
  const connector: Connector = await openConnector()
  // Waiting for Teams' limits takes no time of the tests': the clock that counts it is put forward.
  let skipped = 0
  const running: Running = await compose({
    config: readConfig({
      PORT: '0',
      LIAISON_DATA_DIR: join(tmpdir(), 'liaison-tests'),
      LIAISON_TURNS_A_MINUTE: '10000',
      LIAISON_HOST_TENANT: asha.tenantId,
      ...env,
    }),
    // Whatever the product writes has its kind in the data map, and its shape.
    store: checkedStore(store),
    now: () => morning,
    elapsed: () => performance.now() + skipped,
    limits: {
      wait: async (milliseconds) => {
        skipped += milliseconds
      },
      inSlot: (milliseconds, run) => {
        skipped += milliseconds
        const soon = setImmediate(run)
        return () => clearImmediate(soon)
      },
    },
    log: { level: 'info', write: log },
    instance: 'test',
    ...(telemetry ? { telemetry } : {}),
  })
  const bot = `http://127.0.0.1:${running.port}`

  const post = (path: string, body: unknown) =>
    fetch(`${bot}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  const activity = envelopes(connector.serviceUrl, `activity-${++worlds}`)

  const send = async (body: unknown): Promise<{ readonly status: number; readonly posted: readonly Posted[] }> => {
    const before = connector.posted.length
    const { status } = await post('/api/messages', body)
    return { status, posted: connector.posted.slice(before) }
  }

  const as = (person: Person, where: Place = chatOf(person)) => {
    const invoke = async (name: string, value: unknown, part: Record<string, unknown> = {}) => {
      const response = await post('/api/messages', activity(person, where, { type: 'invoke', name, value, ...part }))
      return invokeBody.parse(await response.json())
    }
    return {
      /** What is posted in answer to a message; in a channel or group by mention. */
      says: async (text: string, part: Record<string, unknown> = {}) => {
        const mention = '<at>Liaison</at>'
        const spoken =
          where.kind === 'personal'
            ? { text }
            : {
                text: `${mention} ${text}`,
                entities: [{ type: 'mention', text: mention, mentioned: { id: '28:liaison', name: 'Liaison' } }],
              }
        return (await send(activity(person, where, { type: 'message', ...spoken, ...part }))).posted
      },
      /** What a card's button answers. */
      presses: (verb: string, data: unknown, part: Record<string, unknown> = {}) =>
        invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }, part),
      /** What the message extension finds. */
      searches: (text: string) =>
        invoke('composeExtension/query', { commandId: 'find', parameters: [{ name: 'place', value: text }] }),
      /** Anything else, as it comes. */
      sends: (part: Record<string, unknown>) => send(activity(person, where, part)),
      activity: (part: Record<string, unknown>) => activity(person, where, part),
    }
  }

  const audit = async () => {
    const entries: z.output<typeof entry>[] = []
    for await (const { value } of everyPage(store, entriesByChain, {})) entries.push(entry.parse(value))
    return entries
  }

  return {
    as,
    bot,
    post,
    send,
    connector,
    store,
    /** Waits for what is owed now. */
    settled: running.settled,
    /** The words of every command. */
    commands: running.commands,
    /** What every button is called. */
    verbs: running.verbs,
    /** What was sent to somebody's own chat, in order; cards as they were first sent. */
    inbox: (person: Person) => connector.posted.filter(({ conversation }) => conversation === `a:${person.id}`),
    /** Everything on record of what was shown, or refused. */
    audit,
    /** The look-ups on record. */
    lookups: async () =>
      (await audit())
        .filter(
          ({ action, result, what }) =>
            action === 'directory.look-up' && result === 'done' && what.record === 'directory',
        )
        .map(({ who, what, from }) => ({ who, from, understood: what.understood, answered: what.entries })),
    close: async () => {
      await running.close()
      await connector.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof world>>
