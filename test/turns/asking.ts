import type { Verdict } from '../../bot/guard/verdict.ts'
import { asksFor } from '../../bot/rights/ask.ts'
import type { Actor } from '../../bot/rights/roles.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { answered, refused } from '../../bot/turns/answer.ts'
import type { Verb } from '../../bot/turns/capability.ts'
import { press } from '../../bot/turns/capability.ts'
import type { DispatchNeeds } from '../../bot/turns/dispatch.ts'
import type { Heard, Turn } from '../../bot/turns/turn.ts'
import type { Message } from '../../cards/message.ts'
import { actor } from '../rights/acting.ts'

export const turnOf = (heard: Heard, kind: Turn['where']['kind'] = 'personal'): Turn => ({
  heard,
  who: { tenantId: 't', oid: 'asha', isPartner: false },
  where: { kind, conversation: 'c' },
  language: 'en',
  at: instantOf('2026-11-23T10:00:00Z'),
  reference: 'K7M2-9QXA',
})

export const said = (text: string): Heard => ({ type: 'said', text, attachments: 0 })

export const message = (text: string): Message => ({ summary: 's', text })

/** Answers with a sentence, once the right to read help is given. */
export const says = (text: string, home: Verb['home'] = 'anywhere') =>
  press({
    action: 'help.read',
    home,
    run: async (_turn, given, ask) => {
      const right = await ask({})
      const rest = typeof given === 'string' && given !== '' ? `:${given}` : ''
      return right.ok ? answered(right.permit, message(`${text}${rest}`), { record: 'help' }) : refused(right.why)
    },
  })

export const allows: Verdict = { verdict: 'allow', categories: [], spans: [], safety: false, messageKey: 'allowed' }

/** Needs of a dispatcher that writes down what it did. */
export const needs = (more: Partial<DispatchNeeds> = {}, who: Actor = actor([])) => {
  const done: string[] = []
  const asks = asksFor({ known: async () => who, fresh: async () => who })
  const all: DispatchNeeds = {
    capabilities: [],
    fallbacks: { said: says('look-up'), searched: says('search'), installed: says('welcome') },
    asks,
    guard: async () => () => allows,
    count: async ({ verdict, categories }) => void done.push(`count ${verdict} ${categories.join(',')}`),
    audit: {
      shown: async ({ action }, { record }) => void done.push(`shown ${action} ${record}`),
      refused: async (_turn, action, why) => void done.push(`refused ${action} ${why}`),
    },
    why: { needsReason: () => false, reasonFor: () => undefined },
    tell: async (_who, { text }) => {
      done.push(`told ${text}`)
      return true
    },
    words: {
      refused: (why) => message(`refused ${why}`),
      unreadable: () => message('unreadable'),
      tooLong: () => message('too long'),
      safety: () => message('call 999'),
      stopped: ({ categories }) => message(`stopped ${categories.join(',')}`),
      leftOut: (categories) => message(`left out ${categories.join(',')}`),
      elsewhere: (reached) => message(reached ? 'in our own chat' : 'open a chat'),
      sayWhy: (action) => message(`why ${action}`),
      actingAs: (shown, { en }) => ({ ...shown, text: `${shown.text} as ${en}` }),
    },
    ...more,
  }
  return { all, done }
}
