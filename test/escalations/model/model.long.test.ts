import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escalationStates } from '../../../bot/escalations/domain/escalation.ts'
import type { StepType } from '../../../bot/escalations/domain/next.ts'
import { next } from '../../../bot/escalations/domain/next.ts'
import { storedEscalation } from '../../../bot/escalations/stored.ts'
import type { Change, Store, Stored } from '../../../bot/storage/port.ts'
import { lived } from './life.ts'
import { ops } from './ops.ts'

const runs = Number(process.env.LIAISON_MODEL_RUNS ?? 12)
const seed = 20_261_123

test('whatever people say, whoever is away, however often somebody else was first or it is started again: what is promised holds', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(ops, async (all) => {
      const { states, broken } = await lived(all)
      for (const state of states) seen.add(state)
      expect(broken).toEqual([])
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  expect([...escalationStates].filter((state) => !seen.has(state))).toEqual([])
}, 120_000)

const leadsTo: Readonly<Partial<Record<StepType, string>>> = {
  acknowledge: 'acknowledged',
  answer: 'responded',
  pause: 'paused',
  resume: 'raised',
  agenda: 'on-agenda',
  resolve: 'resolved',
  settle: 'resolved',
  withdraw: 'withdrawn',
  reopen: 'raised',
}

test('every state can be reached from the first, and left', () => {
  const reached = new Set(['raised'])
  for (const state of reached) {
    const steps = next[escalationStates.find((one) => one === state) ?? 'raised']
    for (const step of steps) {
      const to = leadsTo[step]
      if (to) reached.add(to)
    }
  }
  expect([...reached].toSorted()).toEqual([...escalationStates].toSorted())
  for (const state of escalationStates)
    expect(next[state].some((step) => leadsTo[step] !== undefined && leadsTo[step] !== state)).toBe(true)
})

const adding =
  (more: (change: Change) => readonly Change[]) =>
  (store: Store): Store => ({
    ...store,
    commit: async (record, changes) => {
      const [first, ...rest] = changes
      return store.commit(record, [first, ...rest, ...changes.flatMap(more)])
    },
  })

const reading =
  (change: (value: Stored) => Stored) =>
  (store: Store): Store => ({
    ...store,
    read: async (container, record, id) => {
      const read = await store.read(container, record, id)
      return read && id === 'escalation' ? { ...read, value: change(read.value) } : read
    },
  })

const withoutRestriction = (value: Stored): Stored => storedEscalation.omit({ restrictedTo: true }).parse(value)

const isClock = (change: Change): change is Extract<Change, { readonly type: 'create' }> =>
  change.type === 'create' && change.document.id.startsWith('owed|clock|')

describe('a mistake would be seen:', () => {
  test.each([
    [
      'two clocks at once',
      adding((change) =>
        isClock(change) ? [{ ...change, document: { ...change.document, id: `${change.document.id}|again` } }] : [],
      ),
    ],
    ['a restricted one that is treated as any other', reading(withoutRestriction)],
    ['something of police and CPS that all may see', reading((value) => ({ ...value, audience: 'multi' }))],
  ])(
    '%s',
    async (_, plant) => {
      const outcome = await fc.check(
        fc.asyncProperty(ops, async (all) => (await lived(all, plant)).broken.length === 0),
        { numRuns: 30, seed, endOnFailure: true },
      )
      expect(outcome.failed).toBe(true)
    },
    120_000,
  )
})
