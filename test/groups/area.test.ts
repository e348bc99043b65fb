import { describe, expect, test } from 'vitest'
import { noticeChannelOf } from '../../bot/groups/stored-settings.ts'
import { readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { avon, channel, stranger, world } from './world.ts'

const coordinator = 'Carys Enghraifft'
const inChannel = { kind: 'channel', conversation: channel } as const
const record = `area-settings|${avon}`

const heard = (there: World, audience: 'multi' | 'justice', day = '2026-11-23') =>
  noticeChannelOf(there.store, avon, audience, day)

/** Asha's force appoints her to look after the area as well. */
const asAdmin = async (there: World, name: string) => {
  const { id } = await there.person(name)
  await there.changeOrganisation('avon-and-somerset-police', (one) => ({
    ...one,
    posts: [
      ...one.posts,
      {
        ...{ id: 'admin', kind: 'admin', title: { en: 'Area admin' }, covers: [avon], away: [] },
        appointments: [{ person: id, from: '2026-01-01' }],
      },
    ],
  }))
}

describe('The notice channel of an area', () => {
  test('is the one that it is typed in, from that day, until another is chosen or none', async () => {
    const there = await world()
    const here = await there.asNamed(coordinator, inChannel)
    expect(readOn(await here.says('notice channel for all agencies'))).toContain('From today, that channel hears')
    expect(await heard(there, 'multi')).toBe(channel)
    expect(await heard(there, 'multi', '2026-11-22')).toBeUndefined()
    there.passes('P7D')
    expect(readOn(await here.says('dim sianel hysbysu i bob asiantaeth'))).toContain('O heddiw')
    expect(await heard(there, 'multi', '2026-11-29')).toBe(channel)
    expect(await heard(there, 'multi', '2026-11-30')).toBeUndefined()
    expect(await heard(there, 'justice')).toBeUndefined()
    await there.close()
  })

  test('choosing it again changes nothing and leaves no event', async () => {
    const there = await world()
    const here = await there.asNamed(coordinator, inChannel)
    await here.says('notice channel for all agencies')
    const again = await here.says('notice channel for all agencies Avon and Somerset')
    expect(readOn(again)).toContain('Nothing was changed.')
    const events = await there.documents('event', record)
    expect(events).toMatchObject([{ action: 'area.change', facts: { audience: 'multi', channel } }])
    await there.close()
  })

  test('for police and CPS, nobody else may be in it', async () => {
    const there = await world()
    await asAdmin(there, 'Asha Samplewick')
    const here = await there.asNamed('Asha Samplewick', inChannel)
    expect(readOn(await here.says('notice channel for police and cps'))).toContain('Teams does not say')
    await there.inChannel(channel, ['Asha Samplewick', 'Grace Imaginer'])
    expect(readOn(await here.says('notice channel for police and cps'))).toContain('In it: Grace Imaginer')
    expect(await heard(there, 'justice')).toBeUndefined()
    await there.inChannel(channel, ['Asha Samplewick'])
    await here.says('notice channel for police and cps')
    expect(await heard(there, 'justice')).toBe(channel)
    await there.close()
  })

  test('for police and CPS, it is not there for those who may not see it', async () => {
    const there = await world()
    await there.inChannel(channel, ['Asha Samplewick'])
    const carys = await there.asNamed(coordinator, inChannel)
    expect((await carys.says('notice channel for police and cps')).text).toBe('refused not-there')
    const shown = await (await there.asNamed('Grace Imaginer')).says('area settings')
    expect(readOn(shown)).toContain('For all agencies: no channel')
    expect(readOn(shown)).not.toContain('For police and CPS')
    expect(readOn(await (await there.asNamed('Asha Samplewick')).says('area settings'))).toContain('For police and CPS')
    await there.close()
  })

  test('is chosen in a channel, by those who look after the area', async () => {
    const there = await world()
    const carys = await there.asNamed(coordinator)
    expect(readOn(await carys.says('notice channel for all agencies'))).toContain('Type this in the channel itself.')
    const grace = await there.asNamed('Grace Imaginer', inChannel)
    expect((await grace.says('notice channel for all agencies')).text).toBe('refused not-yours')
    expect((await there.as(stranger, inChannel).says('area settings')).text).toBe('refused join-first')
    expect(await heard(there, 'multi')).toBeUndefined()
    await there.close()
  })

  test('of somebody who looks after two areas, the area has to be named', async () => {
    const there = await world()
    await there.changeOrganisation('avon-and-somerset-partnership', (one) => ({ ...one, serves: [avon, 'W15000002'] }))
    const here = await there.asNamed(coordinator, inChannel)
    expect(readOn(await here.says('notice channel for all agencies'))).toContain('Write the area behind it')
    await here.says('notice channel for all agencies Gwent')
    expect(await noticeChannelOf(there.store, 'W15000002', 'multi', '2026-11-23')).toBe(channel)
    expect(await heard(there, 'multi')).toBeUndefined()
    await there.close()
  })
})
