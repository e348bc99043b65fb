import type { RefusedKey } from '../../cards/guard-refused/facts.ts'
import type { Guarded } from '../guard/guarded.ts'
import { guardedBy } from '../guard/guarded.ts'
import type { Category, Guard, Typed, Verdict } from '../guard/verdict.ts'
import { refusedKey } from './refused-key.ts'

/** What became of a free text. Of what was refused nothing is handed on. */
export type TextRead =
  | { readonly ok: 'allowed'; readonly text: Guarded; readonly safety: boolean }
  | {
      readonly ok: 'masked'
      /** To be stored only once its author has confirmed it: see the card `guard-masked`. */
      readonly masked: Guarded
      /** The same, to be shown to its author. */
      readonly shown: string
      readonly categories: readonly Category[]
      readonly safety: boolean
    }
  | {
      readonly ok: 'refused'
      readonly categories: readonly Category[]
      readonly messageKey: RefusedKey
      readonly safety: boolean
    }

/** Reads a free text from a form or a message. What the guard has masked itself it allows when it comes back. */
export type ReadText = (typed: Typed) => Promise<TextRead>

interface Needs {
  readonly guard: () => Promise<Guard>
  /** Counts what was found, by kind; keeps nobody waiting. */
  readonly count: (verdict: Verdict) => Promise<void>
}

const readBy = (typed: Typed, verdict: Verdict): TextRead => {
  const { categories, safety } = verdict
  const text = guardedBy(typed, verdict)
  if (text === undefined) return { ok: 'refused', categories, messageKey: refusedKey(verdict), safety }
  if (verdict.verdict === 'allow') return { ok: 'allowed', text, safety }
  return { ok: 'masked', masked: text, shown: text, categories, safety }
}

/**
 * The one way by which capabilities read what somebody wrote. A masked text is shown to its author (`guard-masked`), and comes
 * back through here when they confirm it: card data is never trusted.
 */
export const createReading =
  ({ guard, count }: Needs): ReadText =>
  async (typed) => {
    const verdict = (await guard())(typed)
    if (verdict.verdict !== 'allow') await count(verdict)
    return readBy(typed, verdict)
  }
