import type { Action, Rule } from '../rights/actions.ts'
import { actions } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import type { Store, Stored, Versioned } from '../storage/port.ts'
import type { Wait } from '../storage/until-won.ts'
import { untilWon } from '../storage/until-won.ts'
import type { Ask } from '../turns/capability.ts'
import type { Found } from './changes.ts'
import { changesOf } from './changes.ts'
import type { Acted, At, Decision, Headed, Records, Step } from './contract.ts'
import { copyToLog } from './copy.ts'
import { isHeld } from './holds.ts'
import { headed } from './shapes.ts'
import { latestTexts } from './texts.ts'

export interface RecordsNeeds {
  readonly store: Store
  /** Told of each commit, so that delivery need not wait for its next look. */
  readonly afterCommit?: (record: string) => void
  /** The copy of events in the log failed; it stays owed, and delivery tries again. */
  readonly onFault: (error: unknown) => void
  readonly wait?: Wait
}

export interface OpenRecords extends Records {
  /** Copies to the log what of this record is not there yet. Delivery calls it for messages owed whose `what` is `audit`. */
  readonly copyToLog: (record: string) => Promise<void>
  /** Resolves when no copy is under way. */
  readonly settled: () => Promise<void>
}

const isTombstone = ({ value }: Versioned<Stored>) => value.kind === 'tombstone'

/** An edit is of the version that its card showed. */
const isStale = (action: Action, { seen = 0 }: At, current: Headed | undefined) => {
  const { how }: Rule = actions[action]
  return how === 'edit' && seen !== (current?.events ?? 0)
}

const changesNothing = ({ happened, texts = [], beside = [], owed = [], cancelled = [], erased = [] }: Decision) =>
  [happened, texts, beside, owed, cancelled, erased].every((part) => part.length === 0)

/** Reading and changing records; see `Records`. */
export const openRecords = ({ store, afterCommit = () => {}, onFault, wait }: RecordsNeeds): OpenRecords => {
  const copying = new Set<Promise<void>>()

  const startCopy = (record: string) => {
    const copy = copyToLog(store, record)
      .catch(onFault)
      .finally(() => copying.delete(copy))
    copying.add(copy)
  }

  const save = async <A extends Action>(
    permit: Permit<A>,
    decision: Decision,
    found: Found,
  ): Promise<Acted<A> | 'lost'> => {
    const { at, current } = found
    if (current && changesNothing(decision)) return { ok: true, permit, document: current, changed: false }
    if (current && decision.erased && (await isHeld(store, current))) return { ok: false, why: 'not-in-this-state' }
    const { document, commit } = await changesOf(store, permit, decision, found)
    if ((await store.commit(at.record, commit)) === 'lost') return 'lost'
    if (decision.happened.length > 0) startCopy(at.record)
    afterCommit(at.record)
    return { ok: true, permit, document, changed: decision.happened.length > 0 }
  }

  const tried = async <A extends Action>(
    ask: Ask<A>,
    at: At,
    step: (current: Headed | undefined) => Step<A> | Promise<Step<A>>,
  ): Promise<Acted<A> | 'lost'> => {
    const read = await store.read('records', at.record, at.id)
    if (read && isTombstone(read)) return { ok: false, why: 'not-there' }
    const current = read && headed.parse(read.value)
    const { subject, decide } = await step(current)
    const asked = await ask(subject)
    if (!asked.ok) return asked
    if (isStale(asked.permit.action, at, current)) return { ok: false, why: 'changed-since' }
    const decided = decide(asked.permit)
    return decided.ok ? save(asked.permit, decided.decision, { at, read, current, areas: subject.areas }) : decided
  }

  return {
    read: async ({ record, id }) => {
      const read = await store.read('records', record, id)
      return read && !isTombstone(read) ? headed.parse(read.value) : undefined
    },
    act: async (ask, at, step) => {
      const acted = await untilWon(() => tried(ask, at, step), wait ? { wait } : {})
      return acted === 'lost' ? { ok: false, why: 'busy' } : acted
    },
    texts: (_permit, record) => latestTexts(store, record),
    copyToLog: (record) => copyToLog(store, record),
    settled: async () => {
      while (copying.size > 0) await Promise.all(copying)
    },
  }
}
