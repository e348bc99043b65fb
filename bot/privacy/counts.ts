import type { Verdict } from '../guard/verdict.ts'
import type { Store } from '../storage/port.ts'
import type { Wait } from '../storage/until-won.ts'
import { untilWon } from '../storage/until-won.ts'
import type { Clock } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Counted, Counts } from './stored.ts'
import { storedGuardCount } from './stored.ts'

interface Needs {
  readonly store: Pick<Store, 'read' | 'commit'>
  readonly clock: Clock
  /** A count that could not be kept is logged, and nobody hears of it. */
  readonly onFault: (error: unknown) => void
  readonly wait?: Wait
}

type What = 'refused' | 'masked' | 'disputed'

const none = { refused: 0, masked: 0, disputed: 0 }
const tries = 5

const raised = (counts: Counts, kinds: readonly Counted[], what: What): Counts => ({
  ...counts,
  ...Object.fromEntries(
    kinds.map((kind) => {
      const before = counts[kind] ?? none
      return [kind, { ...before, [what]: before[what] + 1 }]
    }),
  ),
})

/** How often the guard finds what, month by month: nothing of the text, nor of who wrote it. Keeps nobody waiting. */
export const guardCounts = ({ store, clock, onFault, wait }: Needs) => {
  const under = new Set<Promise<void>>()

  const tried = async (kinds: readonly Counted[], what: What) => {
    const at = { record: `guard|${dayOf(clock()).slice(0, 7)}`, id: 'counts' } as const
    const read = await store.read('records', at.record, at.id)
    const counts = raised(read ? storedGuardCount.parse(read.value).counts : {}, kinds, what)
    const document = { ...at, kind: 'guard-count', v: 1, counts }
    return store.commit(at.record, [read ? { type: 'replace', document, tag: read.tag } : { type: 'create', document }])
  }

  const keep = async (kinds: readonly Counted[], what: What) => {
    try {
      // A count that is lost after so many tries is no fault: that it was busy is what it says.
      await untilWon(() => tried(kinds, what), { tries, ...(wait ? { wait } : {}) })
    } catch (error) {
      onFault(error)
    }
  }

  const start = (kinds: readonly Counted[], what: What) => {
    const one: Promise<void> = keep(kinds, what).finally(() => under.delete(one))
    under.add(one)
  }

  return {
    /** What the guard found in one text. */
    found: async ({ verdict, categories }: Pick<Verdict, 'verdict' | 'categories'>): Promise<void> => {
      if (verdict !== 'allow') start(categories, verdict === 'refuse' ? 'refused' : 'masked')
    },
    /** Somebody says that it was not so. */
    disputed: (kinds: readonly Counted[]): void => start(kinds, 'disputed'),
    /** Settles when nothing is being counted: before the store is closed. */
    settled: async (): Promise<void> => {
      while (under.size > 0) await Promise.all(under)
    },
  }
}

export type GuardCounts = ReturnType<typeof guardCounts>
