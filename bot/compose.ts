import { pino } from 'pino'
import { ulid } from 'ulid'
import { faultMessage } from '../cards/fault/index.ts'
import { refusedMessage } from '../cards/refused/index.ts'
import { welcomeMessage } from '../cards/welcome/index.ts'
import type { Config } from './config/config.ts'
import { holdDirectory } from './directory/held.ts'
import { directoryCapability } from './directory/index.ts'
import { placeBookOf } from './directory/place-book.ts'
import type { Route } from './http/serve.ts'
import { serve } from './http/serve.ts'
import { localKey } from './log/key.ts'
import { lookupLog } from './log/lookups.ts'
import { outOfDateLog } from './log/out-of-date.ts'
import { unmatchedLog } from './log/unmatched.ts'
import { loadGazetteer } from './places/load.ts'
import { createResolver } from './places/resolve.ts'
import { createUnmatchedRule } from './places/unmatched.ts'

import { groupAppends } from './storage/group-commit.ts'
import type { Store } from './storage/port.ts'
import { createAdapter } from './teams/adapter.ts'
import { conversations } from './teams/conversations.ts'
import { messagesEndpoint } from './teams/endpoint.ts'
import type { Clock } from './time/instant.ts'
import { createDispatch } from './turns/dispatch.ts'
import { newReference } from './turns/reference.ts'
import type { Turn } from './turns/turn.ts'
import { reply } from './turns/turn.ts'

/** What the world outside hands in; tests hand in their own. */
export interface Outside {
  readonly config: Config
  readonly store: Store
  /** Real time, UTC. */
  readonly now: Clock
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly log: { readonly level: string; readonly write: (line: string) => void }
  /** Names this instance in the log's partitions. */
  readonly instance?: string
  /** Where tokens come from, when not from Microsoft: tests alone. */
  readonly provider?: Readonly<Record<string, string>>
}

export interface Running {
  readonly port: number
  /** Stops listening, waits for what is under way, closes the store. */
  readonly close: () => Promise<void>
}

/** Wires everything, once. The only module that knows all the others. */
export const compose = async (outside: Outside): Promise<Running> => {
  const { config, store, elapsed, instance = ulid() } = outside
  const logger = pino({ level: outside.log.level, base: null }, { write: outside.log.write })
  const onFault = (error: unknown, reference = newReference()) => {
    logger.error({ reference, err: error }, 'fault')
    return reference
  }

  const onRefused = (why: string, reference = newReference()) => {
    logger.warn({ reference, why }, 'refused')
    return reference
  }

  const local =
    config.mode === 'local' ? await (await import('./local/index.ts')).openLocal(store, outside.now) : undefined
  const clock = local?.clock ?? outside.now
  const gazetteer = loadGazetteer()
  const resolve = createResolver(gazetteer)
  const appends = groupAppends(store)
  const noteUnmatched = unmatchedLog({
    store,
    key: config.mode === 'local' ? await localKey(config.dataDir) : undefined,
    mayKeep: createUnmatchedRule(gazetteer),
  })

  const refused = async ({ language }: Turn) => reply(refusedMessage({ why: 'unknown-button' }, language))
  const directory = directoryCapability({
    resolve,
    directory: holdDirectory({ store, elapsed, onFault }),
    places: placeBookOf(gazetteer),
    note: lookupLog(appends.append, instance),
    noteUnmatched: ({ who }, phrase) => noteUnmatched(phrase, `${who.tenantId}|${who.oid}`),
    noteOutOfDate: outOfDateLog(appends.append, instance),
    refused,
  })

  const dispatch = createDispatch([directory.capability, ...(local ? [local.capability] : [])], {
    said: directory.said,
    searched: directory.searched,
    installed: async ({ where, language }) => reply(welcomeMessage({ where: where.kind }, language)),
    unknownPress: refused,
  })

  const isAllowed = config.mode === 'local' ? () => true : (tenant: string) => config.allowedTenants.includes(tenant)
  const registration =
    config.mode === 'local' ? undefined : { ...config.app, ...(outside.provider ? { provider: outside.provider } : {}) }

  const messages: Route = {
    method: 'post',
    path: '/api/messages',
    handle: messagesEndpoint({
      adapter: createAdapter(registration),
      dispatch,
      conversations: conversations(store),
      clock,
      elapsed,
      isAllowed,
      words: {
        fault: (reference, language) => faultMessage({ reference }, language),
        notAllowed: (language) => refusedMessage({ why: 'tenant' }, language),
        malformed: (language) => refusedMessage({ why: 'malformed' }, language),
      },
      log: { fault: onFault, refused: onRefused },
    }),
  }

  const serving = await serve({
    host: config.host,
    port: config.port,
    loopbackOnly: config.mode === 'local',
    routes: [messages, ...(local?.routes(resolve) ?? [])],
    fault: onFault,
    refused: (why) => onRefused(why),
  })

  return {
    port: serving.port,
    close: async () => {
      await serving.close()
      await appends.close()
      await store.close()
    },
  }
}
