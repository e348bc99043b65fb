import type { Span } from '../verdict.ts'
import { removed } from '../words/removed.ts'

/** Spans in order; those that touch or overlap become the first of them. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: Span[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (last && span.start < last.end) kept[kept.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else kept.push(span)
  }
  return kept
}

/** The text with a neutral word in each span's place. */
export const masked = (text: string, spans: readonly Span[], lang: 'en' | 'cy'): string => {
  let left = ''
  let from = 0
  for (const { start, end, category } of merged(spans)) {
    left += `${text.slice(from, start)}[${removed(lang)(category)}]`
    from = end
  }
  return left + text.slice(from)
}
