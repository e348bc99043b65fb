import { describe, expect, test } from 'vitest'
import { pace } from '../../bot/delivery/domain/next.ts'
import { inMinutes, minute, setting } from './setting.ts'

describe('a timer that runs out', () => {
  test('is handled and no longer owed', async () => {
    const here = setting()
    await here.owes({ id: 'late', kind: 'timer', what: 'chase' })
    const handled: string[] = []
    const delivery = here.open({ timers: { chase: async ({ id }) => void handled.push(id) } })
    await delivery.pass()
    await delivery.pass()
    expect(handled).toEqual(['owed|late'])
    expect(await here.owed()).toEqual([])
    expect(await here.fates()).toEqual([])
  })

  test('that its own handler has put off or cancelled stays as the handler left it', async () => {
    const here = setting()
    await here.owes({ id: 'again', kind: 'timer', what: 'chase' })
    const delivery = here.open({
      timers: {
        chase: async ({ id, record }) => {
          const read = await here.store.read('records', record, id)
          if (!read) return
          const { lease: _, ...rest } = { lease: undefined, ...read.value }
          const document = { ...rest, due: inMinutes(60), state: 'waiting' }
          await here.store.commit(record, [{ type: 'replace', document, tag: read.tag }])
        },
      },
    })
    await delivery.pass()
    expect(await here.owed()).toMatchObject([{ id: 'owed|again', due: inMinutes(60), state: 'waiting' }])
  })

  test('whose handler fails is tried again', async () => {
    const here = setting()
    await here.owes({ id: 'late', kind: 'timer', what: 'chase' })
    let tries = 0
    const delivery = here.open({
      timers: {
        chase: async () => {
          tries += 1
          if (tries === 1) throw new Error('The store is down.')
        },
      },
    })
    await delivery.pass()
    here.passes(pace.firstDelay)
    await delivery.pass()
    expect(tries).toBe(2)
    expect(await here.owed()).toEqual([])
  })
})

test('the copy of an event in the log is never given up', async () => {
  const here = setting()
  await here.owes({ id: 'audit|000001', what: 'audit' })
  let tries = 0
  const delivery = here.open({
    copyToLog: async () => {
      tries += 1
      if (tries <= 20) throw new Error('The log is down.')
    },
  })
  for (let hours = 0; hours < 30; hours++) {
    await delivery.pass()
    here.passes(60 * minute)
  }
  expect(tries).toBe(21)
  expect(await here.owed()).toEqual([])
})
