import { describe, expect, test } from 'vitest'
import type { MeetingAction } from '../../bot/actions/domain/action.ts'
import { actionAt, actionDocument } from '../../bot/actions/stored.ts'
import { fateOf } from '../../bot/delivery/fate.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import type { Owed } from '../../bot/records/contract.ts'
import { newOwed } from '../../bot/records/owed.ts'
import { openPlanning } from '../../bot/reminders/planning.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { unreminded } from '../../bot/wiring/unreminded.ts'

const avon = 'E23000036'
const gwent = 'W15000002'
const by = { tenantId: 'host', oid: 'asha', role: 'spoc', agency: 'police', by: 'appointment' } as const

/** Actions with their reminders, and somebody who looks whether each has one. */
const actions = () => {
  const store = openSqlite(':memory:')
  let at: Instant = instantOf('2026-11-23T10:00:00Z')
  const { planReminders } = openPlanning({
    records: { read: async () => undefined },
    calendar: loadCalendar(),
    elapsed: () => 0,
    onFault: (error) => {
      throw error
    },
  })
  let reads = 0
  const look = unreminded({
    store: {
      read: (...asked) => {
        reads += 1
        return store.read(...asked)
      },
      query: store.query,
    },
    clock: () => at,
    areas: async () => [avon, gwent],
    planReminders,
  })

  const made = async (id: string, more: Partial<MeetingAction> = {}, isReminded = true): Promise<MeetingAction> => {
    const action: MeetingAction = {
      record: `action|${id}`,
      number: 1,
      group: 'group|scrutiny',
      area: avon,
      audience: 'multi',
      state: 'open',
      owner: 'post|force|spoc',
      agency: 'police',
      dueOn: '2026-12-11',
      madeBy: 'host|asha',
      madeOn: '2026-11-23',
      ...more,
    }
    const { owed } = planReminders({ dueOn: action.dueOn, isOpen: true, area: action.area }, at)
    const document = actionDocument(action)
    await store.commit(action.record, [
      { type: 'create', document },
      ...(isReminded ? owed : []).map((one) => ({ type: 'upsert', document: stored(action, one) }) as const),
    ])
    return action
  }

  const stored = ({ record }: MeetingAction, owed: Owed) => newOwed(by, { record, first: 'action' }, owed)

  return {
    made,
    look,
    reads: () => reads,
    /** The owner was reminded, and nothing is owed any more. */
    ended: async ({ record }: MeetingAction) => {
      const read = await store.read('records', record, 'owed|remind|owner')
      if (!read) throw new Error('No reminder is owed.')
      await store.commit(record, [
        { type: 'delete', id: read.value.id, tag: read.tag },
        { type: 'create', document: fateOf(readOwed(read.value), { fate: 'sent' }, at) },
      ])
    },
    closed: async (action: MeetingAction) => {
      const read = await store.read('records', action.record, actionAt(action.record).id)
      const document = actionDocument({ ...action, state: 'done', closedOn: '2026-11-23' })
      await store.commit(action.record, [{ type: 'replace', document, tag: read?.tag ?? '' }])
    },
    until: (moment: string) => {
      at = instantOf(moment)
    },
  }
}

describe('Looking for open actions that nobody will be reminded of', () => {
  test('finds none where each owes its owner the next reminder', async () => {
    const { made, look } = actions()
    await made('one')
    await made('two', { area: gwent })
    expect(await look()).toBe(0)
    expect(await look()).toBe(0)
  })

  test('finds one that should owe a reminder and does not, in whichever area, and goes on saying so', async () => {
    const { made, look } = actions()
    await made('forgotten', { area: gwent }, false)
    expect(await look()).toBe(0)
    expect(await look()).toBe(1)
    expect(await look()).toBe(1)
    expect(await look()).toBe(1)
  })

  test('says so no longer once it is closed', async () => {
    const { made, look, closed } = actions()
    const action = await made('forgotten', {}, false)
    expect(await look()).toBe(1)
    await closed(action)
    expect(await look()).toBe(0)
  })

  test('does not miss what is over: every mention of it has been made, or it was recorded long after its date', async () => {
    const { made, look, ended, until } = actions()
    const action = await made('mentioned', { dueOn: '2026-11-24' })
    await made('late', { dueOn: '2025-01-06' }, false)
    await ended(action)
    expect(await look()).toBe(0)
    until('2027-03-01T10:00:00Z')
    expect(await look()).toBe(0)
  })

  test('looks at a few at a time, and at each in its turn', async () => {
    const { made, look, reads } = actions()
    for (let index = 0; index < 120; index++) await made(`a${index}`, { dueOn: '2026-12-11' })
    await made('z-forgotten', { dueOn: '2026-12-14' }, false)
    const found: number[] = []
    for (let audit = 0; audit < 3; audit++) {
      const before = reads()
      found.push(await look())
      expect(reads() - before).toBeLessThanOrEqual(50)
    }
    expect(found).toEqual([0, 0, 1])
  })
})
