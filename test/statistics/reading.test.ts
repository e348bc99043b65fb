import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Reason } from '../../cards/reasons/reasons.ts'
import type { World } from './world.ts'
import { avon, gwent, lines, shown, world } from './world.ts'

const [grace, asha, marcus, omar] = ['Grace Imaginer', 'Asha Samplewick', 'Marcus Fictionby', 'Omar Exampleby']
const [carys, farah, priya, lowri] = ['Carys Enghraifft', 'Farah Demoworth', 'Priya Madeupson', 'Lowri ap Stori']

let there: World
beforeEach(async () => {
  there = await world()
})
afterEach(() => there.close())

const number = (index: number) => `AS-2026-${String(1000 + index)}`

const raise = async (count: number, from = 0, reason: Reason = 'NO_RESPONSE') => {
  for (let index = from; index < from + count; index += 1) await there.raises(grace, number(index), { reason })
}

const answer = async (index: number) =>
  there.steps(asha, number(index), { type: 'answer', agency: 'police', by: await there.accountKey(asha) })

const line = async (name: string, text: string, label: string) =>
  lines(await there.asks(name, text)).find((one) => one.startsWith(`**${label}**`))

describe('Statistics of an area', () => {
  test('tell its coordinator, its chair, its admin and its leads how many, how long and how many are open', async () => {
    await raise(2)
    await there.at('2026-11-23T14:00:00Z')
    await answer(0)
    for (const name of [carys, farah, priya, marcus])
      expect(await line(name, 'Avon and Somerset', 'All')).toBe(
        '**All** · raised: 2 · still open: 1 · acknowledged: median 4 h, 90th 4 h · answered: median 4 h, 90th 4 h',
      )
  })

  test('are those of one’s own area where none is named', async () => {
    await raise(1)
    expect(await line(carys, '', 'All')).toBe('**All** · raised: 1 · still open: 1')
    expect(shown(await there.asks(lowri, ''))).toContain('Gwent')
  })

  test('leave out the time in which it was paused', async () => {
    await raise(1)
    await there.at('2026-11-23T11:00:00Z')
    await there.steps(asha, number(0), { type: 'pause', why: 'awaiting-court', until: (await there.turnOf(asha)).at })
    await there.at('2026-11-23T13:00:00Z')
    await there.steps(grace, number(0), { type: 'resume' })
    await there.at('2026-11-23T14:00:00Z')
    await answer(0)
    expect(await line(carys, '', 'All')).toContain('answered: median 2 h, 90th 2 h')
  })

  test('count what was raised in the period alone', async () => {
    await raise(1)
    await there.at('2027-01-04T10:00:00Z')
    await raise(2, 1)
    expect(await line(carys, 'Avon and Somerset 2026', 'All')).toContain('raised: 1')
    expect(await line(carys, 'Avon and Somerset Q1 2027', 'All')).toContain('raised: 2')
    expect(await line(carys, 'Avon and Somerset', 'All')).toContain('raised: 3')
  })

  test('are in Welsh for whoever asks in it', async () => {
    await raise(1)
    const answered = shown(await there.asks(carys, 'Avon and Somerset', 'cy'))
    expect(answered).toContain('**Y cyfan** · codwyd: 1 · ar agor o hyd: 1')
    expect(answered).not.toContain('raised')
  })

  test('have a line for the one force that is asked, for which three people receive, and none without their deputy', async () => {
    await raise(3)
    expect(lines(await there.asks(carys, '')).filter((one) => one.includes('Police'))).toHaveLength(1)
    await there.changeOrganisation('avon-and-somerset-police', (one) => ({
      ...one,
      posts: one.posts.map((post) => ({
        ...post,
        appointments: post.appointments.map(({ deputy: _, ...appointment }) => appointment),
      })),
    }))
    const found = lines(await there.asks(carys, ''))
    expect(found.filter((one) => one.includes('Police'))).toEqual([])
    expect(found).toContain('Lines would tell too much of single people, so there are none.')
  })

  test('name nobody, in the card or the table', async () => {
    await raise(2)
    await answer(0)
    for (const found of [await there.asks(carys, ''), await there.asksForTable(carys, '')])
      for (const name of [grace, asha, marcus]) expect(shown(found)).not.toContain(name.split(' ')[0])
  })

  test('come as a table too, with the same numbers', async () => {
    await raise(2)
    expect(shown(await there.asksForTable(carys, ''))).toContain(
      'Avon and Somerset,2026-08-26,2026-11-23,Requests,,All,2,2,,,,',
    )
  })
})

describe('What somebody may not see does not count for them', () => {
  test('what police and CPS have among themselves counts for their leads and for nobody else', async () => {
    await raise(1)
    await there.raises(omar, number(9), { audience: 'justice', reason: 'FILE_QUALITY' })
    expect(await line(marcus, '', 'All')).toContain('raised: 2')
    for (const name of [carys, farah]) {
      const found = await there.asks(name, '')
      expect(lines(found).find((one) => one.startsWith('**All**'))).toContain('raised: 1')
      expect(shown(found)).not.toContain('The file')
    }
  })

  test('what is restricted counts nowhere, not even for whoever it is restricted to', async () => {
    await there.raises(grace, number(9), {
      restrictedTo: [await there.accountKey(grace), await there.accountKey(marcus)],
    })
    expect(await line(marcus, '', 'All')).toBe('**All** · raised: 0')
  })
})

describe('A reader from outside the area', () => {
  /** Farah chairs a group of Avon and Somerset, and reads for all areas. */
  const reads = () => there.appoints('avon-and-somerset-partnership', farah, 'national-reader')
  const inGwent = async (count: number, from: number, reason: Reason) => {
    const to = { area: gwent }
    const asked = [{ agency: 'police' as const, organisation: 'gwent-police' }]
    for (let index = from; index < from + count; index += 1)
      await there.raises(grace, `GW-2026-${index}`, { to, asked, reason })
  }

  test('reads whole quarters that are over, and no number under five', async () => {
    await reads()
    await inGwent(6, 1000, 'NO_RESPONSE')
    await inGwent(3, 2000, 'REFERRAL')
    await inGwent(2, 3000, 'UPDATE_DUE')
    await there.at('2027-01-04T10:00:00Z')
    const found = await there.asks(farah, 'Gwent 2026')
    expect(shown(found)).toContain('whole quarters, and no number under 5')
    expect(lines(found).filter((one) => one.startsWith('**'))).toEqual([
      '**All** · raised: 11 · still open: 5 or more',
      '**We have not had a reply** · raised: 6',
      '**All other reasons** · raised: 5',
      '**All** · asked: fewer than 5',
    ])
    // The year is told as its last quarter: the same bytes.
    expect(shown(await there.asks(farah, 'Gwent Q4 2026'))).toBe(shown(found))
    expect(shown(await there.asksForTable(farah, 'Gwent'))).toContain('Requests,Reason,All other reasons,5,,')
  })

  test('is told of few as of none', async () => {
    await reads()
    const before = shown(await there.asks(farah, 'Gwent'))
    await there.at('2026-11-24T10:00:00Z')
    await inGwent(4, 1000, 'NO_RESPONSE')
    await there.at('2027-01-04T10:00:00Z')
    const after = await there.asks(farah, 'Gwent')
    expect(lines(after).filter((one) => one.startsWith('**'))).toEqual([
      '**All** · raised: fewer than 5',
      '**All** · asked: fewer than 5',
    ])
    expect(before).toContain('raised: fewer than 5')
  })

  test('reads the area that is their own in full all the same', async () => {
    await reads()
    await raise(1)
    expect(await line(farah, 'Avon and Somerset', 'All')).toBe('**All** · raised: 1 · still open: 1')
  })
})

describe('For anybody else', () => {
  test.each([grace, asha, omar, lowri])('an area is as one that is not there, whatever is in it: %s', async (name) => {
    await raise(7)
    const unknown = shown(await there.asks(name, 'Nowherebury'))
    expect(unknown).toBe('refused not-there')
    for (const text of ['Avon and Somerset', 'Avon and Somerset 2026', 'Bristol Q4 2026'])
      expect([shown(await there.asks(name, text)), shown(await there.asksForTable(name, text))]).toEqual([
        unknown,
        unknown,
      ])
  })

  test('and whoever looks after one area is told nothing of another', async () => {
    expect(shown(await there.asks(carys, 'Gwent'))).toBe('refused not-there')
    expect(shown(await there.asks(lowri, avon))).toBe('refused not-there')
  })
})
