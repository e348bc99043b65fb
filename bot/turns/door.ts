import { toOutcode } from 'postcode'
import type { Span, Verdict } from '../guard/verdict.ts'

/** What the guard lets in of a message: all of it, what is left without the masked parts, or nothing. */
export type Entered =
  | { readonly type: 'in'; readonly text: string; readonly leftOut: Verdict['categories'] }
  | { readonly type: 'stopped'; readonly verdict: Verdict }

/** A full postcode is somebody's street; its outward part is a place that contacts are looked up by. */
const standIn = (found: string, { category }: Span) => (category === 'POSTCODE' ? (toOutcode(found) ?? '') : '')

const without = (text: string, spans: Verdict['spans']) =>
  [...spans]
    .sort((first, second) => second.start - first.start)
    .reduce((left, span) => {
      const found = left.slice(span.start, span.end)
      return `${left.slice(0, span.start)} ${standIn(found, span)} ${left.slice(span.end)}`
    }, text)
    .replace(/\s{2,}/g, ' ')
    .trim()

/** Nothing that the guard found goes further than this. */
export const enter = (text: string, verdict: Verdict): Entered => {
  if (verdict.verdict === 'refuse') return { type: 'stopped', verdict }
  if (verdict.verdict === 'allow') return { type: 'in', text, leftOut: [] }
  return {
    type: 'in',
    text: without(text, verdict.spans),
    leftOut: verdict.categories.filter((category) => category !== 'POSTCODE'),
  }
}
