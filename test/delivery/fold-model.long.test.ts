import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldLife, foldLived } from './fold-life.ts'
import { committing, overwriting } from './planted.ts'

test('whatever dies, however clocks go and whatever Teams says, each occurrence is said in one message and has one fate, or says that it may be twice', async () => {
  await fc.assert(
    fc.asyncProperty(foldLife, (one) => foldLived(one)),
    { numRuns: 60 },
  )
}, 60_000)

/** Each of these mistakes would lose or repeat a message; the property must see it. */
const mistakes = [
  ['a post that is claimed without looking whether somebody else was first', overwriting('post|')],
  ['a fate that is not recorded together with what follows', committing(async ([first]) => [first])],
  [
    'a post that is not written down before it is sent',
    committing(async (changes) => {
      const [first, ...rest] = changes
      if (first.type === 'delete' || !('saying' in first.document)) return changes
      const { saying: _, ...document } = first.document
      return [{ ...first, document }, ...rest]
    }),
  ],
] as const

test.each(mistakes)(
  'it sees %s',
  async (_what, plant) => {
    const outcome = await fc.check(
      fc.asyncProperty(foldLife, (one) => foldLived(one, plant)),
      { numRuns: 300, endOnFailure: true },
    )
    expect(outcome.failed).toBe(true)
  },
  60_000,
)
