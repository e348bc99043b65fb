import { describe, expect, test } from 'vitest'
import { statusCommands } from '../../bot/delivery/auditor/command.ts'
import type { Audit } from '../../bot/delivery/auditor/index.ts'
import { fateOf } from '../../bot/delivery/fate.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { newOwed } from '../../bot/records/owed.ts'
import { asksFor } from '../../bot/rights/ask.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { createDispatch } from '../../bot/turns/dispatch.ts'
import type { Turn } from '../../bot/turns/turn.ts'
import { host } from '../people/partnership.ts'
import { wholeOf, world } from '../people/world.ts'
import { needs as dispatchNeeds, said } from '../turns/asking.ts'

const area = 'E23000036'
const by = { tenantId: host, oid: 'asha', role: 'spoc', agency: 'police', by: 'appointment' } as const

/** A partnership with what its areas are owed and were sent; it is Monday, 23 November 2026, 10:00. */
const partnership = async (last?: Audit) => {
  const here = await world({ firstAdmins: ['founder'] })
  const { store, known, directory, needs } = here
  const now = here.now()
  let count = 0

  const owed = async (
    due: string,
    more: { readonly area?: string; readonly audience?: 'multi' | 'justice'; readonly what?: string } = {},
  ) => {
    const { what = 'action.remind', ...concerns } = more
    const record = `action|${++count}`
    const document = newOwed(
      by,
      { record, first: 'action', area, ...concerns },
      {
        kind: 'message',
        id: 'remind|owner',
        what,
        due: instantOf(due),
        to: { person: { tenantId: host, oid: 'asha' } },
      },
    )
    await store.commit(record, [{ type: 'create', document }])
    return document
  }

  const ended = async (
    fate: Parameters<typeof fateOf>[1]['fate'],
    due: string,
    at: Instant = now,
    more: Parameters<typeof owed>[1] = {},
  ) => {
    const document = await owed(due, more)
    const read = await store.read('records', document.record, document.id)
    await store.commit(document.record, [
      { type: 'delete', id: document.id, tag: read?.tag ?? '' },
      { type: 'create', document: fateOf(readOwed(document), { fate }, at) },
    ])
  }

  const { all, done } = dispatchNeeds({
    capabilities: [statusCommands({ ...needs, store, directory, known, lastAudit: () => last })],
    asks: asksFor({ known, fresh: known }),
  })
  const dispatch = createDispatch(all)
  const as = (oid: string) => async (text: string) => {
    const turn: Turn = {
      heard: said(text),
      who: { tenantId: host, oid, isPartner: false },
      where: { kind: 'personal', conversation: `chat-${oid}` },
      language: 'en',
      at: now,
      reference: 'K7M2-9QXA',
    }
    const reply = await dispatch(turn)
    if (reply.type !== 'message') throw new Error(`No message came, but ${reply.type}.`)
    return reply.message
  }
  return { as, owed, ended, done }
}

const lines = (message: { readonly card?: object }) =>
  [...JSON.stringify(message.card).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text)

describe('How messages stand today', () => {
  test('is counted for an area: due, sent, still to go out, waiting longer than planned, not delivered', async () => {
    const { as, owed, ended } = await partnership()
    await ended('sent', '2026-11-23T09:00:00Z')
    await ended('folded', '2026-11-23T09:00:00Z')
    await ended('updated', '2026-11-23T09:00:00Z')
    // Due on Friday and sent today.
    await ended('sent', '2026-11-20T09:00:00Z')
    // Sent on Friday.
    await ended('sent', '2026-11-20T09:00:00Z', instantOf('2026-11-20T09:00:00Z'))
    await ended('held', '2026-11-23T09:00:00Z')
    await ended('not-installed', '2026-11-23T09:00:00Z')
    await ended('maybe-sent', '2026-11-23T09:00:00Z')
    await ended('dropped', '2026-11-23T09:00:00Z')
    await owed('2026-11-23T15:00:00Z')
    await owed('2026-11-23T09:30:00Z')
    await owed('2026-11-24T09:00:00Z')
    const card = lines(await as('carys')('delivery'))
    expect(card).toContain('Due today: 8')
    expect(card).toContain('Sent today: 4')
    expect(card).toContain('Still to go out today: 1')
    expect(card).toContain('Waiting longer than planned: 1')
    expect(card).toContain('Could not be delivered: 2')
    expect(card).toContain('Sent, and no answer came: 1')
  })

  test('says why something could not be delivered to an admin of the area, and to nobody else', async () => {
    const { as, ended } = await partnership()
    await ended('blocked', '2026-11-23T09:00:00Z')
    const cause = 'the chat or mailbox takes nothing from Liaison'
    const coordinator = await as('carys')('delivery')
    expect(lines(coordinator)).toContain('Could not be delivered: 1')
    expect(wholeOf(coordinator)).not.toContain(cause)
    for (const admin of ['priya', 'founder'])
      expect(lines(await as(admin)('delivery Bristol'))).toContain(`- ${cause}: 1`)
  })

  test('counts nothing of other areas, nor what goes to nobody', async () => {
    const { as, owed, ended } = await partnership()
    await ended('sent', '2026-11-23T09:00:00Z', undefined, { area: 'W15000004' })
    await owed('2026-11-23T15:00:00Z', { area: 'W15000004' })
    await owed('2026-11-23T15:00:00Z', { what: 'audit' })
    await ended('updated', '2026-11-23T09:00:00Z', undefined, { what: 'post.refresh' })
    const card = lines(await as('carys')('delivery'))
    expect(card).toContain('Due today: 0')
    expect(card).toContain('Sent today: 0')
  })

  test('tells whoever may not know of what is for police and CPS alone nothing by a number', async () => {
    const { as, owed, ended } = await partnership()
    const before = await as('carys')('delivery')
    await ended('sent', '2026-11-23T09:00:00Z', undefined, { audience: 'justice' })
    await ended('blocked', '2026-11-23T09:00:00Z', undefined, { audience: 'justice' })
    await owed('2026-11-23T09:00:00Z', { audience: 'justice' })
    expect(await as('carys')('delivery')).toEqual(before)
  })

  test('is for coordinators, their deputies and admins', async () => {
    const { as, done } = await partnership()
    expect((await as('ben')('delivery')).text).toContain('Due today: 0')
    for (const other of ['asha', 'niamh', 'stranger']) expect((await as(other)('delivery')).text).toMatch(/^refused /)
    expect((await as('carys')('delivery Gwent')).text).toMatch(/^refused /)
    expect(done.filter((one) => one.startsWith('shown'))).toEqual(['shown delivery.read delivery'])
  })

  test('is asked for in Welsh too, by place, and an unknown place is said', async () => {
    const { as, ended } = await partnership()
    await ended('sent', '2026-11-23T09:00:00Z')
    expect(lines(await as('priya')('danfon Bristol'))).toContain('Anfonwyd heddiw: 1')
    expect((await as('priya')('delivery Nowhereton')).text).toBe('I know no such area.')
  })

  test('says when Liaison last looked whether all was done', async () => {
    const audit: Audit = {
      at: instantOf('2026-11-23T09:59:30Z'),
      civil: instantOf('2026-11-23T09:59:30Z'),
      late: { count: 0, isCut: false },
      stuckLeases: 0,
      withoutReminder: 0,
      instances: 1,
      ok: true,
    }
    const well = await (await partnership(audit)).as('carys')('delivery')
    expect(lines(well)).toContain('Checked at 09:59: all that was due has been dealt with.')
    const unwell = await (await partnership({ ...audit, ok: false })).as('carys')('delivery')
    expect(lines(unwell).join()).toContain('something waits longer than planned')
  })

  test('is counted so far and no further', async () => {
    const { as, ended } = await partnership()
    for (let index = 0; index < 1_005; index++) await ended('sent', '2026-11-23T09:00:00Z')
    const card = lines(await as('carys')('delivery'))
    expect(card).toContain('Sent today: 1000')
    expect(card).toContain('There are more than were counted.')
  })
})
