import type { Token } from './tokens.ts'

interface Known {
  /** Whether these words are, or belong to, the name of a place, a service or a colleague. */
  readonly passes: (tokens: readonly Token[], from: number, to: number) => boolean
}

/** A search for names: what is read, and where what is found is put. */
export interface Finding {
  readonly tokens: readonly Token[]
  readonly cased: string
  readonly known: Known
  readonly push: (from: number, to: number, isCued: boolean) => void
}
