import type { Watch } from '../delivery/watch.ts'
import type { Counts } from './counts.ts'
import type { Declared } from './names.ts'
import type { Tracing } from './tracing.ts'

interface Needs {
  readonly counts: Pick<Counts, 'add'>
  readonly tracing: Pick<Tracing, 'begin'>
  /** What can be owed, by the names that capabilities gave it. */
  readonly whatNamed: (what: string) => Declared | undefined
}

/** Each thing that is due has a trace of its own, linked to nothing: whose it is stands in no attribute. */
export const watchedWork =
  ({ counts, tracing, whatNamed }: Needs): Watch =>
  ({ kind, what, items = 1 }, work) => {
    counts.add('liaison_due_total', { kind }, items)
    return tracing.begin('due', { kind, what: whatNamed(what), items }, work)
  }
