import { pino } from 'pino'
import { ulid } from 'ulid'
import { faultMessage } from '../cards/fault/index.ts'
import { refusedMessage } from '../cards/refused/index.ts'
import { auditLog } from './audit/log.ts'
import type { Config } from './config/config.ts'
import type { Schedule } from './delivery/folding/needs.ts'
import type { Route } from './http/serve.ts'
import { serve } from './http/serve.ts'
import { openKeys } from './keys/open.ts'
import { openMailer } from './mail/index.ts'
import { openRecords } from './records/open.ts'
import { askingIn, asksFor } from './rights/ask.ts'
import type { Store } from './storage/port.ts'
import { createAdapter } from './teams/adapter.ts'
import { conversations } from './teams/conversations.ts'
import { messagesEndpoint } from './teams/endpoint.ts'
import { openBuckets } from './teams/outlet/buckets.ts'
import { createOutlet } from './teams/outlet/index.ts'
import { countingReplies } from './teams/outlet/replies.ts'
import type { Clock } from './time/instant.ts'
import { loadCalendar } from './time/working/load.ts'
import { createDispatch } from './turns/dispatch.ts'
import { pacing } from './turns/pace.ts'
import { newReference } from './turns/reference.ts'
import { openCapabilities } from './wiring/capabilities.ts'
import { openDelivering, waiting } from './wiring/delivering.ts'
import { openHealth } from './wiring/health.ts'
import { openKnowledge } from './wiring/knowledge.ts'
import { languageFor } from './wiring/languages.ts'
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
  /** How what is sent waits for Teams' limits, when not in real time: tests alone. */
  readonly limits?: { readonly wait: (milliseconds: number) => Promise<void>; readonly inSlot: Schedule }
  /** How many milliseconds a claim of this instance holds, when not the usual: tests alone. */
  readonly leaseMs?: number
  /** Where tokens come from, when not from Microsoft: tests alone. */
  readonly provider?: Readonly<Record<string, string>>
  /** The keys, when not from the data folder or the key vault: tests alone. */
  readonly keys?: readonly [string, ...string[]]
}

export interface Running {
  readonly port: number
  /** The words of every command that can be typed, in both languages. */
  readonly commands: readonly string[]
  /** What every button is called. */
  readonly verbs: readonly string[]
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
  const { config, now, elapsed, instance = ulid() } = outside
  const health = openHealth({ config, store: outside.store, now, elapsed })
  const { store } = health
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
  const { hostTenant } = config
  const waits = { ...waiting, ...outside.limits }
  const buckets = openBuckets({ elapsed, ...waits, tenantRate: config.tenantRate })
  const outlet = createOutlet({ adapter, conversations: talks, clock, elapsed, ...waits, buckets, hostTenant })

  const languageOf = languageFor({ store, knowledge, outlet })
  const shared = { config, store, clock, onFault, knowledge, records, outlet, languageOf }

  const calendar = loadCalendar()
  const brought = openCapabilities({ ...shared, calendar, elapsed, keys, talks, local })
  const { privacy, renderers, timers, folds } = brought
  const mailer = openMailer(config, { onFault })
  const delivery = openDelivering({
    ...shared,
    ...{ now, instance, audit, renderers, timers, folds },
    ...outside.limits,
    ...(outside.leaseMs === undefined ? {} : { leaseMs: outside.leaseMs }),
    toMailbox: (mailbox, { summary, text }, key) => mailer.toMailbox(mailbox, { subject: summary, text }, key),
  })
  local?.onTurn(delivery.nudgeAll)
  const auditor = brought.auditing.start({ now, instance })

  const answer = createDispatch({
    capabilities: brought.capabilities,
    fallbacks: brought.fallbacks,
    asks: asksFor(knowledge.actors),
    guard: knowledge.guard,
    count: privacy.count,
    why: privacy.why,
    audit: {
      shown: audit.note,
      refused: (turn, action, why) => {
        health.turns.noteRefused(turn)
        return audit.noteRefused({ ...askingIn(turn), who: turn.who, action }, why)
      },
    },
    tell: async (who, message) => (await outlet.toPerson(who, message)).fate === 'sent',
    words: { ...turnWords, ...privacy.words },
  })

  const dispatch = health.turns.dispatch(answer)

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
      countReplies: countingReplies({ buckets, hostTenant }),
      words: {
        fault: (reference, language) => faultMessage({ reference }, language),
        notAllowed: (language) => refusedMessage({ why: 'tenant' }, language),
        malformed: (language) => refusedMessage({ why: 'malformed' }, language),
        tooFast: (language) => refusedMessage({ why: 'too-fast' }, language),
      },
      log,
    }),
  }

  await brought.ready()
  const serving = await serve({
    host: config.host,
    port: config.port,
    loopbackOnly: config.mode === 'local',
    routes: [
      messages,
      ...brought.routes,
      ...health.routes({ clock, calendar, keys, lastAudit: auditor.last, queues: delivery.queues }),
      ...(local?.routes(knowledge) ?? []),
    ],
    fault: log.fault,
    refused: log.refused,
  })

  return {
    port: serving.port,
    commands: brought.capabilities.flatMap(({ commands }) => commands.flatMap(({ words }) => words)),
    verbs: brought.capabilities.flatMap(({ presses }) => Object.keys(presses)),
    settled: async () => {
      await records.settled()
      await delivery.settled()
    },
    close: async () => {
      await serving.close()
      await auditor.close()
      await delivery.close()
      await mailer.close()
      await records.settled()
      await privacy.settled()
      await audit.close()
      await store.close()
    },
  }
}
