import type { Typed, Verdict } from './verdict.ts'

declare const read: unique symbol
/** A free text that the guard has read: the type of every text that a record takes. A plain string is none. */
export type Guarded = string & { readonly [read]: true }

/**
 * What may be stored of a text after its verdict: the text itself, or what is left of it when parts were masked; nothing of one
 * that was refused. The original of a masked text is never one.
 */
export const guardedBy = ({ text }: Typed, { verdict, maskedText }: Verdict): Guarded | undefined => {
  if (verdict === 'allow') return text as Guarded
  return verdict === 'mask' && maskedText !== undefined ? (maskedText as Guarded) : undefined
}

/** For the store alone: what lies there was read when it was written. */
export const readBackFromStore = (text: string) => text as Guarded
