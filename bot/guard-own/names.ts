import { namesAfterCues } from './after-cue.ts'
import { namesByThemselves } from './by-itself.ts'
import type { Token } from './tokens.ts'

interface Known {
  /** Whether these words are, or belong to, the name of a place, a service or a colleague. */
  readonly passes: (tokens: readonly Token[], from: number, to: number) => boolean
}

export interface NamedSpan {
  readonly from: number
  readonly to: number
  /** Beside a cue of a person in the case: refused rather than masked. */
  readonly isCued: boolean
}

/** A search for names: what is read, and where what is found is put. */
export interface Finding {
  readonly tokens: readonly Token[]
  readonly cased: string
  readonly known: Known
  readonly push: (from: number, to: number, isCued: boolean) => void
}

/** People who are named: beside a cue, after a title, or by a first name with another name. */
export const namesIn = (tokens: readonly Token[], cased: string, known: Known): readonly NamedSpan[] => {
  const found: NamedSpan[] = []
  const push = (from: number, to: number, isCued: boolean) => {
    if (!found.some((one) => from <= one.to && to >= one.from)) found.push({ from, to, isCued })
  }
  const finding = { tokens, cased, known, push }
  namesAfterCues(finding)
  namesByThemselves(finding)
  return found
}
