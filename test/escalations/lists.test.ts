import { describe, expect, test } from 'vitest'
import { escalationsIn, ownEscalations } from '../../bot/escalations/find.ts'
import { escalationOf } from '../../bot/escalations/stored.ts'
import { avon, world } from './world.ts'

const raiser = 'Grace Imaginer'
const contact = 'Asha Samplewick'

const scene = async () => {
  const there = await world()
  const own = async (name: string) =>
    (await ownEscalations(there.needs, await there.turnOf(name))).map((one) => escalationOf(one).number)
  const of = async (areas: readonly string[], seesJustice = false) =>
    (await escalationsIn(there.needs, areas, { seesJustice })).map((one) => escalationOf(one).number)
  return { ...there, own, of }
}

describe('A list of escalations', () => {
  test('of somebody’s own holds what they raised and what they have, and loses what they handed on', async () => {
    const there = await scene()
    await there.raises(raiser, 'AS-2026-0042')
    expect(await there.own(raiser)).toEqual(['AS-2026-0042'])
    expect(await there.own(contact)).toEqual(['AS-2026-0042'])
    await there.until('2026-11-24T17:00:01Z', 'AS-2026-0042')
    expect(await there.own(contact)).toEqual([])
    expect(await there.own('Marcus Fictionby')).toEqual(['AS-2026-0042'])
    await there.close()
  })

  test('of an area holds what is put to it and what comes from it, once each', async () => {
    const there = await scene()
    await there.raises(raiser, 'AS-2026-0042')
    await there.raises(raiser, 'GW-2026-0007', { from: { agency: 'isva', area: avon }, to: { area: 'W15000002' } })
    expect((await there.of([avon])).toSorted()).toEqual(['AS-2026-0042', 'GW-2026-0007'])
    expect(await there.of(['W15000002'])).toEqual(['GW-2026-0007'])
    expect((await there.of([avon, 'W15000002'])).toSorted()).toEqual(['AS-2026-0042', 'GW-2026-0007'])
    await there.close()
  })

  test('tells nobody of what police and CPS have among themselves, nor of what is restricted', async () => {
    const there = await scene()
    await there.raises('Omar Exampleby', 'AS-2026-0300', { audience: 'justice', reason: 'FILE_QUALITY' })
    await there.raises(raiser, 'AS-2026-0301', { restrictedTo: [await there.accountKey(raiser)] })
    expect(await there.of([avon])).toEqual([])
    expect(await there.of([avon], true)).toEqual(['AS-2026-0300'])
    expect(await there.own(contact)).toEqual(['AS-2026-0300'])
    expect(await there.own(raiser)).toEqual(['AS-2026-0301'])
    await there.close()
  })

  test('holds nothing that is closed', async () => {
    const there = await scene()
    await there.raises(raiser, 'AS-2026-0042')
    await there.steps(raiser, 'AS-2026-0042', { type: 'withdraw' })
    expect([await there.own(raiser), await there.own(contact), await there.of([avon])]).toEqual([[], [], []])
    await there.close()
  })
})
