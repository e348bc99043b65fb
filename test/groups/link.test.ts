import { describe, expect, test } from 'vitest'
import { buttonsOn, readOn } from '../entries/card.ts'
import { avon, channel, stranger, world } from './world.ts'

const coordinator = 'Carys Enghraifft'
const inChannel = { kind: 'channel', conversation: channel } as const

const withScrutiny = async () => {
  const there = await world()
  await (await there.asNamed(coordinator)).says('group add\ntype: scrutiny')
  await there.inChannel(channel, [coordinator, 'Grace Imaginer', 'Somebody Unknown'])
  return { there, here: await there.asNamed(coordinator, inChannel) }
}

/** Judith leads the CPS unit; as chair of the area she may put groups on record, and she sees what police and CPS see. */
const withJoim = async () => {
  const there = await world()
  const { id } = await there.person('Judith Notareal')
  await there.changeOrganisation('cps-south-west', (one) => ({
    ...one,
    posts: [
      ...one.posts,
      {
        ...{ id: 'joim-chair', kind: 'chair', title: { en: 'Chair of the JOIM' }, covers: [avon], away: [] },
        appointments: [{ person: id, from: '2026-01-01' }],
      },
    ],
  }))
  await (await there.asNamed('Judith Notareal')).says('group add\ntype: RASSO JOIM\nchair: Judith Notareal')
  return { there, here: await there.asNamed('Judith Notareal', inChannel) }
}

describe('Linking a channel', () => {
  test('a channel belongs to the group that is named in it, and the group’s commands need no name there', async () => {
    const { there, here } = await withScrutiny()
    expect(readOn(await here.says('link this channel to scrutiny group'))).toContain('belongs to this group now')
    expect((await there.find.ofChannel(channel))?.type).toBe('scrutiny')
    expect(readOn(await here.says('group'))).toContain('Teams channel: linked')
    await there.close()
  })

  test('linking it again changes nothing, and another channel takes its place', async () => {
    const { there, here } = await withScrutiny()
    await here.says('link this channel to scrutiny')
    await here.says('cysylltu’r sianel hon â craffu')
    const { record } = await there.theOnly()
    expect(await there.documents('event', record)).toHaveLength(2)
    const other = await there.asNamed(coordinator, { kind: 'channel', conversation: '19:other@thread.tacv2' })
    await other.says('link this channel to scrutiny')
    expect((await there.theOnly()).channel).toBe('19:other@thread.tacv2')
    expect(await there.find.ofChannel(channel)).toBeUndefined()
    await there.close()
  })

  test('a channel belongs to one group at a time', async () => {
    const { there, here } = await withScrutiny()
    await here.says('link this channel to scrutiny')
    await here.says('group add\ntype: strategic')
    expect(readOn(await here.says('link this channel to strategic'))).toContain('belongs to another group')
    expect(readOn(await here.says('unlink this channel'))).toContain('no longer belongs')
    expect(readOn(await here.says('link this channel to strategic'))).toContain('belongs to this group now')
    expect((await there.find.ofChannel(channel))?.type).toBe('strategic')
    await there.close()
  })

  test('the channel of an ended group is free again', async () => {
    const { there, here } = await withScrutiny()
    await here.says('link this channel to scrutiny')
    await here.says('confirm group end scrutiny')
    expect(await there.find.ofChannel(channel)).toBeUndefined()
    expect(readOn(await here.says('unlink this channel'))).toContain('No group has this channel.')
    await there.close()
  })

  test('in a 1:1 chat there is no channel to link', async () => {
    const { there } = await withScrutiny()
    const answer = await (await there.asNamed(coordinator)).says('link this channel to scrutiny')
    expect(readOn(answer)).toContain('Type this in the channel itself.')
    expect((await there.theOnly()).channel).toBeUndefined()
    await there.close()
  })

  test('which of several is settled by a button, for somebody who is in that channel', async () => {
    const { there, here } = await withScrutiny()
    await here.says('group add\ntype: scrutiny panel')
    const which = await here.says('link this channel to scrut')
    const [button] = buttonsOn(which)
    expect(buttonsOn(which)).toHaveLength(2)
    const elsewhere = { ...button?.data, channel: '19:not-theirs@thread.tacv2' }
    expect((await here.presses('groups.link', elsewhere)).text).toBe('refused not-there')
    await here.presses('groups.link', button?.data)
    expect(await there.find.ofChannel(channel)).toBeDefined()
    await there.close()
  })

  test('only those who run a group link it, and a stranger learns nothing', async () => {
    const { there } = await withScrutiny()
    const grace = await there.asNamed('Grace Imaginer', inChannel)
    expect((await grace.says('link this channel to scrutiny')).text).toBe('refused not-there')
    expect((await there.as(stranger, inChannel).says('link this channel to scrutiny')).text).toBe('refused not-there')
    expect((await grace.says('unlink this channel')).text).toBe('refused not-there')
    await there.close()
  })
})

describe('A group of police and CPS', () => {
  test('is not linked to a channel with anybody who may not see it, and says who', async () => {
    const { there, here } = await withJoim()
    await there.inChannel(channel, ['Judith Notareal', 'Asha Samplewick', 'Grace Imaginer', 'Somebody Unknown'])
    const answer = readOn(await here.says('link this channel to RASSO JOIM'))
    expect(answer).toContain(
      'That channel can’t be used. Not known to be police or CPS: Grace Imaginer; Somebody Unknown',
    )
    expect((await there.theOnly()).channel).toBeUndefined()
    await there.inChannel(channel, ['Judith Notareal', 'Asha Samplewick'])
    expect(readOn(await here.says('link this channel to RASSO JOIM'))).toContain('belongs to this group now')
    await there.close()
  })

  test('is not linked where Teams does not say who is there', async () => {
    const { there, here } = await withJoim()
    expect(readOn(await here.says('link this channel to RASSO JOIM'))).toContain('Teams does not say who is in it')
    expect((await there.theOnly()).channel).toBeUndefined()
    await there.close()
  })

  test('is not there for an ISVA: no list, name, channel or button tells of it', async () => {
    const { there, here } = await withJoim()
    await there.inChannel(channel, ['Judith Notareal'])
    await here.says('link this channel to RASSO JOIM')
    const { record } = await there.theOnly()
    const grace = await there.asNamed('Grace Imaginer')
    const inIt = await there.asNamed('Grace Imaginer', inChannel)
    expect(readOn(await grace.says('groups'))).toContain('There is no group here yet')
    const unknown = await grace.says('group of nothing')
    for (const answer of [await grace.says('group RASSO JOIM'), await inIt.says('group RASSO JOIM')])
      expect(answer).toEqual(unknown)
    expect((await grace.presses('groups.open', { record })).text).toBe('refused not-there')
    const carys = await there.asNamed(coordinator)
    expect((await carys.presses('groups.change', { record })).text).toBe('refused not-there')
    await there.close()
  })

  test('takes no member from elsewhere', async () => {
    const { there } = await withJoim()
    const judith = await there.asNamed('Judith Notareal')
    expect(readOn(await judith.says('group add member Grace Imaginer to RASSO JOIM'))).toContain('police and CPS only')
    const form = await judith.says('group save RASSO JOIM\nmembers: Grace Imaginer; Asha Samplewick')
    expect(form.text).toContain('Take the other members out.')
    expect((await there.theOnly()).members).toEqual([])
    await there.close()
  })
})
