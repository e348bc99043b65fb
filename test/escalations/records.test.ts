import { describe, expect, test } from 'vitest'
import { instantOf } from '../../bot/time/instant.ts'
import { world } from './world.ts'

const number = 'AS-2026-0042'
const raiser = 'Grace Imaginer'
const contact = 'Asha Samplewick'
const lead = 'Marcus Fictionby'

const withClock = async () => {
  const there = await world()
  expect(await there.raises(raiser, number)).toMatchObject({ ok: true })
  return there
}

const holderOf = async ({ read }: Awaited<ReturnType<typeof world>>) => (await read(number)).concerned[0]

describe('An escalation on record', () => {
  test('is with the contact of the force, on a clock to the close of the next working day, and a redelivered turn makes no second', async () => {
    const there = await withClock()
    expect(await holderOf(there)).toMatchObject({
      rung: 0,
      clock: { for: 'acknowledge', due: '2026-11-24T17:00:00.000Z' },
    })
    expect(await there.raises(raiser, number)).toMatchObject({ ok: true })
    const owed = await there.owed(number)
    expect(owed.map(({ what }) => what).toSorted()).toContain('escalation.told')
    expect(owed.filter(({ what }) => what === 'escalation.clock')).toHaveLength(1)
    await there.close()
  })

  test('acknowledged, it is on a second clock; answered, on none, and its raiser says whether that resolves it', async () => {
    const there = await withClock()
    const by = await there.accountKey(contact)
    await there.steps(contact, number, { type: 'acknowledge', agency: 'police', by })
    expect(await holderOf(there)).toMatchObject({ clock: { for: 'respond', due: '2026-11-30T17:00:00.000Z' } })
    await there.steps(contact, number, { type: 'answer', agency: 'police', by })
    expect(await there.read(number)).toMatchObject({ state: 'responded' })
    expect((await there.owed(number)).filter(({ kind }) => kind === 'timer')).toEqual([])
    expect(await there.steps(contact, number, { type: 'resolve' })).toMatchObject({ ok: false })
    expect(await there.steps(raiser, number, { type: 'resolve' })).toMatchObject({ ok: true })
    await there.close()
  })

  test('nobody takes up goes to the agency’s lead, then to nobody by itself: its raiser is offered ways on', async () => {
    const there = await withClock()
    await there.until('2026-11-24T17:00:01Z', number)
    expect(await holderOf(there)).toMatchObject({ rung: 1, state: 'waiting' })
    // Asked after 17:00, the lead has the whole of the next working day and the one after it.
    expect(await holderOf(there)).toMatchObject({ clock: { due: '2026-11-26T17:00:00.000Z' } })
    await there.until('2026-11-26T17:00:01Z', number)
    const after = await there.read(number)
    expect(after).toMatchObject({ offered: true, state: 'raised' })
    expect(after.concerned[0]).not.toHaveProperty('clock')
    await there.until('2027-03-01T17:00:01Z', number)
    expect(await there.read(number)).toEqual(after)
    await there.close()
  })

  test('that is answered is not taken further, however late the clock is looked at', async () => {
    const there = await withClock()
    const timers = (await there.owed(number)).filter(({ kind }) => kind === 'timer')
    await there.steps(contact, number, { type: 'answer', agency: 'police', by: await there.accountKey(contact) })
    const before = await there.read(number)
    expect(timers).toHaveLength(1)
    await there.until('2026-12-24T17:00:01Z', number)
    expect(await there.read(number)).toEqual(before)
    await there.close()
  })

  test('paused, has no clock that runs out; when the pause is over, it goes on by itself with as long as it had', async () => {
    const there = await withClock()
    await there.steps(contact, number, {
      type: 'pause',
      why: 'awaiting-court',
      until: instantOf('2026-11-26T10:00:00Z'),
    })
    const timers = async () => (await there.owed(number)).filter(({ kind }) => kind === 'timer').map(({ what }) => what)
    expect(await timers()).toEqual(['escalation.resume'])
    await there.until('2026-11-25T17:00:01Z', number)
    expect(await there.read(number)).toMatchObject({ state: 'paused' })
    await there.until('2026-11-26T10:00:00Z', number)
    expect(await there.read(number)).toMatchObject({ state: 'raised' })
    expect(await timers()).toEqual(['escalation.clock'])
    expect(await holderOf(there)).toMatchObject({ rung: 0, clock: { due: '2026-11-27T17:00:00.000Z' } })
    await there.close()
  })

  test('is acknowledged by one of fifty who press at once, and the others find who has it', async () => {
    const there = await withClock()
    const by = await there.accountKey(contact)
    const all = await Promise.all(
      Array.from({ length: 50 }, () => there.steps(contact, number, { type: 'acknowledge', agency: 'police', by })),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(50)
    expect(await there.read(number)).toMatchObject({ state: 'acknowledged', concerned: [{ acknowledgedBy: by }] })
    await there.close()
  })

  test('is not there for whoever has no part in it, whatever they try', async () => {
    const there = await withClock()
    for (const name of ['Omar Exampleby', 'Leila Testerly'])
      expect(await there.steps(name, number, { type: 'acknowledge', agency: 'police', by: 'x|y' })).toMatchObject({
        ok: false,
        why: 'not-there',
      })
    await there.close()
  })

  test('is never answered by whoever raised it', async () => {
    const there = await world()
    await there.raises(contact, number, { from: { agency: 'police', area: 'E23000036' } })
    expect(await holderOf(there)).toMatchObject({ rung: 1 })
    const by = await there.accountKey(contact)
    expect(await there.steps(contact, number, { type: 'answer', agency: 'police', by })).toMatchObject({ ok: false })
    await there.close()
  })

  test('of police and CPS alone does not exist for an ISVA', async () => {
    const there = await world()
    await there.raises('Omar Exampleby', number, {
      audience: 'justice',
      reason: 'FILE_QUALITY',
      from: { agency: 'cps', area: 'E23000036' },
    })
    const acted = await there.steps(raiser, number, { type: 'withdraw' })
    expect(acted).toMatchObject({ ok: false, why: 'not-there' })
    await there.close()
  })

  test('that is restricted is nobody’s but its raiser’s and the one lead’s, and no clock takes it to others', async () => {
    const there = await world()
    const restrictedTo = [await there.accountKey(raiser), await there.accountKey(lead)]
    const { id } = await there.person(lead)
    const party = `person|avon-and-somerset-police|${id}`
    const police = (await there.police()).id
    await there.raises(raiser, number, {
      restrictedTo,
      asked: [{ agency: 'police', organisation: police, holder: { rung: 1, party, held: [party] } }],
    })
    const acknowledge = { type: 'acknowledge', agency: 'police', by: 'x|y' } as const
    expect(await there.steps(contact, number, acknowledge)).toMatchObject({ why: 'not-there' })
    await there.until('2026-11-24T17:00:01Z', number)
    expect(await there.read(number)).toMatchObject({ offered: true, concerned: [{ holder: party }] })
    expect(await there.steps(lead, number, acknowledge)).toMatchObject({ ok: true })
    await there.close()
  })
})
