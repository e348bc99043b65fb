import { describe, expect, test } from 'vitest'
import { fateId } from '../../bot/delivery/fate.ts'
import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { chairChanges, termsReview } from '../../bot/groups/owing.ts'
import { instantOf } from '../../bot/time/instant.ts'
import type { World } from './world.ts'
import { world } from './world.ts'

const coordinator = 'Carys Enghraifft'

const withStrategic = async (...lines: readonly string[]) => {
  const there = await world()
  const as = await there.asNamed(coordinator)
  await as.says(['group add', 'type: strategic', `coordinator: ${coordinator}`, ...lines].join('\n'))
  const { record } = await there.theOnly()
  return { there, as, record }
}

const shown = (owed: readonly OwedDocument[]) => owed.map(({ id, due, occurrence }) => ({ id, due, occurrence }))

/** As delivery does when one was said: it is no longer owed, and its fate is on record. */
const said = async (there: World, owed: OwedDocument) => {
  const { record, id, what, by, due, occurrence } = owed
  const read = await there.store.read('records', record, id)
  const next = await there.groups.reminders[what]?.next(
    { owed, record: await there.records.read({ record, id: 'group' }) },
    { fate: 'sent' },
    there.clock(),
  )
  await there.store.commit(record, [
    { type: 'delete', id, tag: read?.tag ?? '' },
    {
      type: 'create',
      document: {
        ...{ id: fateId(owed), record, kind: 'fate', v: 1, what, by, due, at: there.clock(), fate: 'sent' },
        ...(occurrence ? { occurrence } : {}),
      },
    },
  ])
  return next ?? []
}

const lineOf = async (there: World, owed: OwedDocument) => {
  const record = await there.records.read({ record: owed.record, id: 'group' })
  return there.groups.reminders[owed.what]?.now({ owed, record }, there.clock())
}

describe('What a group reminds its coordinator and chair of', () => {
  test('terms of reference, ten working days before they are to be reviewed, at 09:00', async () => {
    const { there, record } = await withStrategic(
      'chair: Stephen Fablewood from 1 November 2026',
      'terms review: 11 January 2027',
    )
    // Christmas Day, Boxing Day's substitute and New Year's Day are none of the ten.
    const due = instantOf('2026-12-23T09:00:00Z')
    expect(shown(await there.owed(record))).toEqual([
      { id: `owed|${termsReview}|chair-1`, due, occurrence: '2027-01-11' },
      { id: `owed|${termsReview}|coordinator`, due, occurrence: '2027-01-11' },
    ])
    await there.close()
  })

  test('a date that is moved is the same reminder put off, and one that is taken away is owed no more', async () => {
    const { there, as, record } = await withStrategic('terms review: 11 January 2027')
    await as.says('group save strategic\nterms review: 1 June 2027')
    expect(shown(await there.owed(record))).toEqual([
      { id: `owed|${termsReview}|coordinator`, due: instantOf('2027-05-17T08:00:00Z'), occurrence: '2027-06-01' },
    ])
    await as.says('group save strategic\nterms review:')
    expect(await there.owed(record)).toEqual([])
    await there.close()
  })

  test('a change of anything else leaves what is owed as it was', async () => {
    const { there, as, record } = await withStrategic('terms review: 11 January 2027')
    const before = await there.owed(record)
    await as.says('group save strategic\nmeets: as needed')
    expect(await there.owed(record)).toEqual(before)
    await there.close()
  })

  test('a date that is nearer than ten working days is said at once', async () => {
    const { there, record } = await withStrategic('terms review: 25 November 2026')
    expect((await there.owed(record)).map(({ due }) => due)).toEqual([there.clock()])
    await there.close()
  })

  test('a change of the chair, to each who chairs jointly when it is said', async () => {
    const { there, record } = await withStrategic(
      'chairs: Stephen Fablewood to 28 February 2027; Marcus Fictionby to 28 February 2027; Judith Notareal from 1 March 2027',
    )
    const owed = await there.owed(record)
    expect(owed.map(({ id }) => id)).toEqual([
      `owed|${chairChanges}|chair-1`,
      `owed|${chairChanges}|chair-2`,
      `owed|${chairChanges}|coordinator`,
    ])
    expect(new Set(owed.map(({ occurrence }) => occurrence))).toEqual(new Set(['2027-03-01']))
    const lines = await Promise.all(owed.map((one) => lineOf(there, one)))
    expect(lines.map((line) => (line && 'reader' in line ? line.reader : line))).toEqual([
      { party: expect.stringContaining('avon-and-somerset-partnership') },
      { party: expect.stringContaining('avon-and-somerset-police') },
      { party: expect.stringContaining('avon-and-somerset-partnership') },
    ])
    await there.close()
  })

  test('once one change was said, the next is owed, and no change is said twice though the rota is edited', async () => {
    const { there, as, record } = await withStrategic(
      'chairs: Stephen Fablewood to 31 January 2027; Marcus Fictionby from 1 February 2027 to 30 June 2027',
    )
    there.passes('P60D')
    const [first, ...others] = await there.owed(record)
    if (!first) throw new Error('Nothing is owed.')
    expect((await said(there, first)).map(({ id, occurrence }) => ({ id, occurrence }))).toEqual([
      { id: `${chairChanges}|chair-1`, occurrence: '2027-07-01' },
    ])
    for (const other of others) await said(there, other)
    await as.says(
      'group save strategic\nchairs: Stephen Fablewood to 31 January 2027; Marcus Fictionby from 1 February 2027 to 31 July 2027',
    )
    expect(new Set((await there.owed(record)).map(({ occurrence }) => occurrence))).toEqual(new Set(['2027-08-01']))
    await there.close()
  })

  test('when the coordinator has left, the deputy reads it', async () => {
    const { there, record } = await withStrategic('deputy: Ben Mockingham', 'terms review: 11 January 2027')
    await there.leaves(coordinator)
    const [owed] = await there.owed(record)
    if (!owed) throw new Error('Nothing is owed.')
    const ben = (await there.person('Ben Mockingham')).id
    expect(await lineOf(there, owed)).toMatchObject({ reader: { party: expect.stringContaining(ben) } })
    await there.close()
  })

  test('nobody is told twice who is both chair and coordinator', async () => {
    const { there, record } = await withStrategic(`chair: ${coordinator}`, 'terms review: 11 January 2027')
    const lines = await Promise.all((await there.owed(record)).map((one) => lineOf(there, one)))
    expect(lines).toMatchObject([{ dropped: 'nobody-to-tell' }, { line: expect.any(Function) }])
    await there.close()
  })

  test('what is no longer so is dropped when it would be said', async () => {
    const { there, as, record } = await withStrategic('terms review: 11 January 2027')
    const [owed] = await there.owed(record)
    if (!owed) throw new Error('Nothing is owed.')
    expect(await lineOf(there, owed)).toMatchObject({ weight: 'calls', audience: 'multi' })
    await as.says('group save strategic\nterms review: 1 June 2027')
    expect(await lineOf(there, owed)).toEqual({ dropped: 'date-moved' })
    await as.says('confirm group end strategic')
    expect(await lineOf(there, owed)).toEqual({ dropped: 'group-ended' })
    await there.close()
  })
})
