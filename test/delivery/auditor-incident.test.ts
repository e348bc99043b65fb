import { describe, expect, test } from 'vitest'
import { incidentDocument } from '../../bot/delivery/auditor/incident.ts'
import { incidentRenderers, telling } from '../../bot/delivery/auditor/telling.ts'
import { adminAccounts } from '../../bot/delivery/auditor/whom.ts'
import type { Delivery } from '../../bot/delivery/index.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { openRecords } from '../../bot/records/open.ts'
import { asWorker } from '../../bot/rights/ask.ts'
import { keyOfPerson } from '../../bot/rights/decide.ts'
import { dayOf, epochOf, instantOfEpoch } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { world } from '../people/world.ts'
import { auditing, minutes } from './auditing.ts'
import { setting, until } from './setting.ts'

const priya = { tenantId: 'host', oid: 'priya' }
const ben = { tenantId: 'host', oid: 'ben' }
const calendar = loadCalendar()

const records = (here: ReturnType<typeof setting>, afterCommit: (record: string) => void = () => {}) =>
  openRecords({
    store: here.store,
    afterCommit,
    wait: async () => {},
    onFault: (error) => {
      throw error
    },
  })

/** One worker that does what it is told of, and finds nothing by itself; what it tells, and whom. */
const watched = (here = setting()) => {
  const told: string[] = []
  const { clock } = here.needs()
  let delivery: Delivery | undefined
  const nudges: (Promise<void> | undefined)[] = []
  const open = records(here, (record) => void nudges.push(delivery?.nudge(record)))
  const watch = () =>
    telling({
      records: open,
      clock,
      calendar,
      worker: () => asWorker(clock(), 'WRKR-TEST'),
      admins: async () => [priya, ben],
    })
  delivery = openDelivery(
    here.needs({
      schedule: () => () => {},
      copyToLog: open.copyToLog,
      renderers: { ...here.needs().renderers, ...incidentRenderers({ clock }) },
      outlet: {
        ...here.needs().outlet,
        toPerson: async (person, { text }) => {
          told.push(`${person.oid}: ${text}`)
          return { fate: 'sent', conversation: `chat-${person.oid}`, activity: '1' }
        },
      },
    }),
  )
  const worker = delivery
  /** What commits owed at once is done. */
  const settled = async () => {
    await open.settled()
    await Promise.all(nudges.splice(0))
    await until(() => worker.queues()['under-way'] === 0)
  }
  const audited = auditing({ note: watch() }, here)
  return {
    ...audited,
    told,
    worker,
    settled,
    /** Another instance that looks as well. */
    another: () => audited.open({ instance: 'two', note: watch() }),
    incident: async () => {
      const read = await here.store.read('records', `incident|${dayOf(clock())}`, 'incident')
      return read && incidentDocument.parse(read.value)
    },
    /** So many minutes, with an audit in each. */
    goesOn: async (count: number) => {
      for (let minute = 0; minute < count; minute++) {
        here.passes(minutes(1))
        await audited.auditor.run()
        await settled()
      }
    },
  }
}

const notices = (told: readonly string[]) => told.filter((one) => one.includes('wait longer than planned'))

describe('When something waits longer than planned', () => {
  test('every admin is told once, however long it lasts', async () => {
    const here = watched()
    await here.owes({ id: 'a' })
    await here.goesOn(30)
    expect(notices(here.told)).toHaveLength(2)
    expect(here.told.toSorted()[1]).toContain('priya: Some messages of Liaison wait longer than planned.')
    expect(here.told[0]).toContain('Noticed: Monday 23 November, 10:06.')
    expect(await here.incident()).toMatchObject({ state: 'open', number: 1, late: 1, stuckLeases: 0 })
  })

  test('nobody is told of what was over within a minute', async () => {
    const here = watched()
    await here.owes({ id: 'a' })
    await here.goesOn(5)
    expect(here.auditor.last()?.ok).toBe(false)
    await here.worker.pass()
    await here.goesOn(10)
    expect(notices(here.told)).toEqual([])
    expect(await here.incident()).toBeUndefined()
  })

  test('it is over once it has stayed so for five minutes, and the next one is told again', async () => {
    const here = watched()
    await here.owes({ id: 'a' })
    await here.goesOn(7)
    await here.worker.pass()
    await here.goesOn(4)
    expect(await here.incident()).toMatchObject({ state: 'open' })
    await here.goesOn(2)
    expect(await here.incident()).toMatchObject({ state: 'over', number: 1 })
    expect(notices(here.told)).toHaveLength(2)

    await here.owes({ id: 'b', due: here.civil() })
    await here.goesOn(7)
    expect(await here.incident()).toMatchObject({ state: 'open', number: 2 })
    expect(await here.incident()).not.toHaveProperty('overAt')
    expect(notices(here.told)).toHaveLength(4)
  })

  test('what comes and goes is told of once', async () => {
    const here = watched()
    for (const id of ['a', 'b', 'c', 'd']) {
      await here.owes({ id, due: instantOfEpoch(epochOf(here.civil()) - minutes(3)) })
      await here.goesOn(4)
      expect(here.auditor.last()?.ok).toBe(false)
      await here.worker.pass()
      await here.goesOn(2)
      expect(here.auditor.last()?.ok).toBe(true)
    }
    expect(notices(here.told)).toHaveLength(2)
  })

  test('two instances that notice it tell of it once', async () => {
    const here = watched()
    const other = here.another()
    await here.owes({ id: 'a' })
    for (let minute = 0; minute < 10; minute++) {
      here.passes(minutes(1))
      await Promise.all([here.auditor.run(), other.run()])
      await here.settled()
    }
    await here.worker.pass()
    expect(notices(here.told)).toHaveLength(2)
    expect(await here.incident()).toMatchObject({ number: 1 })
  })

  test('nobody is woken: at night the admins are told in the morning, and not at all when it is over by then', async () => {
    const night = async (mended: boolean) => {
      const here = watched()
      here.passes(minutes(12 * 60))
      await here.owes({ id: 'a', due: here.civil() })
      await here.goesOn(7)
      expect(await here.incident()).toMatchObject({ state: 'open' })
      await here.worker.pass()
      expect(notices(here.told)).toEqual([])
      if (mended) await here.goesOn(6)
      here.passes(minutes(10.5 * 60))
      await here.worker.pass()
      return notices(here.told)
    }
    expect(await night(false)).toHaveLength(2)
    expect(await night(true)).toEqual([])
  })

  test('two incidents of one night are told once in the morning', async () => {
    const here = watched()
    here.passes(minutes(10 * 60))
    for (const id of ['a', 'b']) {
      await here.owes({ id, due: here.civil() })
      await here.goesOn(7)
      if (id === 'a') await here.worker.pass()
      if (id === 'a') await here.goesOn(6)
    }
    expect(await here.incident()).toMatchObject({ state: 'open', number: 2 })
    here.passes(minutes(12.5 * 60))
    await here.worker.pass()
    expect(notices(here.told)).toHaveLength(2)
  })

  test('a notice says neither what waits nor for whom', async () => {
    const here = watched()
    await here.owes({ id: 'a', record: 'action|secret' })
    await here.goesOn(7)
    const all = here.told.join('\n')
    expect(notices(here.told)).toHaveLength(2)
    for (const word of ['secret', 'asha', 'action']) expect(all).not.toContain(word)
  })
})

describe('The admins who are told', () => {
  test('are those who are admins now, first admins among them, by one account each', async () => {
    const { needs, directory, known } = await world({ firstAdmins: ['founder', 'priya'] })
    const accounts = await adminAccounts({ directory, known, host: needs.host })
    expect(accounts.map(keyOfPerson).toSorted()).toEqual(['host-tenant|founder', 'host-tenant|priya'])
  })
})
