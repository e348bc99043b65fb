import { z } from 'zod'
import type { Category, Guard, Typed, Verdict } from './verdict.ts'

const brand = z.string().brand<'Guarded'>()

/** A text that the guard has let pass, or has masked and its author has confirmed. A plain string is none, and does not compile as one. */
export type Guarded = z.output<typeof brand>

/** What became of a typed text. The original of what was masked, and anything of what was refused, is not to be had from it. */
export type Passed =
  | { readonly ok: 'allowed'; readonly text: Guarded; readonly safety: boolean }
  | {
      readonly ok: 'masked'
      /** For its author's eyes. */
      readonly shown: string
      readonly categories: readonly Category[]
      /** The masked text, once its author has said that it may be kept. */
      readonly confirm: () => Guarded
      readonly safety: boolean
    }
  | {
      readonly ok: 'refused'
      readonly categories: readonly Category[]
      readonly messageKey: Verdict['messageKey']
      readonly safety: boolean
    }

/** Reads a typed text; the one way to make a `Guarded` of it. */
export const guarded = (guard: Guard, typed: Typed): Passed => {
  const { verdict, categories, messageKey, maskedText, safety } = guard(typed)
  if (verdict === 'allow') return { ok: 'allowed', text: brand.parse(typed.text), safety }
  if (verdict === 'mask' && maskedText !== undefined)
    return { ok: 'masked', shown: maskedText, categories, confirm: () => brand.parse(maskedText), safety }
  return { ok: 'refused', categories, messageKey, safety }
}

/**
 * For a text that comes back from the store, where only guarded texts are written. Anywhere else this is a way round the guard:
 * what a person, a card or a file says goes through `guarded`.
 */
export const parseGuardedFromStore = (stored: unknown): Guarded => brand.parse(stored)
