import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { openTelemetry } from '../../bot/telemetry/open.ts'
import { everybodyJoins, setUp } from '../stories/partnership.ts'
import type { Person } from '../world/people.ts'
import { asha, ceri, leila, odette, rhys, sam } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'
import type { Span, Tree } from './receiver.ts'
import { openReceiver, treeOf } from './receiver.ts'
import { measuredTooMuch, saidTooMuch } from './told.ts'

type Receiver = Awaited<ReturnType<typeof openReceiver>>

const telling = async (receiver: Receiver) =>
  openTelemetry({ collector: { type: 'otlp', endpoint: receiver.endpoint } })

const rootsOf = (spans: readonly Span[]) => spans.filter(({ parentSpanId }) => !parentSpanId)

describe('A look-up', () => {
  test('is one trace: what Teams asked, the turn, what it did, what was stored, what was sent', async () => {
    const receiver = await openReceiver()
    const liaison = await world({ telemetry: await telling(receiver) })
    await liaison.as(asha).says('help')
    await liaison.as(asha).says('who is the spoc for Bristol?')
    await liaison.close()
    const [root] = rootsOf(receiver.spans)
      .filter(({ name }) => name === 'activity')
      .slice(-1)
    expect(root && treeOf(receiver.spans, root)).toEqual({
      span: 'activity',
      of: [
        {
          span: 'turn said personal answered',
          of: [{ span: 'verb fallback directory.look-up answered' }, { span: 'store append log' }],
        },
        { span: 'send reply sent' },
      ],
    })
    expect(root?.attributes).toEqual({ 'liaison.status': 200 })
    const count = (name: string) => receiver.measured.filter((one) => one.name === name)
    expect(count('liaison_look_ups_total')).toEqual([
      { name: 'liaison_look_ups_total', attributes: { result: 'answered' }, value: 1 },
    ])
    await receiver.close()
  })

  test('that fails has a reference: the person is told it, the log line and the trace carry it', async () => {
    const receiver = await openReceiver()
    const lines: string[] = []
    const store = { ...openSqlite(':memory:'), append: () => Promise.reject(new Error(`disk full of ${sam.name}`)) }
    const liaison = await world({ store, telemetry: await telling(receiver), log: (line) => lines.push(line) })
    const [told] = await liaison.as(asha).says('spoc bristol')
    await liaison.close()
    const fault = lines
      .map((line): unknown => JSON.parse(line))
      .find((line) => JSON.stringify(line).includes('disk full'))
    const turn = receiver.spans.find(({ name }) => name === 'turn')
    const reference = turn?.attributes['liaison.reference']
    expect(turn).toMatchObject({ attributes: { 'liaison.outcome': 'fault' }, status: { code: 2 } })
    expect(fault).toMatchObject({ reference, trace: turn?.traceId })
    expect(told?.activity.text).toContain(reference)
    expect(receiver.bodies.join()).not.toContain('disk full')
    await receiver.close()
  })
})

describe('A partnership that is set up, asks, agrees on something and is reminded of it', () => {
  const channel = { kind: 'channel', id: '19:scrutiny@thread.tacv2' } as const
  const people = [asha, odette, sam, rhys, ceri, leila]
  let receiver: Receiver
  let liaison: World

  const member = ({ id, name, aadObjectId, tenantId }: Person) => ({
    ...{ id, name, aadObjectId, tenantId, userRole: 'user' as const },
  })

  beforeAll(async () => {
    receiver = await openReceiver()
    liaison = await world({
      env: { LIAISON_DEMONSTRATION: 'no', LIAISON_FIRST_ADMINS: odette.aadObjectId },
      telemetry: await telling(receiver),
    })
    await setUp(liaison)
    await everybodyJoins(liaison)
    await liaison.as(odette).says('group add\narea: Avon and Somerset\ntype: scrutiny\ncoordinator: Rhys Pretend')
    liaison.connector.gather(channel.id, [odette, sam, rhys].map(member))
    await liaison.as(odette, channel).says('link this channel to scrutiny')
    await liaison.as(leila).says('who is the spoc for Bristol? Ring Jane Quillonby on 07700 900987')
    await liaison.as(asha).searches('Glasgow')
    await liaison.as(asha).presses('no.such-verb', { note: 'Quillonby' })
    await liaison
      .as(odette)
      .says('action save\ntitle: Publish the list of contacts\nowner: Sam Exemplar\ndue: tomorrow')
    await liaison.post('/local/clock', { advance: 'P1D' })
    await liaison.settled()
    await liaison.close()
  }, 60_000)
  afterAll(() => receiver.close())

  /** The traces of what came due, each as its tree. */
  const due = (): readonly Tree[] =>
    rootsOf(receiver.spans)
      .filter(({ name }) => name === 'due')
      .map((root) => treeOf(receiver.spans, root))

  test('the reminder is a trace of its own, from what was due to what became of it', () => {
    const digests = due().filter(({ span }) => span === 'due post action.remind')
    expect(digests.length).toBe(2)
    for (const { of = [] } of digests) {
      const said = of.map(({ span }) => span)
      const sent = said.findIndex((one) => /^send (?:person|conversation) sent$/.test(one))
      expect(said.slice(0, sent), said.join('\n')).toContain('store commit records done')
      expect(said.slice(0, sent)).toContain('store append log')
      expect(said.slice(sent)).toContain('store commit records done')
    }
  })

  test('nobody is named anywhere: neither people nor places, nothing that was typed, no handle of Teams', () => {
    const said = receiver.bodies.join('\n')
    const secrets = [
      ...people.flatMap(({ id, name, aadObjectId, tenantId }) => [
        id,
        aadObjectId,
        tenantId,
        name,
        ...name.split(' ').slice(1),
      ]),
      ...[
        'Quillonby',
        '07700 900987',
        'Bristol',
        'Avon',
        'E23000036',
        'Glasgow',
        'glasgow',
        'bristol',
        'Publish',
        'scrutiny@',
        'thread.tacv2',
      ],
      ...['@force.police.example', 'a:29:', 'activity-', '127.0.0.1', 'no.such-verb', process.cwd()],
    ]
    expect(receiver.spans.length).toBeGreaterThan(200)
    expect(secrets.filter((one) => said.includes(one))).toEqual([])
  })

  test('all that is said is of the closed sets, and of the process only its name and a number drawn by chance', () => {
    expect(saidTooMuch(receiver.spans)).toEqual([])
    expect(measuredTooMuch(receiver.measured)).toEqual([])
    for (const resource of receiver.resources)
      expect(resource).toEqual({
        'service.name': 'liaison',
        'service.instance.id': expect.stringMatching(/^[\dA-Z]{26}$/),
      })
  })

  test('every sort of span was seen, so that each was looked at', () => {
    expect(new Set(receiver.spans.map(({ name }) => name))).toEqual(
      new Set(['activity', 'turn', 'verb', 'store', 'send', 'due']),
    )
  })

  test('a span that says who it was is found', async () => {
    const other = await openReceiver()
    const { tracing, close } = await telling(other)
    const planted = Object.assign({ status: 200 }, { who: sam.aadObjectId })
    await tracing.begin('activity', planted, async () => {})
    await close()
    expect(saidTooMuch(other.spans)).toEqual([`activity: liaison.who = ${sam.aadObjectId}`])
    expect(other.bodies.join()).toContain(sam.aadObjectId)
    const [span] = other.spans
    expect(span && saidTooMuch([{ ...span, attributes: { 'liaison.status': sam.name } }])).toHaveLength(1)
    expect(span && saidTooMuch([{ ...span, attributes: {}, events: ['an exception'] }])).toHaveLength(1)
    expect(measuredTooMuch([{ name: 'liaison_turns_total', attributes: { outcome: sam.name } }])).toHaveLength(1)
    await other.close()
  })
})
