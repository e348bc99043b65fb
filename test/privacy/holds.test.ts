import { describe, expect, test } from 'vitest'
import { isHeld } from '../../bot/records/holds.ts'
import { eventsOfRecord } from '../../bot/records/queries.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { buttonsOf, wholeOf } from '../people/world.ts'
import { thing } from '../records/acting.ts'
import { urn, world } from './world.ts'

const reference = 'K7M2-9QXA'
const document = thing(`thing|${reference}`)

describe('a hold in chat', () => {
  test('is placed with its reason, listed with the day, and lifted from the list', async () => {
    const { as, store, written } = world()
    await written(reference, 'asha')
    const placed = await as('rhian').says(`hold ${reference} because complaint`)
    expect(placed.text).toContain('It is held now')
    expect(await isHeld(store, document)).toBe(true)
    const list = await as('rhian').says('holds')
    expect(wholeOf(list)).toContain(`Record: ${reference} · complaint · since Monday 23 November`)
    const [lift] = buttonsOf(list)
    expect((await as('rhian').presses(lift?.verb ?? '', lift?.data)).text).toContain('no longer held')
    expect(await isHeld(store, document)).toBe(false)
  })

  test('without a reason it is not placed: the reasons are offered, in words', async () => {
    const { as, store, written } = world()
    await written(reference, 'asha')
    const asked = await as('rhian').says(`hold ${reference}`)
    expect(await isHeld(store, document)).toBe(false)
    expect(buttonsOf(asked).map(({ title }) => title)).toEqual([
      'Disclosure request',
      'Complaint',
      'Legal claim',
      'Inspection',
    ])
    const inspection = buttonsOf(asked).at(-1)
    await as('rhian').presses(inspection?.verb ?? '', inspection?.data)
    expect(await isHeld(store, document)).toBe(true)
  })

  test('of a case is placed under each key there ever was, and its URN is stored and shown nowhere', async () => {
    const { as, store, entries } = world()
    const asked = await as('rhian').says(`hold ${urn}`)
    expect(wholeOf(asked)).not.toContain(urn)
    const [request] = buttonsOf(asked)
    const placed = await as('rhian').presses(request?.verb ?? '', request?.data)
    expect(wholeOf(placed)).not.toContain(urn)
    expect(buttonsOf(placed).map(({ verb }) => verb)).toEqual(['hold.lift', 'hold.lift'])
    expect(JSON.stringify(await entries())).not.toContain(urn)
    const keys = buttonsOf(placed).map(({ data }) => (data as { target: string }).target)
    for (const caseKey of keys) expect(await isHeld(store, thing('thing|x', { caseKey }))).toBe(true)
    await as('rhian').says(`lift hold ${urn}`)
    for (const caseKey of keys) expect(await isHeld(store, thing('thing|x', { caseKey }))).toBe(false)
  })

  test('says so in Welsh, and why stands in the timeline as a code', async () => {
    const { as, store, written } = world()
    await written(reference, 'asha')
    expect((await as('rhian').says(`ataliad ${reference} oherwydd cais datgelu`)).text).toContain(
      'Mae ataliad arno nawr',
    )
    const { holdRecord } = await import('../../bot/records/holds.ts')
    const events = []
    const record = holdRecord(`thing|${reference}`)
    for await (const { value } of everyPage(store, eventsOfRecord, { record })) events.push(value)
    expect(events[0]).toMatchObject({ facts: { reason: 'disclosure-request', target: `thing|${reference}` } })
    expect((await as('rhian').says('ataliadau')).text).toContain('Mae ataliad yn cadw')
  })

  test('placed twice or lifted twice changes nothing, and says so', async () => {
    const { as, written } = world()
    await written(reference, 'asha')
    expect((await as('rhian').says(`lift hold ${reference}`)).text).toContain('not held')
    await as('rhian').says(`hold ${reference} because complaint`)
    expect((await as('rhian').says(`hold ${reference} because inspection`)).text).toContain('held already')
    await as('rhian').says(`lift hold ${reference}`)
    expect((await as('rhian').says(`lift hold ${reference}`)).text).toContain('not held')
  })

  test('what there is none of is said to an admin, and to nobody else', async () => {
    const { as, written } = world()
    await written(reference, 'asha')
    expect((await as('rhian').says('hold ABCD-2345 because complaint')).text).toContain('There is no record')
    expect((await as('rhian').says('hold')).text).toContain('Type what to hold')
    for (const who of ['nesta', 'asha'])
      expect((await as(who).says(`hold ${reference} because complaint`)).text).toBe(
        (await as(who).says('hold ABCD-2345 because complaint')).text,
      )
    expect((await as('nesta').says('holds')).text).toBe('refused not-there')
  })

  test('a forged button holds nothing that is no record and no case', async () => {
    const { as } = world()
    for (const target of ['k9:abc', 'thing|', '', 'x'.repeat(200)])
      expect((await as('rhian').presses('hold.place', { target, reason: 'complaint' })).text).toMatch(
        /no record|what to/,
      )
    expect((await as('rhian').presses('hold.place', { target: 'thing|A', reason: 'spite' })).text).toBe('unreadable')
  })
})
