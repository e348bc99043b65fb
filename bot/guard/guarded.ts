import { z } from 'zod'
import type { Typed, Verdict } from './verdict.ts'

const brand = z.string().brand<'Guarded'>()

/** A free text that the guard has read: the type of every text that a record takes. A plain string is none. */
export type Guarded = z.output<typeof brand>

/**
 * What may be stored of a text after its verdict: the text itself, or what is left of it when parts were masked and its author
 * has confirmed that; nothing of one that was refused. The original of a masked text is never one.
 */
export const guardedBy = ({ text }: Typed, { verdict, maskedText }: Verdict): Guarded | undefined => {
  if (verdict === 'allow') return brand.parse(text)
  return verdict === 'mask' && maskedText !== undefined ? brand.parse(maskedText) : undefined
}

/** For the store alone: what lies there was read when it was written. Anywhere else it is a way round the guard. */
export const readBackFromStore = (text: string): Guarded => brand.parse(text)
