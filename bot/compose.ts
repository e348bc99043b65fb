import { pino } from 'pino'
import { ulid } from 'ulid'
import { faultMessage } from '../cards/fault/index.ts'
import { refusedMessage } from '../cards/refused/index.ts'
import { auditLog } from './audit/log.ts'
import type { Config } from './config/config.ts'
import type { Route } from './http/serve.ts'
import { serve } from './http/serve.ts'
import { openKeys } from './keys/open.ts'
import { openRecords } from './records/open.ts'
import { askingIn, asksFor } from './rights/ask.ts'
import type { Store } from './storage/port.ts'
import { createAdapter } from './teams/adapter.ts'
import { conversations } from './teams/conversations.ts'
import { messagesEndpoint } from './teams/endpoint.ts'
import { createOutlet } from './teams/outlet/index.ts'
import type { Clock } from './time/instant.ts'
import { loadCalendar } from './time/working/load.ts'
import { createDispatch } from './turns/dispatch.ts'
import { pacing } from './turns/pace.ts'
import { newReference } from './turns/reference.ts'
import { openCapabilities } from './wiring/capabilities.ts'
import { languageFor, openDelivering, waiting } from './wiring/delivering.ts'
import { openKnowledge } from './wiring/knowledge.ts'
import { turnWords } from './wiring/words.ts'

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
  /** The keys, when not from the data folder or the key vault: tests alone. */
  readonly keys?: readonly [string, ...string[]]
}

export interface Running {
  readonly port: number
  /** The words of every command that can be typed, in both languages. */
  readonly commands: readonly string[]
  /** Settles when everything that is owed now has been dealt with. */
  readonly settled: () => Promise<void>
  /** Stops listening, waits for what is under way, closes the store. */
  readonly close: () => Promise<void>
}

const logging = ({ log }: Outside) => {
  const logger = pino({ level: log.level, base: null }, { write: log.write })
  return {
    fault: (error: unknown, reference = newReference()) => {
      logger.error({ reference, err: error }, 'fault')
      return reference
    },
    refused: (why: string, reference = newReference()) => {
      logger.warn({ reference, why }, 'refused')
      return reference
    },
  }
}

/** Wires everything, once. This and `wiring/` alone know all the others. */
export const compose = async (outside: Outside): Promise<Running> => {
  const { config, store, now, elapsed, instance = ulid() } = outside
  const log = logging(outside)
  const onFault = (error: unknown) => void log.fault(error)

  const local =
    config.mode === 'local' ? await (await import('./local/index.ts')).openLocal(config, store, now) : undefined
  const clock = local?.clock ?? now
  const knowledge = openKnowledge({ config, store, clock, elapsed, onFault })
  const keys = outside.keys ?? (await openKeys(config))
  const audit = auditLog({ store, instance })
  const records = openRecords({ store, onFault, afterCommit: (record) => void delivery.nudge(record) })

  const adapter = createAdapter(
    config.mode === 'local'
      ? undefined
      : { ...config.app, ...(outside.provider ? { provider: outside.provider } : {}) },
  )
  const talks = conversations(store, { elapsed })
  const outlet = createOutlet({ adapter, conversations: talks, clock, elapsed, ...waiting })

  const languageOf = languageFor({ knowledge, outlet })
  const shared = { config, store, clock, onFault, knowledge, records, outlet, languageOf }

  const brought = openCapabilities({ ...shared, calendar: loadCalendar(), elapsed, keys, talks, local })
  const { privacy, renderers, timers } = brought
  const delivery = openDelivering({ ...shared, now, instance, audit, renderers, timers })
  local?.onTurn(delivery.nudgeAll)

  const dispatch = createDispatch({
    capabilities: brought.capabilities,
    fallbacks: brought.fallbacks,
    asks: asksFor(knowledge.actors),
    guard: knowledge.guard,
    count: privacy.count,
    why: privacy.why,
    audit: {
      shown: audit.note,
      refused: (turn, action, why) => audit.noteRefused({ ...askingIn(turn), who: turn.who, action }, why),
    },
    tell: async (who, message) => (await outlet.toPerson(who, message)).fate === 'sent',
    words: { ...turnWords, ...privacy.words },
  })

  const messages: Route = {
    method: 'post',
    path: '/api/messages',
    handle: messagesEndpoint({
      adapter,
      dispatch,
      conversations: talks,
      clock,
      elapsed,
      isAllowed: brought.isAllowed,
      pace: pacing(config.turnsAMinute),
      words: {
        fault: (reference, language) => faultMessage({ reference }, language),
        notAllowed: (language) => refusedMessage({ why: 'tenant' }, language),
        malformed: (language) => refusedMessage({ why: 'malformed' }, language),
        tooFast: (language) => refusedMessage({ why: 'too-fast' }, language),
      },
      log,
    }),
  }

  const serving = await serve({
    host: config.host,
    port: config.port,
    loopbackOnly: config.mode === 'local',
    routes: [messages, ...(local?.routes(knowledge) ?? [])],
    fault: log.fault,
    refused: log.refused,
  })

  return {
    port: serving.port,
    commands: brought.capabilities.flatMap(({ commands }) => commands.flatMap(({ words }) => words)),
    settled: async () => {
      await records.settled()
      await delivery.pass()
    },
    close: async () => {
      await serving.close()
      await delivery.close()
      await records.settled()
      await privacy.settled()
      await audit.close()
      await store.close()
    },
  }
}
