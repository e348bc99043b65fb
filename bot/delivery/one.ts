import type { Commit, Store, Versioned } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { CarryOutNeeds, Outcome } from './carry-out.ts'
import { carryingOut } from './carry-out.ts'
import type { Holder } from './domain/next.ts'
import { claimOf, isStillHeld, nextFor, putOff } from './domain/next.ts'
import { fateOf } from './fate.ts'
import type { OwedDocument } from './owed.ts'
import { readOwed } from './owed.ts'

export interface OneNeeds extends CarryOutNeeds, Holder {
  readonly store: Store
  /** Civil time. */
  readonly clock: Clock
}

/** Takes one owed document through: claims it, carries it out, records what became of it. A lost race leaves it to the winner. */
export const takingOne = (needs: OneNeeds) => {
  const { store, clock, now, onFault } = needs
  const carryOut = carryingOut(needs)

  const changesFor = (owed: OwedDocument, tag: string, outcome: Outcome): Commit => {
    const { id } = owed
    if (outcome.type === 'later') {
      const { lease: _, ...rest } = owed
      return [{ type: 'replace', document: { ...rest, ...putOff(owed, clock(), outcome) }, tag }]
    }
    if (outcome.type === 'done') return [{ type: 'delete', id, tag }]
    const { type: _, ...ended } = outcome
    return [
      { type: 'delete', id, tag },
      { type: 'create', document: fateOf(owed, ended, clock()) },
    ]
  }

  /** Only while it is still ours; what a timer's own commit cancelled, or somebody took over, is left as it is. */
  const settle = async (mine: OwedDocument, outcome: Outcome) => {
    const read = await store.read('records', mine.record, mine.id)
    const current = read && readOwed(read.value)
    if (!read || !current || !isStillHeld(current, mine)) return
    await store.commit(mine.record, changesFor(current, read.tag, outcome))
  }

  const outcomeOf = async (mine: OwedDocument): Promise<Outcome> => {
    try {
      return await carryOut(mine)
    } catch (error) {
      onFault(error)
      return { type: 'later' }
    }
  }

  const giveUp = async ({ value, tag }: Versioned<OwedDocument>) => {
    onFault(new Error(`Given up after ${value.claims} tries: ${value.kind} "${value.what}" of ${value.record}.`))
    const owed = { ...value, ...(value.lease ? { unsure: true as const } : {}) }
    await store.commit(value.record, changesFor(owed, tag, { type: 'ended', fate: 'gave-up' }))
  }

  return async (found: Versioned<OwedDocument>): Promise<void> => {
    const { value: owed, tag } = found
    const next = nextFor(owed, { civil: clock(), real: now() })
    if (next.do === 'wait') return
    if (next.do === 'give-up') return giveUp(found)
    const mine = { ...owed, ...claimOf(owed, needs, now()) }
    const claim = await store.commit(owed.record, [{ type: 'replace', document: mine, tag }])
    if (claim === 'done') await settle(mine, await outcomeOf(mine))
  }
}
