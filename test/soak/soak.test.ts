import { beforeAll, describe, expect, test } from 'vitest'
import type { Stored } from '../../bot/storage/port.ts'
import type { Evidence } from './evidence.ts'
import { breaches, judge } from './judge/index.ts'
import { soak } from './run.ts'
import type { Setup } from './stores/place.ts'

const seed = 20261123
const patience = 120_000

const breached = (evidence: Evidence) => breaches(judge(evidence)).map(({ what }) => what)

describe('a bot of its own, with people of several tenants, while Teams breaks now and then', () => {
  let evidence: Evidence

  beforeAll(async () => {
    evidence = await soak({ store: 'embedded', seconds: 5, mostSeconds: 60, seed, rate: 30 })
  }, patience)

  test('loses nothing, is late with nothing, repeats nothing without a reason, and does not grow', () => {
    const found = breaches(judge(evidence))
    expect(found.map(({ what, examples }) => `${what}: ${examples.join('; ')}`)).toEqual([])
  })

  test('while people did what can be done, and Teams was broken indeed', () => {
    expect(evidence.answered.length).toBeGreaterThan(120)
    expect(new Set(evidence.claims.map(({ action }) => action)).size).toBeGreaterThan(5)
    expect(evidence.asked.filter(({ refusedBy }) => refusedBy === 'storm').length).toBeGreaterThan(1)
    const kinds = new Set(evidence.documents.flatMap((one) => (one.kind === 'fate' ? [JSON.stringify(one)] : [])))
    for (const what of ['escalation.told', 'question.told', 'action.remind'])
      expect([...kinds].some((fate) => fate.includes(what))).toBe(true)
  })

  const withoutFirst = (kind: string, isIt: (document: Stored) => boolean) =>
    evidence.documents.toSpliced(
      evidence.documents.findIndex((one) => one.kind === kind && isIt(one)),
      1,
    )

  const isOfMade = ({ record }: Stored) => evidence.made.some((one) => one.record === record)

  const isClaimed = (event: Stored) =>
    evidence.claims.some(
      ({ record, action }) => record === event.record && 'action' in event && event.action === action,
    )

  const growing = (more: number) =>
    evidence.samples.map((one) => ({ ...one, heapUsed: one.heapUsed + one.turns * more }))

  const planted: readonly (readonly [string, () => Partial<Evidence>, string])[] = [
    ['an event that is gone', () => ({ documents: withoutFirst('event', isClaimed) }), 'of these, left no event'],
    ['words that are gone', () => ({ documents: withoutFirst('text', isOfMade) }), 'of these, not there once'],
    [
      'words that are there twice',
      () => ({ documents: [...evidence.documents, ...evidence.documents.filter(({ kind }) => kind === 'text')] }),
      'of these, not there once',
    ],
    [
      'an answer that does not show what was kept',
      () => ({ typed: { asked: 1, missing: evidence.made.slice(0, 1) } }),
      'of 1 asked for by typing, not shown',
    ],
    [
      'something that waits too long',
      () => ({ lateSince: '2030-01-01T00:00:00.000Z' as Evidence['lateSince'] }),
      'owed and late',
    ],
    [
      'something owed that has its fate',
      () => {
        const owed = evidence.documents.find(({ kind, id }) => kind === 'message' && id.startsWith('owed|'))
        const fate = evidence.documents.find(({ kind }) => kind === 'fate')
        if (!owed || !fate) throw new Error('Nothing is owed any more.')
        const occurrence = 'occurrence' in owed ? `|${owed.occurrence}` : ''
        const planted = { ...fate, record: owed.record, id: `fate|${owed.id}${occurrence}` }
        return { documents: [...evidence.documents, planted] }
      },
      'owed, though it has its fate',
    ],
    ['messages that Teams does not have', () => ({ posted: [] }), 'said to be sent, and not in Teams'],
    [
      'a request of which nobody was told',
      () => ({ documents: evidence.documents.filter(({ kind }) => kind !== 'fate' && kind !== 'message') }),
      'raised or asked, and nobody told',
    ],
    [
      'a message that stands there twice',
      () => ({ posted: [...evidence.posted, ...evidence.posted.filter(({ activity }) => activity.replyToId)] }),
      'repeated for no such reason',
    ],
    [
      'a fault that nothing explains',
      () => ({ faults: [{ type: 'TypeError', message: 'x', stack: '' }] }),
      'faults that nothing broken explains',
    ],
    ['somebody in the log', () => ({ naming: ['a line'] }), 'lines of the log that name somebody'],
    [
      'an answer of 500',
      () => ({ answered: [...evidence.answered, { what: 'look-up', milliseconds: 1, status: 500 }] }),
      'HTTP answers of 500 and more',
    ],
    ['a heap that grows', () => ({ samples: growing(1_000_000) }), 'heap, growth in the second half, bytes a turn'],
    ['a process that died', () => ({ lived: false }), 'ended before it was told to, or badly'],
    ['a process that ends badly', () => ({ exitCode: 1 }), 'ended before it was told to, or badly'],
  ]

  test.each(planted)('%s would be found', (_what, change, found) => {
    expect(breached({ ...evidence, ...change() })).toContain(found)
  })
})

/** Takes events away, as nothing of ours ever does. */
const takesEventsAway = async ({ everything, store }: Setup) => {
  for (const event of await everything()) {
    if (event.kind !== 'event' || !('action' in event) || event.action !== 'action.add') continue
    const read = await store.read('records', event.record, event.id)
    if (read) await store.commit(event.record, [{ type: 'delete', id: event.id, tag: read.tag }])
  }
}

test(
  'a bot that keeps every request, a Teams that forgets messages and a store that lost events are found out',
  async () => {
    const evidence = await soak({
      ...{ store: 'embedded', seconds: 4, mostSeconds: 60, seed: seed + 1, rate: 30 },
      preload: ['test/soak/leaking.ts'],
      storm: { share: 0.6, seed, of: [{ lose: true }] },
      before: takesEventsAway,
    })
    expect(breached(evidence)).toEqual(
      expect.arrayContaining([
        'heap, growth in the second half, bytes a turn',
        'said to be sent, and not in Teams',
        'of these, left no event',
        'chains that are broken',
      ]),
    )
  },
  patience,
)
