import { expect, test } from 'vitest'
import { openAuditor } from '../../bot/delivery/auditor/index.ts'
import { digests } from './digests.ts'

test('a digest that Teams does not take for ten minutes is tried again, and is not late meanwhile', async () => {
  const here = digests()
  here.answers(() => ({ fate: 'gave-up', again: 600_000 }))
  const { store, clock, now, onFault } = here.needs()
  const auditor = openAuditor({
    store,
    clock,
    now,
    onFault,
    instance: 'one',
    schedule: () => () => {},
    unowed: async () => 0,
    note: async () => {},
  })
  const delivery = here.open()
  await here.reminds('thing|1', 'thing|2')
  await delivery.pass()
  here.passes(6 * 60_000)
  await delivery.pass()
  await auditor.run()
  expect(auditor.last()?.late.count).toBe(0)
  here.answers(() => ({ fate: 'sent', conversation: 'c', activity: '1' }))
  here.passes(6 * 60_000)
  await delivery.pass()
  expect((await here.fates('thing|1')).map(({ fate, due }) => [fate, due])).toEqual([
    ['folded', '2026-11-23T09:00:00.000Z'],
  ])
})
