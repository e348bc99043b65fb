import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Directory, Post } from '../../bot/directory/domain/model.ts'
import { heeding, openBuckets } from '../../bot/teams/outlet/buckets.ts'
import { openCounts } from '../../bot/telemetry/counts.ts'
import { eventLoopDelay } from '../../bot/telemetry/event-loop.ts'
import { spocsOn } from '../../bot/telemetry/gauges.ts'
import { metrics, spans } from '../../bot/telemetry/names.ts'
import { noTracing } from '../../bot/telemetry/tracing.ts'
import { watchedSends } from '../../bot/telemetry/watched-sends.ts'
import { dayOf } from '../../bot/time/instant.ts'
import { morning } from '../delivery/setting.ts'
import { asha } from '../world/people.ts'
import { world } from '../world/world.ts'

const samples = async (text: string) => new Set(text.split('\n').filter((line) => !line.startsWith('#')))

describe('The counts', () => {
  test('tell look-ups with a contact from those that ask which place, and those without an answer', async () => {
    const liaison = await world()
    const says = liaison.as(asha).says
    for (const text of [
      'spoc bristol',
      'spoc cardiff',
      'Ashford spoc',
      'spoc for Glasgow',
      'spoc for Xyzzyton',
      'help',
    ])
      await says(text)
    await liaison.as(asha).searches('bristol')
    const read = await samples(await (await fetch(`${liaison.bot}/metrics`)).text())
    await liaison.close()
    expect(read).toContain('liaison_look_ups_total{result="answered"} 3')
    expect(read).toContain('liaison_look_ups_total{result="asked-back"} 1')
    expect(read).toContain('liaison_look_ups_total{result="unanswered"} 2')
  })

  test('tell how often Teams held back: what Liaison sends first, and what it answers', async () => {
    const counts = openCounts()
    const sends = watchedSends({ counts, tracing: noTracing })
    const lane = { asking: 'send', name: 'c', tenant: 't' } as const
    const buckets = heeding(openBuckets({ elapsed: () => 0, wait: async () => {} }), sends.throttled)
    buckets.throttled(lane, 1_000)
    expect(buckets.slotFor(lane)).toBe(1_000)
    const refused = (status: number) =>
      sends.reply(
        () => Promise.reject(new Error('refused')),
        () => status,
      )
    await expect(refused(429)).rejects.toThrow('refused')
    await expect(refused(403)).rejects.toThrow('refused')
    expect(counts.samplesOf('liaison_throttled_total')).toEqual([{ labels: { by: 'teams' }, value: 2 }])
  })

  test('tell stale and vacant posts of contacts, and no others', () => {
    const post = (id: string, more: Partial<Post>): Post => ({
      ...{ id, kind: 'spoc', title: { en: id }, covers: [], away: [] },
      appointments: [],
      ...more,
    })
    const held = (confirmedOn?: string) => ({
      appointments: [{ person: 'sam', from: '2026-01-01', ...(confirmedOn ? { confirmedOn } : {}) }],
    })
    const directory: Directory = {
      version: 1,
      organisations: [
        {
          ...{ id: 'o', agency: 'police', names: { en: 'O' }, serves: [], mailDomains: [] },
          posts: [
            post('a', held('2026-11-01')),
            post('b', held('2026-08-01')),
            post('c', held('2026-08-25')),
            post('d', held()),
            post('e', {}),
            post('over', { until: '2026-11-01' }),
            post('chair', { kind: 'chair' }),
          ],
        },
      ],
      people: new Map([['sam', { id: 'sam', organisation: 'o', name: 'Sam Exemplar', identities: [] }]]),
      areas: new Map(),
      subscribed: [],
    }
    expect(spocsOn(directory, dayOf(morning)).map(({ labels, value }) => `${labels.state} ${value}`)).toEqual([
      'confirmed 2',
      'stale 1',
      'never-confirmed 1',
      'vacant 1',
    ])
  })

  test('tell how late the event loop was, once somebody has begun to read it', async () => {
    const delay = eventLoopDelay()
    expect(delay.read()).toEqual([])
    const end = performance.now() + 150
    await new Promise(setImmediate)
    while (performance.now() < end);
    let read = delay.read()
    while (read.length === 0) {
      await new Promise(setImmediate)
      read = delay.read()
    }
    expect(read.map(([at]) => at)).toEqual(['mean', 'p99', 'max'])
    for (const [, seconds] of read) expect(seconds).toBeGreaterThanOrEqual(0)
  })
})

describe('What is written of them', () => {
  test('names every metric and every span', async () => {
    const text = await readFile(new URL('../../bot/telemetry/README.md', import.meta.url), 'utf8')
    expect(Object.keys(metrics).filter((name) => !text.includes(`\`${name}`))).toEqual([])
    expect(Object.keys(spans).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
    expect([...text.matchAll(/liaison_\w+/g)].filter(([name]) => !Object.hasOwn(metrics, name))).toEqual([])
  })

  test('is what the alerts of the deployment ask for', async () => {
    const folder = new URL('../../infra/modules/', import.meta.url)
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')))
    const asked = [...texts.join('\n').matchAll(/liaison_\w+/g)].map(([name]) => name)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((name) => !Object.hasOwn(metrics, name))).toEqual([])
  })
})
