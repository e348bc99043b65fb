import { describe, expect, test } from 'vitest'
import { world } from './world.ts'

const number = 'AS-2026-0042'

const closing = async (...closed: readonly string[]) => {
  const there = await world()
  await there.changeOrganisation('avon-and-somerset-police', (organisation) => ({ ...organisation, closed }))
  expect(await there.raises('Grace Imaginer', number)).toMatchObject({ ok: true })
  return there
}

describe('The closed days of whoever is asked', () => {
  test('are left out of their clock, and of nobody else’s', async () => {
    const there = await closing('2026-11-24')
    expect((await there.read(number)).concerned[0]?.clock?.due).toBe('2026-11-25T17:00:00.000Z')
    await there.close()
    const open = await world()
    await open.changeOrganisation('cps-south-west', (organisation) => ({ ...organisation, closed: ['2026-11-24'] }))
    await open.raises('Grace Imaginer', number)
    expect((await open.read(number)).concerned[0]?.clock?.due).toBe('2026-11-24T17:00:00.000Z')
    await open.close()
  })

  test('count for the second clock too, and for the lead who gets it next', async () => {
    const there = await closing('2026-11-26', '2026-11-30')
    const by = await there.accountKey('Asha Samplewick')
    await there.steps('Asha Samplewick', number, { type: 'acknowledge', agency: 'police', by })
    expect((await there.read(number)).concerned[0]?.clock?.due).toBe('2026-12-02T17:00:00.000Z')
    await there.until('2026-12-02T17:00:01Z', number)
    expect((await there.read(number)).concerned[0]).toMatchObject({ rung: 1 })
    await there.close()
  })
})
