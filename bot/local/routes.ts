import { z } from 'zod'
import type { Guard } from '../guard/verdict.ts'
import type { Route } from '../http/serve.ts'
import type { Understanding } from '../places/understanding.ts'
import type { TurnableClock } from './clock.ts'

const turn = z.union([z.strictObject({ advance: z.string().max(50) }), z.strictObject({ set: z.string().max(50) })])

const question = z.object({ text: z.string().max(20_000), lang: z.enum(['en', 'cy']).optional() })

const refusals = {
  backwards: 'The clock is turned forward only.',
  unreadable: 'Send {"advance": "P1DT2H"} or {"set": "2027-01-04T09:00:00Z"}.',
} as const

const typed = z.object({
  text: z.string().max(20_000),
  audience: z.enum(['multi', 'justice']).default('multi'),
  lang: z.enum(['en', 'cy']).default('en'),
})

export interface LocalNeeds {
  readonly personas: () => readonly object[]
  readonly clock: TurnableClock
  readonly resolve: (text: string, hint?: { lang?: 'en' | 'cy' }) => Understanding
  readonly guard: () => Promise<Guard>
}

/** What helps on one machine and does not exist in production. */
export const localRoutes = ({ personas, clock, resolve, guard }: LocalNeeds): readonly Route[] => [
  { method: 'get', path: '/local/personas', handle: async () => ({ status: 200, body: personas() }) },
  {
    method: 'post',
    path: '/local/clock',
    handle: async ({ body }) => {
      const by = turn.safeParse(body)
      if (!by.success) return { status: 400, body: { error: refusals.unreadable } }
      const outcome = await clock.turn(by.data)
      return 'now' in outcome
        ? { status: 200, body: outcome }
        : { status: outcome.refused === 'backwards' ? 409 : 400, body: { error: refusals[outcome.refused] } }
    },
  },
  {
    method: 'post',
    path: '/local/resolve',
    handle: async ({ body }) => {
      const asked = question.safeParse(body)
      if (!asked.success) return { status: 400, body: { error: 'Send {"text": "who is the spoc for Bristol?"}.' } }
      const { text, lang } = asked.data
      return { status: 200, body: resolve(text, lang ? { lang } : {}) }
    },
  },
  {
    method: 'post',
    path: '/local/guard',
    handle: async ({ body }) => {
      const given = typed.safeParse(body)
      if (!given.success)
        return {
          status: 400,
          body: { error: 'Send {"text": "…", "audience": "multi" or "justice", "lang": "en" or "cy"}.' },
        }
      return { status: 200, body: (await guard())(given.data) }
    },
  },
]
