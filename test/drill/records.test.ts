import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Organisation } from '../../bot/directory/domain/model.ts'
import { readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { asha, here, marcus, priya, world } from './world.ts'

let there: World
beforeEach(async () => {
  there = await world()
})
afterEach(() => there.close())

const begin = (more = '') => there.says(priya, `drill Avon and Somerset${more}`)
const ids = async () => (await there.owed()).map(({ id }) => id.replace(/^owed\|/, ''))
const textOf = async () => (await there.card()).made?.text ?? ''

/** The contact of the police, Asha, is an admin too. */
const adminOfThePolice = (organisation: Organisation): Organisation => {
  const [like] = organisation.posts
  if (!like) throw new Error('The force has no posts.')
  return { ...organisation, posts: [...organisation.posts, { ...like, id: 'force-admin', kind: 'admin' }] }
}

describe('The record of a drill', () => {
  test('is begun by an admin, without a word in answer: its one card is owed, its next moment and its end', async () => {
    expect(await begin()).toEqual({ type: 'nothing' })
    expect(await ids()).toEqual(['card|1', 'drop|1', 'step|1|1'])
    expect(await there.drill()).toMatchObject({ state: 'running', run: 1, shown: 1, conversation: here, ladder: 'A' })
    const steps = (await there.drill())?.steps.map(({ at, after }) => [at, after])
    expect(steps).toEqual([
      ['2026-11-23T10:00:00.000Z', 0],
      ['2026-11-24T17:00:00.000Z', 10_000],
      ['2026-11-25T17:00:00.000Z', 20_000],
    ])
  })

  test('is not begun by whoever has another post in the area', async () => {
    for (const who of [asha, marcus])
      expect(await there.says(who, 'drill Avon and Somerset')).not.toEqual({ type: 'nothing' })
    expect(await there.drill()).toBeUndefined()
  })

  test('belongs to no area in any count, holds no name, and is on record as begun by whom', async () => {
    await begin()
    const documents = [await there.drill(), ...(await there.owed())]
    for (const document of documents) expect(document).not.toHaveProperty('area')
    expect(JSON.stringify(documents)).not.toMatch(/Samplewick|Fictionby|Exampleby/)
    expect(await there.events()).toMatchObject([{ action: 'drill.run', from: 'none', to: 'running' }])
  })

  test('goes on after a restart, at the moment that it has come to', async () => {
    await begin()
    await there.until('2026-11-23T10:00:10Z')
    expect(await there.drill()).toMatchObject({ state: 'running', shown: 2 })
    expect(await ids()).toContain('step|1|2')
    await there.until('2026-11-23T10:03:00Z')
    expect(await there.drill()).toMatchObject({ state: 'over', shown: 3 })
    expect(await textOf()).toContain('The drill is over.')
  })

  test('after a long time without Liaison is over at once', async () => {
    await begin()
    await there.until('2026-11-23T12:00:00Z')
    expect(await there.drill()).toMatchObject({ state: 'over', shown: 3 })
  })

  test('is emptied after a day, and only then', async () => {
    await begin()
    await there.until('2026-11-23T10:01:00Z')
    await there.until('2026-11-23T10:01:00Z')
    await there.until('2026-11-24T09:59:59Z')
    expect((await there.drill())?.steps).toHaveLength(3)
    await there.until('2026-11-24T10:00:00Z')
    expect(await there.drill()).toMatchObject({ state: 'dropped', steps: [], faults: [] })
    expect((await there.card()).made).toBeUndefined()
  })

  test('of a later drill of that day is emptied a day after the later one, and the earlier card moves no more', async () => {
    await begin()
    const { item: first } = await there.card()
    await there.says(priya, 'drill stop')
    await there.until('2026-11-23T15:00:00Z')
    await begin()
    const record = await there.drill()
    expect(record).toMatchObject({ state: 'running', run: 2 })
    expect(await there.place({ ...first, record: (await there.card()).item.record })).toEqual({ dropped: 'over' })
    await there.until('2026-11-24T10:00:00Z')
    expect((await there.drill())?.steps).toHaveLength(3)
    await there.until('2026-11-24T15:00:00Z')
    expect(await there.drill()).toMatchObject({ state: 'dropped' })
  })

  test('that runs already is left as it is', async () => {
    await begin()
    expect(await begin()).toMatchObject({
      message: { text: expect.stringContaining('A drill is running here already.') },
    })
    expect(await there.drill()).toMatchObject({ run: 1 })
    expect(await there.events()).toHaveLength(1)
  })

  test('that was begun before midnight keeps another out after it', async () => {
    await there.until('2026-11-23T23:59:55Z')
    await begin()
    await there.until('2026-11-24T00:00:01Z')
    expect(await begin()).toMatchObject({
      message: { text: expect.stringContaining('A drill is running here already.') },
    })
    await there.says(priya, 'drill stop')
    expect(await there.drill()).toMatchObject({ state: 'stopped' })
  })

  test('begins out of hours as what would be sent at nine', async () => {
    await there.until('2026-11-23T20:00:00Z')
    await begin()
    const { made } = await there.card()
    expect(made && readOn(made)).toContain('Tuesday 24 November 2026, 09:00')
    expect(made && readOn(made)).toContain('They would have until: Wednesday 25 November 2026, 17:00')
    expect(made && readOn(made)).toContain('That is 1 working day from Tuesday 24 November 2026.')
  })
})

describe('A drill for police and CPS alone', () => {
  const confined = ' police and cps'

  test('is not there for an admin of neither', async () => {
    await begin(confined)
    expect(await there.drill()).toBeUndefined()
  })

  test('shows its three dates to an admin of one, where everybody in the channel is of the two', async () => {
    await there.changeOrganisation('avon-and-somerset-police', adminOfThePolice)
    expect(await there.says(asha, `drill Avon and Somerset${confined}`)).toEqual({ type: 'nothing' })
    await there.until('2026-11-23T10:03:00Z')
    await there.until('2026-11-23T10:03:00Z')
    const { made } = await there.card()
    expect(made && readOn(made)).toContain('That is 28 days from Monday 23 November 2026.')
    expect(made && readOn(made)).toContain('That is 56 days from Monday 23 November 2026.')
    expect(made && readOn(made)).not.toContain('ISVA')
  })

  test('does not begin where somebody else is, and is shown no further when somebody else joins', async () => {
    await there.changeOrganisation('avon-and-somerset-police', adminOfThePolice)
    there.keepOut('justice')
    expect(await there.says(asha, `drill Avon and Somerset${confined}`)).toMatchObject({
      message: { text: expect.stringContaining('Not everybody here is of the police or the CPS.') },
    })
    expect(await there.drill()).toBeUndefined()
    there.keepOut(undefined)
    await there.says(asha, `drill Avon and Somerset${confined}`)
    const { item } = await there.card()
    expect(await there.place(item)).toEqual({ to: { conversation: here } })
    there.keepOut('justice')
    expect(await there.place(item)).toEqual({ dropped: 'audience' })
    expect((await there.card()).made).toBeUndefined()
  })
})
