import { describe, expect, test } from 'vitest'
import { verify } from '../../bot/audit/verify/verify.ts'
import { readOwed } from '../../bot/delivery/owed.ts'
import { eventsOfRecord, timersOfRecord } from '../../bot/records/queries.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { removeTextButton } from '../../cards/remove-text/button.ts'
import { buttonsOf, wholeOf } from '../people/world.ts'
import { world } from './world.ts'

const reference = 'K7M2-9QXA'

describe('removing a text', () => {
  test('its author is asked once more, and then it is gone for good; that it was erased stays on record', async () => {
    const { as, written, texts, store, records } = world()
    await written(reference, 'asha')
    const question = await as('asha').says(`remove text ${reference.toLowerCase()}`)
    expect(await texts(reference)).toEqual(['note'])
    const [button] = buttonsOf(question)
    const done = await as('asha').presses(button?.verb ?? '', button?.data)
    expect(done.text).toContain('The text is removed')
    expect(await texts(reference)).toEqual([])
    const events = []
    for await (const { value } of everyPage(store, eventsOfRecord, { record: `thing|${reference}` })) events.push(value)
    expect(events.at(-1)).toMatchObject({ action: 'text.remove', operation: 'erasure', fields: ['note'] })
    await records.settled()
    expect((await verify(store)).broken).toBeUndefined()
  })

  test('the text itself is not shown again, in the question or in the answer', async () => {
    const { as, written } = world()
    await written(reference, 'asha')
    expect(wholeOf(await as('asha').says(`remove text ${reference}`))).not.toContain('June')
    expect(wholeOf(await as('asha').says(`remove text ${reference} now`))).not.toContain('June')
  })

  test('it can be typed in Welsh, to the end, and is answered in Welsh', async () => {
    const { as, written, texts } = world()
    await written(reference, 'asha')
    const done = await as('asha').says(`dileu’r testun hwn ${reference} nawr`)
    expect(done.text).toContain('wedi’i ddileu')
    expect(await texts(reference)).toEqual([])
  })

  test('the coordinator of its area may, one of another area may not', async () => {
    const { as, written, texts } = world()
    await written(reference, 'asha')
    expect((await as('elsewhere').says(`remove text ${reference} now`)).text).toBe('refused not-there')
    expect(await texts(reference)).toEqual(['note'])
    await as('nesta').says(`remove text ${reference} now`)
    expect(await texts(reference)).toEqual([])
  })

  test.each(['omar', 'rhian', 'stranger'])(
    'for %s, who has no part in it, it is exactly as if there were none',
    async (who) => {
      const { as, written } = world()
      await written(reference, 'asha')
      const there = await as(who).says(`remove text ${reference}`)
      expect(wholeOf(there)).toBe(wholeOf(await as(who).says('remove text ABCD-2345')))
      expect(wholeOf(there)).toBe(wholeOf(await as(who).presses('text.remove-now', { reference })))
    },
  )

  test('somebody removes what they wrote, and not what another wrote in the same record', async () => {
    const { as, written, texts } = world()
    await written(reference, 'asha', 'note')
    await written(reference, 'omar', 'answer')
    await as('omar').says(`remove text ${reference} now`)
    expect(await texts(reference)).toEqual(['note'])
    await as('omar').presses('text.remove-now', { reference, field: 'note' })
    expect(await texts(reference)).toEqual(['note'])
  })

  test('what two people wrote in one field is neither one’s to remove', async () => {
    const { as, written, texts } = world()
    await written(reference, 'asha')
    await written(reference, 'omar')
    await as('omar').says(`remove text ${reference} now`)
    expect(await texts(reference)).toEqual(['note', 'note'])
  })

  test('done twice, the second finds nothing', async () => {
    const { as, written } = world()
    await written(reference, 'asha')
    await as('asha').says(`remove text ${reference} now`)
    expect((await as('asha').says(`remove text ${reference} now`)).text).toBe('refused not-there')
  })
})

describe('the cards that show it', () => {
  test('are made anew where they stand, each in its reader’s language', async () => {
    const { as, written, posted, updated } = world()
    await written(reference, 'asha')
    await posted(reference, 'one')
    await posted(reference, 'two', { to: { conversation: 'channel' } })
    const done = await as('asha').says(`remove text ${reference} now`)
    expect(updated.map(({ activity, message }) => [activity, message.text])).toEqual([
      ['one', 'news in en'],
      ['two', 'news in cy'],
    ])
    expect(done.text).toContain('2 cards were changed')
  })

  test('one that no longer applies says that a text was removed there', async () => {
    const { as, written, posted, updated } = world()
    await written(reference, 'asha')
    await posted(reference, 'one', { what: 'thing.over' })
    await as('asha').says(`remove text ${reference} now`)
    expect(updated[0]?.message.text).toContain('removed here')
  })

  test('those that can’t be changed are named, to be removed by hand, and do not stop the others', async () => {
    const { as, written, posted, unreachable, updated, faults } = world()
    await written(reference, 'asha')
    await posted(reference, 'one')
    await posted(reference, 'two', { to: { conversation: 'channel' } })
    await posted(reference, 'three', { what: 'thing.broken' })
    await posted(reference, 'four')
    unreachable.add('one').add('two')
    const done = wholeOf(await as('asha').says(`remove text ${reference} now`))
    expect(done).toContain('by hand')
    expect(done).toContain('A chat: Asha Samplewick')
    expect(done).toContain('A channel or group')
    expect(updated.map(({ activity }) => activity)).toEqual(['four'])
    expect(faults).toHaveLength(1)
  })

  test('one that may stand there twice is changed, and named all the same', async () => {
    const { as, written, posted, updated } = world()
    await written(reference, 'asha')
    await posted(reference, 'one', { maybeTwice: true })
    expect(wholeOf(await as('asha').says(`remove text ${reference} now`))).toContain('by hand')
    expect(updated).toHaveLength(1)
  })

  test('what never left is not looked for', async () => {
    const { as, written, store, updated } = world()
    await written(reference, 'asha')
    await store.query(eventsOfRecord, { record: `thing|${reference}` })
    const done = await as('asha').says(`remove text ${reference} now`)
    expect(updated).toEqual([])
    expect(wholeOf(done)).not.toContain('by hand')
  })
})

describe('the button', () => {
  test('stands on any card that shows a text, and asks once more', async () => {
    const { as, written } = world()
    await written(reference, 'asha')
    const { title, verb, data } = removeTextButton({ reference, field: 'note' }, 'both')
    expect(title).toBe('Dileu’r testun hwn / Remove this text')
    expect((await as('asha').presses(verb, data)).text).toContain('Dileu’r testun hwn?')
  })
})

describe('cards that could not be changed at once', () => {
  test('are tried once more a few minutes later, by a timer of the same commit', async () => {
    const { as, written, posted, unreachable, updated, privacy, store } = world()
    await written(reference, 'asha')
    await posted(reference, 'one')
    unreachable.add('one')
    await as('asha').says(`remove text ${reference} now`)
    const [owed] = (await store.query(timersOfRecord, { record: `thing|${reference}` })).items.map(({ value }) =>
      readOwed(value),
    )
    expect(owed).toMatchObject({ what: 'text.show-again', due: '2026-11-23T10:05:00.000Z' })
    unreachable.clear()
    if (owed) await privacy.timers[owed.what]?.(owed)
    expect(updated.map(({ activity }) => activity)).toEqual(['one'])
  })
})

describe('a hold', () => {
  test('keeps the text: its author is told that it has to stay, and no reason', async () => {
    const { as, written, texts } = world()
    await written(reference, 'asha')
    await as('rhian').says(`hold ${reference} because legal claim`)
    for (const typed of [`remove text ${reference}`, `remove text ${reference} now`]) {
      const answer = wholeOf(await as('asha').says(typed))
      expect(answer).toContain('has to be kept for now')
      expect(answer).not.toContain('legal claim')
    }
    expect(await texts(reference)).toEqual(['note'])
    await as('rhian').says(`lift hold ${reference}`)
    await as('asha').says(`remove text ${reference} now`)
    expect(await texts(reference)).toEqual([])
  })

  test('is told to an admin who wrote the text, with its reason', async () => {
    const { as, written } = world()
    await written(reference, 'rhian')
    await as('rhian').says(`hold ${reference} because legal claim`)
    expect(wholeOf(await as('rhian').says(`remove text ${reference}`))).toContain('legal claim')
  })
})
