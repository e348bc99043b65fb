import { describe, expect, test } from 'vitest'
import type { Audit } from '../../bot/delivery/auditor/index.ts'
import { openDelivery } from '../../bot/delivery/index.ts'
import { StoreFault } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { declaredIn } from '../../bot/telemetry/checked.ts'
import { openCounts } from '../../bot/telemetry/counts.ts'
import { openGauges } from '../../bot/telemetry/gauges.ts'
import { prometheusText } from '../../bot/telemetry/prometheus.ts'
import { noTracing } from '../../bot/telemetry/tracing.ts'
import { watchedStore } from '../../bot/telemetry/watched-store.ts'
import { watchedTurns } from '../../bot/telemetry/watched-turns.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { silence } from '../../bot/turns/turn.ts'
import { inMinutes, morning, setting } from '../delivery/setting.ts'
import { message, said, turnOf } from '../turns/asking.ts'

const counting = (last?: Audit) => {
  const counts = openCounts()
  openGauges(counts, {
    now: () => inMinutes(1),
    clock: () => inMinutes(1),
    lastAudit: () => last,
    queues: () => ({ coming: 3, 'under-way': 1 }),
    held: () => undefined,
  })
  return { counts, tracing: noTracing, queryNamed: declaredIn([]) }
}

/** Its samples by name and labels. */
const samplesOf = ({ counts }: ReturnType<typeof counting>) => {
  const { content } = prometheusText(counts)
  const lines = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )
}

const audit: Audit = {
  at: morning,
  civil: morning,
  late: { count: 7, oldest: morning, isCut: false },
  stuckLeases: 2,
  withoutReminder: 1,
  instances: 4,
  ok: false,
}

describe('The metrics of an instance', () => {
  test('say what the last audit found and how old it is', async () => {
    const samples = samplesOf(counting(audit))
    expect(samples.get('liaison_late_items')).toBe(7)
    expect(samples.get('liaison_stuck_leases')).toBe(2)
    expect(samples.get('liaison_unreminded_items')).toBe(1)
    expect(samples.get('liaison_instances')).toBe(4)
    expect(samples.get('liaison_audit_passed')).toBe(0)
    expect(samples.get('liaison_audit_age_seconds')).toBe(60)
    expect(samples.get('liaison_queue_length{queue="coming"}')).toBe(3)
    expect(samples.get('liaison_queue_length{queue="under-way"}')).toBe(1)
  })

  test('do not say that all is well before anybody has looked', async () => {
    const samples = samplesOf(counting())
    expect([...samples.keys()].filter((name) => /late|audit|instances/.test(name))).toEqual([])
  })

  test('count each message by its fate, once', async () => {
    const metrics = counting()
    const here = setting(watchedStore(openSqlite(':memory:'), metrics))
    here.answers((text) =>
      text.includes('|b ') ? { fate: 'blocked' } : { fate: 'sent', conversation: 'c', activity: '1' },
    )
    await here.owes({ id: 'a' }, { id: 'b' }, { id: 'c', kind: 'timer', what: 'chase' })
    await openDelivery(here.needs({ timers: { chase: async () => {} } })).pass()
    expect((await here.fates()).map(({ fate }) => fate).toSorted()).toEqual(['blocked', 'sent'])
    const samples = samplesOf(metrics)
    expect(samples.get('liaison_messages_total{fate="sent"}')).toBe(1)
    expect(samples.get('liaison_messages_total{fate="blocked"}')).toBe(1)
  })

  test('do not count a fate whose commit was lost', async () => {
    const metrics = counting()
    const store = watchedStore(openSqlite(':memory:'), metrics)
    const fate = { id: 'fate|owed|a', record: 'thing|1', kind: 'fate', v: 1, fate: 'sent' }
    expect(await store.commit('thing|1', [{ type: 'create', document: fate }])).toBe('done')
    expect(await store.commit('thing|1', [{ type: 'create', document: fate }])).toBe('lost')
    expect(samplesOf(metrics).get('liaison_messages_total{fate="sent"}')).toBe(1)
  })

  test('count what the store did not do, and leave it a fault', async () => {
    const metrics = counting()
    const store = watchedStore(
      {
        ...openSqlite(':memory:'),
        read: () => Promise.reject(new StoreFault('No answer.', 503)),
        commit: () => Promise.reject(new StoreFault('Too many.', 429)),
        append: () => Promise.reject(new RangeError('Ours to mend.')),
      },
      metrics,
    )
    await expect(store.read('records', 'a|1', 'a')).rejects.toThrow('No answer.')
    await expect(store.commit('a|1', [{ type: 'delete', id: 'a', tag: '1' }])).rejects.toThrow('Too many.')
    await expect(store.append('a|1', [])).rejects.toThrow('Ours to mend.')
    const faults = [...samplesOf(metrics)].filter(([name]) => name.startsWith('liaison_store_faults_total'))
    expect(faults).toEqual([
      ['liaison_store_faults_total{operation="read",status="503"}', 1],
      ['liaison_store_faults_total{operation="commit",status="429"}', 1],
    ])
  })

  test('count turns by what came of them, and tell a refusal from an answer', async () => {
    const metrics = counting()
    const { dispatch, noteRefused } = watchedTurns(metrics)
    const turn = (reference: string) => ({ ...turnOf(said('spoc Bristol')), reference })
    const answering = dispatch(async () => ({ type: 'message', message: message('here') }))
    await answering(turn('AAAA-AAAA'))
    await answering(turn('BBBB-BBBB'))
    await dispatch(async (one) => {
      noteRefused(one)
      return { type: 'message', message: message('not yours') }
    })(turn('CCCC-CCCC'))
    await answering(turn('CCCC-CCCC'))
    await dispatch(async () => silence)(turn('DDDD-DDDD'))
    const fails = dispatch(() => Promise.reject(new Error('broken')))
    await expect(fails(turn('EEEE-EEEE'))).rejects.toThrow('broken')
    const samples = samplesOf(metrics)
    expect(samples.get('liaison_turns_total{outcome="answered"}')).toBe(3)
    expect(samples.get('liaison_turns_total{outcome="refused"}')).toBe(1)
    expect(samples.get('liaison_turns_total{outcome="silent"}')).toBe(1)
    expect(samples.get('liaison_turns_total{outcome="fault"}')).toBe(1)
  })

  test('name no person, conversation, area or record in any label', async () => {
    const metrics = counting(audit)
    const here = setting(watchedStore(openSqlite(':memory:'), metrics))
    await here.owes({ id: 'a', record: 'action|secret' })
    await openDelivery(here.needs()).pass()
    expect((await here.fates('action|secret')).map(({ at }) => at)).toEqual([instantOf('2026-11-23T10:00:00Z')])
    const { content } = prometheusText(metrics.counts)
    const said = content.replace(/^#.*$/gm, '')
    for (const word of ['asha', 'secret', 'thing', 'a:asha', 'host']) expect(said).not.toContain(word)
    const labels = [...said.matchAll(/(\w+)="/g)].map(([, label]) => label)
    expect(new Set(labels)).toEqual(new Set(['fate', 'queue', 'operation', 'container']))
  })
})
