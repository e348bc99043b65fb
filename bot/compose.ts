import { ulid } from 'ulid'
import { faultMessage } from '../cards/fault/index.ts'
import { refusedMessage } from '../cards/refused/index.ts'
import { auditLog } from './audit/log.ts'
import type { Config } from './config/config.ts'
import type { Schedule } from './delivery/folding/needs.ts'
import type { Route, Serving } from './http/serve.ts'
import { serve } from './http/serve.ts'
import { openKeys } from './keys/open.ts'
import { logLines } from './log/lines.ts'
import { openMailer } from './mail/index.ts'
import { openRecords } from './records/open.ts'
import { askingIn, asksFor } from './rights/ask.ts'
import type { Store } from './storage/port.ts'
import { createAdapter } from './teams/adapter.ts'
import { conversations } from './teams/conversations.ts'
import { messagesEndpoint } from './teams/endpoint.ts'
import { heeding, openBuckets } from './teams/outlet/buckets.ts'
import { createOutlet } from './teams/outlet/index.ts'
import { countingReplies } from './teams/outlet/replies.ts'
import type { Telemetry } from './telemetry/open.ts'
import { countsAlone } from './telemetry/open.ts'
import type { Clock } from './time/instant.ts'
import { loadCalendar } from './time/working/load.ts'
import { createDispatch } from './turns/dispatch.ts'
import { pacing } from './turns/pace.ts'
import { openCapabilities } from './wiring/capabilities.ts'
import { openDelivering, waiting } from './wiring/delivering.ts'
import { healthOf } from './wiring/health.ts'
import { openKnowledge } from './wiring/knowledge.ts'
import { languageFor } from './wiring/languages.ts'
import { openWatching } from './wiring/watching.ts'
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
  /** What is counted and traced, and where it goes; counted alone without it. Closed with the rest. */
  readonly telemetry?: Telemetry
  /** Names this instance in the log's partitions. */
  readonly instance?: string
  /** How what is sent waits for Teams' limits, when not in real time: tests alone. */
  readonly limits?: { readonly wait: (milliseconds: number) => Promise<void>; readonly inSlot: Schedule }
  /** How many milliseconds a claim of this instance holds, when not the usual: tests alone. */
  readonly leaseMs?: number
  /** Where tokens come from, when not from Microsoft: tests alone. */
  readonly provider?: Readonly<Record<string, string>>
  /** The keys, where they are open already. */
  readonly keys?: readonly [string, ...string[]]
  /** By how many milliseconds the store's clock is ahead of ours, where it has one of its own. */
  readonly storeAhead?: () => number | undefined
  /** The door, where it is open already: its routes are taken over. */
  readonly door?: Serving
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

/** Wires everything, once. This and `wiring/` alone know all the others. */
export const compose = async (outside: Outside): Promise<Running> => {
  const { config, now, elapsed, instance = ulid(), telemetry = countsAlone() } = outside
  const { tracing } = telemetry
  const watched = openWatching(telemetry)
  const store = watched.store(outside.store)
  const log = logLines({ ...outside.log, traceId: tracing.traceId })
  const onFault = (error: unknown) => void log.fault(error)

  const local =
    config.mode === 'local' ? await (await import('./local/index.ts')).openLocal(config, store, now) : undefined
  const clock = local?.clock ?? now
  const knowledge = openKnowledge({ config, store, clock, elapsed, onFault })
  const keys = outside.keys ?? (await openKeys(config))
  const audit = auditLog({ store, instance })
  const records = openRecords({
    store,
    onFault,
    afterCommit: (record) => void tracing.apart(() => delivery.nudge(record)),
  })

  const adapter = createAdapter(
    config.mode === 'local'
      ? undefined
      : { ...config.app, ...(outside.provider ? { provider: outside.provider } : {}) },
  )
  const talks = conversations(store, { elapsed })
  const { hostTenant } = config
  const waits = { ...waiting, ...outside.limits }
  const { sends } = watched
  const buckets = heeding(openBuckets({ elapsed, ...waits, tenantRate: config.tenantRate }), sends.throttled)
  const outlet = sends.outlet(
    createOutlet({ adapter, conversations: talks, clock, elapsed, ...waits, buckets, hostTenant }),
  )

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
    toMailbox: (mailbox, { summary, text }, key) =>
      sends.letter(() => mailer.toMailbox(mailbox, { subject: summary, text }, key)),
    watch: watched.work(brought),
  })
  local?.onTurn(() => tracing.apart(delivery.nudgeAll))
  const auditor = brought.auditing.start({ now, instance })

  const answer = createDispatch({
    capabilities: brought.capabilities.map(watched.verbs.capability),
    fallbacks: watched.verbs.fallbacks(brought.fallbacks),
    asks: asksFor(knowledge.actors),
    guard: knowledge.guard,
    count: privacy.count,
    why: privacy.why,
    audit: {
      shown: audit.note,
      refused: (turn, action, why) => {
        watched.turns.noteRefused(turn)
        return audit.noteRefused({ ...askingIn(turn), who: turn.who, action }, why)
      },
    },
    tell: async (who, message) => (await outlet.toPerson(who, message)).fate === 'sent',
    words: { ...turnWords, ...privacy.words },
  })

  const dispatch = watched.turns.dispatch(answer)

  const messages: Route = {
    method: 'post',
    path: '/api/messages',
    handle: watched.turns.received(
      messagesEndpoint({
        adapter,
        dispatch,
        conversations: talks,
        clock,
        elapsed,
        isAllowed: brought.isAllowed,
        pace: pacing(config.turnsAMinute),
        countReplies: countingReplies({ buckets, hostTenant, watch: sends.reply }),
        words: {
          fault: (reference, language) => faultMessage({ reference }, language),
          notAllowed: (language) => refusedMessage({ why: 'tenant' }, language),
          malformed: (language) => refusedMessage({ why: 'malformed' }, language),
          tooFast: (language) => refusedMessage({ why: 'too-fast' }, language),
        },
        log,
      }),
    ),
  }

  await brought.ready()
  const routes = [
    messages,
    ...brought.routes,
    ...healthOf({
      ...{ config, store, telemetry, now, elapsed, clock, calendar, keys },
      ...{
        lastAudit: auditor.last,
        lastAtWork: delivery.lastAtWork,
        storeAhead: outside.storeAhead ?? (() => undefined),
        queues: delivery.queues,
        held: knowledge.held,
      },
    }),
    ...(local?.routes(knowledge) ?? []),
  ]
  const { host, port } = config
  const { fault, refused } = log
  const serving =
    outside.door ?? (await serve({ host, port, loopbackOnly: config.mode === 'local', routes: [], fault, refused }))
  serving.mount(routes)

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
      await telemetry.close()
    },
  }
}
