import type { Versioned } from '../../storage/port.ts'
import type { WhileSending } from '../one-by-one.ts'
import type { OwedDocument } from '../owed.ts'
import { unwatched } from '../watch.ts'
import { gathering } from './gather.ts'
import type { FoldingNeeds, Group } from './needs.ts'
import { addressKey, keyOf } from './post.ts'
import { refresher } from './refresh.ts'
import { sending } from './send.ts'
import { settling } from './settle.ts'

export type { FoldingNeeds } from './needs.ts'

export interface Folding {
  readonly isFolded: (owed: OwedDocument) => boolean
  /** Something that is due: said with the others at the next `run`. */
  readonly add: (found: Versioned<OwedDocument>) => void
  /** Says what was added; settles when all of it is dealt with, or put off. Never rejects. */
  readonly run: () => Promise<void>
  readonly refresh: (owed: OwedDocument) => Promise<number | 'later'>
  /** Settles when nothing waits for its moment within Teams' limits. */
  readonly settled: () => Promise<void>
  /** Begins nothing new and waits for what is under way. */
  readonly close: () => Promise<void>
}

/** Runs sends one after the other. */
type InTurn = (work: (whileSending: WhileSending) => Promise<void>) => Promise<void>

/** Messages that are folded: what is owed to one address is said in one post a day. */
export const openFolding = (
  needs: FoldingNeeds,
  { lookAgain, inTurn }: { readonly lookAgain: (milliseconds: number) => void; readonly inTurn: InTurn },
): Folding => {
  const { store, outlet, schedule, inSlot = schedule, onFault, watch = unwatched } = needs
  const settle = settling(needs)
  const gather = gathering(needs, settle)
  const send = sending(needs, settle)
  const added = new Map<string, Versioned<OwedDocument>>()
  /** Addresses for which a moment is kept: how to call it off, and when it is over. */
  const kept = new Map<string, { readonly callOff: () => void; readonly over: Promise<void> }>()
  let running: Promise<void> = Promise.resolve()
  let isOpen = true

  /** What is still owed as it was found: its record may have changed it while it waited. */
  const stillOwed = async (found: Versioned<OwedDocument>): Promise<readonly Versioned<OwedDocument>[]> => {
    const read = await store.read('records', found.value.record, found.value.id)
    return read?.tag === found.tag ? [found] : []
  }

  const dueIn = ({ owing: [first, ...others] }: Group) =>
    ({ kind: 'post', what: first?.found.value.what ?? '', items: others.length + 1 }) as const

  const deliver = (group: Group) =>
    inTurn(async (whileSending) => {
      if (!isOpen) return
      await watch(dueIn(group), async () => {
        const again = await send(group, whileSending)
        if (again !== undefined) lookAgain(again)
      })
    }).catch(onFault)

  const afterWaiting = async ({ owing }: Group) => {
    const found = (await Promise.all(owing.map((one) => stillOwed(one.found)))).flat()
    await Promise.all((await gather(found)).map(deliver))
  }

  /** At the moment that Teams' limits leave for it; meanwhile it holds no other up. */
  const inItsSlot = async (group: Group): Promise<void> => {
    const { to } = group
    const wait = 'mailbox' in to ? 0 : outlet.slotFor(to)
    if (wait <= 0) return deliver(group)
    const key = addressKey(to)
    const { promise: over, resolve } = Promise.withResolvers<void>()
    const callOff = inSlot(wait, () => {
      running = Promise.all([running, afterWaiting(group).catch(onFault)]).then(() => {
        kept.delete(key)
        resolve()
      })
    })
    kept.set(key, { callOff, over })
  }

  const once = async () => {
    const due = [...added.values()]
    added.clear()
    const groups = await gather(due)
    await Promise.all(groups.filter(({ to }) => !kept.has(addressKey(to))).map(inItsSlot))
  }

  return {
    isFolded: ({ what }) => Object.hasOwn(needs.folds, what),
    add: (found) => void added.set(keyOf(found.value), found),
    run: () => {
      // One after the other: what the first has sent, the second finds.
      running = running.then(async () => {
        if (added.size > 0) await once().catch(onFault)
      })
      return running
    },
    refresh: refresher(needs),
    settled: async () => {
      while (kept.size > 0) await Promise.all([...kept.values()].map(({ over }) => over))
    },
    close: () => {
      isOpen = false
      for (const { callOff } of kept.values()) callOff()
      kept.clear()
      return running
    },
  }
}
