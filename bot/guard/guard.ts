import { masked } from './decide/mask.ts'
import { alwaysRefused, inOrder, isJigsaw, keyOf, told } from './decide/verdict-of.ts'
import { readKnown } from './known.ts'
import { createReading, type Read } from './read.ts'
import type { Category, Guard, Known, Typed, Verdict } from './verdict.ts'

const failed: Verdict = {
  verdict: 'refuse',
  categories: ['GUARD_FAILED'],
  spans: [],
  safety: false,
  messageKey: 'guard-failed',
}

type Reading = (text: string, isMulti: boolean) => Read

const categoriesOf = ({ found, hasCue }: Read, attachments: number): ReadonlySet<Category> => {
  const all = new Set(told(found))
  if (isJigsaw(all, hasCue)) all.add('JIGSAW')
  if (attachments > 0) all.add('ATTACHMENT')
  return all
}

const refuses = (found: ReadonlySet<Category>, { isNamedInCase }: Read) =>
  isNamedInCase || [...found].some((category) => alwaysRefused.has(category))

const judge = (reading: Reading, { text, audience, lang, attachments = 0 }: Typed): Verdict => {
  const read = reading(text, audience === 'multi')
  const found = categoriesOf(read, attachments)
  const { spans, isDanger: safety } = read
  const categories = inOrder(found)
  if (refuses(found, read))
    return { verdict: 'refuse', categories, spans, safety, messageKey: keyOf(found, read.isCondition) }
  if (categories.length === 0) return { verdict: 'allow', categories, spans, safety, messageKey: 'allowed' }
  const maskedText = masked(text, spans, lang)
  // A mask that leaves something behind is no mask.
  if (reading(maskedText, audience === 'multi').found.size > 0)
    return { verdict: 'refuse', categories, spans, safety, messageKey: keyOf(found, read.isCondition) }
  return { verdict: 'mask', categories, spans, maskedText, safety, messageKey: 'masked' }
}

/** The guard for what is known now. Making it takes a moment; asking it is cheap, gives the same answer each time, and never throws. */
export const createGuard = (known: Known): Guard => {
  const reading = createReading(readKnown(known))
  return (typed) => {
    try {
      return judge(reading, typed)
    } catch {
      return failed
    }
  }
}
