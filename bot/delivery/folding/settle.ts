import { newOwed } from '../../records/owed.ts'
import type { Change, Commit } from '../../storage/port.ts'
import type { Instant } from '../../time/instant.ts'
import type { Ended } from '../fate.ts'
import { fateOf } from '../fate.ts'
import type { OwedDocument } from '../owed.ts'
import { readOwed } from '../owed.ts'
import type { FoldingNeeds, Owing } from './needs.ts'

export interface Settle {
  /** Records what became of it, and what is owed next, in one commit. */
  readonly ended: (owing: Owing, ended: Ended, unsure?: boolean) => Promise<void>
  /** It has its fate already: only what is owed next is recorded. */
  readonly over: (owing: Owing) => Promise<void>
  readonly putOff: (owing: Owing, until: Instant) => Promise<void>
  /** Notes on it that it may have been said already, before it is said again; answers it as it then is. */
  readonly mark: (owing: Owing) => Promise<Owing>
}

export const settling = ({ store, clock, onFault }: Pick<FoldingNeeds, 'store' | 'clock' | 'onFault'>): Settle => {
  /** Its record has cancelled or changed it meanwhile: the fate stands for itself. */
  const onlyFate = async ({ found: { value }, item }: Owing, fate: Ended) => {
    await store.commit(value.record, [{ type: 'create', document: fateOf(value, fate, clock(), item.record) }])
    const read = await store.read('records', value.record, value.id)
    const isLeft = read && readOwed(read.value).occurrence === value.occurrence
    if (isLeft) await store.commit(value.record, [{ type: 'delete', id: value.id, tag: read.tag }])
  }

  /** What follows takes its place, under the same id, or beside it. */
  const following = async ({ found, item, fold }: Owing, what: Ended) => {
    const { value, tag } = found
    const owed = (await fold.after(item, what, clock())).map((one) => newOwed(value.by, value, one))
    const same = owed.find(({ id }) => id === value.id)
    const first: Commit[0] = same ? { type: 'replace', document: same, tag } : { type: 'delete', id: value.id, tag }
    const others = owed.filter((one) => one !== same).map((document): Change => ({ type: 'upsert', document }))
    return { first, others }
  }

  const ended = async (owing: Owing, what: Ended, unsure = false) => {
    const { value } = owing.found
    const { first, others } = await following(owing, what)
    const document = fateOf(unsure ? { ...value, unsure: true } : value, what, clock(), owing.item.record)
    const done = await store.commit(value.record, [first, { type: 'create', document }, ...others])
    if (done === 'lost') await onlyFate(owing, what)
  }

  const over = async (owing: Owing) => {
    const { first, others } = await following(owing, { fate: 'dropped', why: 'said-already' })
    await store.commit(owing.found.value.record, [first, ...others])
  }

  /** One that fails stays owed and keeps no other waiting. */
  const guarded = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (error) {
      onFault(error)
    }
  }

  const mark = async (owing: Owing): Promise<Owing> => {
    const { value, tag } = owing.found
    if (value.unsure) return owing
    const document: OwedDocument = { ...value, unsure: true }
    await store.commit(value.record, [{ type: 'replace', document, tag }])
    const read = await store.read('records', value.record, value.id)
    const isIt = read && readOwed(read.value).unsure === true
    return isIt ? { ...owing, found: { value: document, tag: read.tag } } : owing
  }

  return {
    mark,
    ended: (owing, what, unsure) => guarded(ended(owing, what, unsure)),
    over: (owing) => guarded(over(owing)),
    putOff: ({ found: { value, tag } }, until) => {
      const document: OwedDocument = { ...value, due: until, wasDue: value.wasDue ?? value.due }
      return guarded(store.commit(value.record, [{ type: 'replace', document, tag }]))
    },
  }
}
