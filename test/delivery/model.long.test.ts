import fc from 'fast-check'
import { expect, test } from 'vitest'
import { life, lived } from './life.ts'
import { committing } from './planted.ts'

test('whatever dies, however clocks go and whatever Teams says, each message ends in one fate, is never lost, and stands twice only where that is said', async () => {
  await fc.assert(
    fc.asyncProperty(life, (one) => lived(one)),
    { numRuns: 60 },
  )
}, 60_000)

/** Each of these mistakes would lose or repeat a message; the property must see it. */
const mistakes = [
  [
    'a claim that does not look whether somebody else was first',
    committing(async (changes, store, record) => {
      const [first, ...rest] = changes
      if (first.type !== 'replace') return changes
      const read = await store.read('records', record, first.document.id)
      return [{ ...first, tag: read?.tag ?? first.tag }, ...rest]
    }),
  ],
  ['a fate that is not recorded together with what it ends', committing(async ([first]) => [first])],
  [
    'a take-over that does not say that it may be there twice',
    committing(async (changes) => {
      const [first, ...rest] = changes
      if (first.type !== 'replace' || !('unsure' in first.document)) return changes
      const { unsure: _, ...document } = first.document
      return [{ ...first, document }, ...rest]
    }),
  ],
] as const

test.each(mistakes)(
  'it sees %s',
  async (_what, plant) => {
    const outcome = await fc.check(
      fc.asyncProperty(life, (one) => lived(one, plant)),
      { numRuns: 200, endOnFailure: true },
    )
    expect(outcome.failed).toBe(true)
  },
  60_000,
)
