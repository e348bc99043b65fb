import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../../bot/storage/port.ts'
import { appends } from './appends.ts'
import type { Check } from './check.ts'
import { queries } from './queries.ts'
import { reads } from './reads.ts'
import { refusals } from './refusals.ts'
import { writes } from './writes.ts'

/** All that the port promises. */
export const checks: readonly Check[] = [...reads, ...writes, ...appends, ...refusals, ...queries]

/** The guard of an exclusion: throws as soon as the store does what it was excused from. */
export const stillWrong = async ({ name, run }: Check, store: Store): Promise<void> => {
  const isRight = await run(store).then(
    () => true,
    () => false,
  )
  if (isRight) throw new Error(`"${name}" holds on this store now: take it off the list of exclusions.`)
}

/** The one suite, on one store. What the store is known to get wrong is excused by name. */
export const contract = (what: string, open: () => Promise<Store>, excused: readonly string[] = []): void => {
  describe(`the storage contract on ${what}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    for (const check of checks)
      if (excused.includes(check.name)) test(`known to be wrong here: ${check.name}`, () => stillWrong(check, store))
      else test(check.name, () => check.run(store))

    test('every exclusion names a check', () => {
      expect(excused.filter((name) => !checks.some((check) => check.name === name))).toStrictEqual([])
    })
  })
}
