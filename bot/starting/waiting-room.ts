import { z } from 'zod'
import { refusedMessage } from '../../cards/refused/index.ts'
import type { ProductionConfig } from '../config/config.ts'
import type { Route, Serving } from '../http/serve.ts'
import { serve } from '../http/serve.ts'
import type { LogLines } from '../log/lines.ts'
import { createAdapter } from '../teams/adapter.ts'
import { messagesEndpoint } from '../teams/endpoint.ts'
import type { TurnNeeds } from '../teams/take-turn.ts'
import type { Clock } from '../time/instant.ts'
import { pacing } from '../turns/pace.ts'

export interface WaitingRoomNeeds {
  readonly config: ProductionConfig
  readonly log: LogLines
  readonly now: Clock
  readonly elapsed: () => number
  /** Where tokens come from, when not from Microsoft: tests alone. */
  readonly provider?: Readonly<Record<string, string>>
}

/** Nobody is remembered before there is a store: whoever writes meanwhile is, as soon as they write again. */
const nobody: TurnNeeds['conversations'] = {
  remember: async () => {},
  greets: async () => false,
  gone: async () => {},
  back: async () => {},
}

const said = z.looseObject({ type: z.enum(['message', 'invoke']) })

/** What can be answered without a store: that Liaison is starting. Everything that nobody reads is for Teams to send again. */
const routesOf = ({ config, log, now, elapsed, provider }: WaitingRoomNeeds): readonly Route[] => {
  const allowed = new Set([config.hostTenant, ...config.allowedTenants])
  const starting = messagesEndpoint({
    adapter: createAdapter({ ...config.app, ...(provider ? { provider } : {}) }),
    dispatch: async ({ language }) => ({ type: 'message', message: refusedMessage({ why: 'starting' }, language) }),
    conversations: nobody,
    clock: now,
    elapsed,
    isAllowed: async (tenant) => allowed.has(tenant),
    pace: pacing(config.turnsAMinute),
    words: {
      fault: (_reference, language) => refusedMessage({ why: 'starting' }, language),
      notAllowed: (language) => refusedMessage({ why: 'tenant' }, language),
      malformed: (language) => refusedMessage({ why: 'malformed' }, language),
      tooFast: (language) => refusedMessage({ why: 'too-fast' }, language),
    },
    log,
  })
  const problems = { status: 'not-ready', problems: ['starting'], warnings: [] }
  return [
    { method: 'get', path: '/health/live', handle: async () => ({ status: 200, body: { status: 'live' } }) },
    { method: 'get', path: '/health/ready', handle: async () => ({ status: 503, body: problems }) },
    {
      method: 'post',
      path: '/api/messages',
      handle: async (incoming) =>
        said.safeParse(incoming.body).success
          ? starting(incoming)
          : { status: 503, body: { error: 'Liaison is starting. Send it again.' } },
    },
  ]
}

/** Opens the door before there is anything behind it. What is composed later mounts its own routes over these. */
export const openWaitingRoom = (needs: WaitingRoomNeeds): Promise<Serving> => {
  const { config, log } = needs
  const { host, port } = config
  return serve({ host, port, loopbackOnly: false, routes: routesOf(needs), fault: log.fault, refused: log.refused })
}
