import { namesAfterCues } from './after-cue.ts'
import { namesByThemselves } from './by-itself.ts'
import type { Finding } from './finding.ts'
import type { Token } from './tokens.ts'

export interface NamedSpan {
  readonly from: number
  readonly to: number
  /** Beside a cue of a person in the case: refused rather than masked. */
  readonly isCued: boolean
}

/** People who are named: beside a cue, after a title, or by a first name with another name. */
export const namesIn = (tokens: readonly Token[], cased: string, known: Finding['known']): readonly NamedSpan[] => {
  const found: NamedSpan[] = []
  const push = (from: number, to: number, isCued: boolean) => {
    if (!found.some((one) => from <= one.to && to >= one.from)) found.push({ from, to, isCued })
  }
  const finding = { tokens, cased, known, push }
  namesAfterCues(finding)
  namesByThemselves(finding)
  return found
}
