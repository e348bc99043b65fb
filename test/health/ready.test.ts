import { afterEach, describe, expect, test } from 'vitest'
import { openDelivery } from '../../bot/delivery/index.ts'
import type { HealthNeeds } from '../../bot/health/routes.ts'
import { healthRoutes } from '../../bot/health/routes.ts'
import type { Serving } from '../../bot/http/serve.ts'
import { serve } from '../../bot/http/serve.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { auditing, minutes } from '../delivery/auditing.ts'

const open: Serving[] = []
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.close()
})

const token = 'a-token-of-more-than-24-characters'

/** An instance with its addresses, as anybody asks them. */
const instance = async (over: Partial<HealthNeeds> = {}) => {
  const here = auditing()
  const { clock, now, store } = here.needs()
  let elapsed = 0
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    loopbackOnly: false,
    fault: () => 'K7M2-9QXA',
    refused: () => 'K7M2-9QXA',
    routes: healthRoutes({
      ...{ store, clock, now },
      calendar: loadCalendar(),
      schedule: () => () => {},
      lastAudit: here.auditor.last,
      lastAtWork: () => now(),
      storeAhead: () => undefined,
      hasKeys: () => true,
      metrics: { text: async () => ({ type: 'text/plain; version=0.0.4', content: 'liaison_late_items 0\n' }) },
      elapsed: () => elapsed,
      mayRead: 'closed',
      ...over,
    }),
  })
  open.push(serving)
  const get = async (path: string, authorization?: string) => {
    const answer = await fetch(`http://127.0.0.1:${serving.port}${path}`, {
      headers: authorization === undefined ? {} : { authorization },
    })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  return {
    ...here,
    get,
    /** Asked again a while later, since an answer is kept for two seconds. */
    ready: async () => {
      elapsed += 2_000
      const { status, text } = await get('/health/ready')
      const body: unknown = JSON.parse(text)
      return { status, body }
    },
    readyNow: () => get('/health/ready'),
  }
}

const notReady = (...problems: readonly string[]) => ({
  status: 503,
  body: { status: 'not-ready', problems, warnings: [] },
})
const isReady = { status: 200, body: { status: 'ready', problems: [], warnings: [] } }

describe('Whether Liaison is ready', () => {
  test('is said by anybody who lives', async () => {
    const { get } = await instance()
    expect(await get('/health/live')).toMatchObject({ status: 200, text: '{"status":"live"}' })
  })

  test('is not said before the first audit, and is said after one that passed', async () => {
    const here = await instance()
    expect(await here.ready()).toEqual(notReady('not-audited'))
    await here.audit()
    expect(await here.ready()).toEqual(isReady)
  })

  test('is not said of a worker that has come to a stop, and is said again when its work is done', async () => {
    const here = await instance()
    const stalled = openDelivery(here.needs({ schedule: () => () => {} }))
    await here.owes({ id: 'a' })
    await here.audit()
    expect(await here.ready()).toEqual(isReady)
    here.passes(minutes(6))
    await here.audit()
    expect(await here.ready()).toEqual(notReady('audit-failed'))
    await stalled.pass()
    await here.audit()
    expect(await here.ready()).toEqual(isReady)
  })

  test('is not said of a worker that has neither looked nor finished anything for two minutes', async () => {
    const here = auditing()
    const { now } = here.needs()
    const asleep = openDelivery(here.needs({ schedule: () => () => {} }))
    const { ready } = await instance({ lastAtWork: asleep.lastAtWork, now, lastAudit: () => here.auditor.last() })
    await here.audit()
    expect(await ready()).toEqual(notReady('worker'))
    await asleep.pass()
    expect(await ready()).toEqual(isReady)
    here.passes(minutes(2))
    expect(await ready()).toEqual(notReady('worker'))
    await asleep.pass()
    expect(await ready()).toEqual(isReady)
  })

  test('is not said of a worker that looks and can read nothing', async () => {
    const here = auditing()
    const { now, store } = here.needs()
    const blind = openDelivery(
      here.needs({
        schedule: () => () => {},
        store: { ...store, query: () => Promise.reject(new Error('No answer.')) },
        onFault: () => {},
      }),
    )
    const { ready } = await instance({ lastAtWork: blind.lastAtWork, now, lastAudit: () => here.auditor.last() })
    await here.audit()
    await blind.pass()
    expect(await ready()).toEqual(notReady('worker'))
  })

  test('is not said while ours and the store’s clock are over ten seconds apart, whichever is ahead', async () => {
    let ahead: number | undefined
    const here = await instance({ storeAhead: () => ahead })
    await here.audit()
    for (const fine of [undefined, 0, 10_000, -10_000]) {
      ahead = fine
      expect(await here.ready()).toEqual(isReady)
    }
    for (const wrong of [10_001, -10_001, 3_600_000]) {
      ahead = wrong
      expect(await here.ready()).toEqual(notReady('clock'))
    }
  })

  test('is not said after our clock went back: an audit of the future would look fresh for as long', async () => {
    const here = await instance()
    await here.audit()
    here.passes(-minutes(5))
    expect(await here.ready()).toEqual(notReady('clock'))
  })

  test('is not said when nobody has audited for three minutes', async () => {
    const here = await instance()
    await here.audit()
    here.passes(minutes(3) - 1)
    expect(await here.ready()).toEqual(isReady)
    here.passes(1)
    expect(await here.ready()).toEqual(notReady('audit-old'))
  })

  test('is not said when the store fails, or does not answer', async () => {
    const fails = await instance({ store: { read: () => Promise.reject(new Error('No answer.')) } })
    await fails.audit()
    expect(await fails.ready()).toEqual(notReady('store'))

    const hangs = await instance({
      store: { read: () => new Promise(() => {}) },
      schedule: (_milliseconds, run) => {
        const timer = setImmediate(run)
        return () => clearImmediate(timer)
      },
    })
    await hangs.audit()
    expect(await hangs.ready()).toEqual(notReady('store'))
  })

  test('is not said without keys', async () => {
    const here = await instance({ hasKeys: () => false })
    await here.audit()
    expect(await here.ready()).toEqual(notReady('no-keys'))
  })

  test('comes with a warning before the table of bank holidays ends, and is not said after it', async () => {
    const here = await instance({ calendar: { ...loadCalendar(), until: '2026-12-31' } })
    await here.audit()
    expect(await here.ready()).toEqual({
      status: 200,
      body: { status: 'ready', problems: [], warnings: ['holidays-end'] },
    })
    here.turns(minutes(60 * 24 * 39))
    expect(await here.ready()).toEqual(notReady('holidays-over'))
  })

  test('asks the store no more often than every two seconds, however often it is asked', async () => {
    let reads = 0
    const here = await instance({
      store: {
        read: async () => {
          reads += 1
          return undefined
        },
      },
    })
    await Promise.all(Array.from({ length: 20 }, here.readyNow))
    expect(reads).toBe(1)
    await here.ready()
    expect(reads).toBe(2)
  })

  test('says nothing of what is owed or to whom', async () => {
    const here = await instance()
    await here.owes({ id: 'a' })
    here.passes(minutes(6))
    await here.audit()
    expect((await here.readyNow()).text).toBe('{"status":"not-ready","problems":["audit-failed"],"warnings":[]}')
  })
})

describe('The metrics', () => {
  test('are text for whoever has the token, and are not there for anybody else', async () => {
    const { get } = await instance({ mayRead: { token } })
    const read = await get('/metrics', `Bearer ${token}`)
    expect(read).toEqual({ status: 200, type: 'text/plain; version=0.0.4', text: 'liaison_late_items 0\n' })
    const nothing = await get('/nothing-at-all')
    for (const wrong of [undefined, '', 'Bearer ', `Bearer ${token}x`, token, `Basic ${token}`]) {
      const refused = await get('/metrics', wrong)
      expect(refused.status).toBe(404)
      expect(JSON.parse(refused.text)).toMatchObject({ error: JSON.parse(nothing.text).error })
    }
  })

  test('are not there in production without a token, and are there on one machine', async () => {
    expect((await (await instance({ mayRead: 'closed' })).get('/metrics', 'Bearer undefined')).status).toBe(404)
    expect((await (await instance({ mayRead: 'open' })).get('/metrics')).status).toBe(200)
  })
})
