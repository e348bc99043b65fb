import { hash, timingSafeEqual } from 'node:crypto'
import type { Answer, Route } from '../http/serve.ts'
import type { CheckNeeds } from './checks.ts'
import { problemsOf, warningsOf } from './checks.ts'

export interface HealthNeeds extends CheckNeeds {
  readonly metrics: { readonly text: () => Promise<{ readonly type: string; readonly content: string }> }
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  /** `open`: to this machine alone, as local mode is; `closed`: there is no such address. */
  readonly mayRead: { readonly token: string } | 'open' | 'closed'
}

/** Milliseconds: however often anybody asks, the store is asked no more often than this. */
const keptFor = 2_000

const same = (given: string, wanted: string) =>
  timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', wanted, 'buffer'))

const nothingHere: Answer = { status: 404, body: { error: 'There is nothing at this address.' } }

const readyAnswer = async (needs: HealthNeeds): Promise<Answer> => {
  const problems = await problemsOf(needs)
  const isReady = problems.length === 0
  return {
    status: isReady ? 200 : 503,
    body: { status: isReady ? 'ready' : 'not-ready', problems, warnings: warningsOf(needs) },
  }
}

/** Whether this instance lives, and whether it does what it promises; and its counts, for whoever may read them. */
export const healthRoutes = (needs: HealthNeeds): readonly Route[] => {
  const { metrics, elapsed, mayRead } = needs
  let kept: { readonly since: number; readonly answer: Promise<Answer> } | undefined

  const ready = () => {
    if (!kept || elapsed() - kept.since >= keptFor) kept = { since: elapsed(), answer: readyAnswer(needs) }
    return kept.answer
  }

  const mayBeRead = (authorization: string) =>
    mayRead === 'open' || (mayRead !== 'closed' && same(authorization, `Bearer ${mayRead.token}`))

  return [
    { method: 'get', path: '/health/live', handle: async () => ({ status: 200, body: { status: 'live' } }) },
    { method: 'get', path: '/health/ready', handle: ready },
    {
      method: 'get',
      path: '/metrics',
      handle: async ({ authorization }) =>
        mayBeRead(authorization) ? { status: 200, text: await metrics.text() } : nothingHere,
    },
  ]
}
