import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Item } from '../../bot/delivery/brings.ts'
import { fateOf } from '../../bot/delivery/fate.ts'
import type { Question } from '../../bot/questions/domain/question.ts'
import { questionReaders } from '../../bot/questions/readers.ts'
import { newOwed } from '../../bot/records/owed.ts'
import { followed, following } from '../../bot/reminders/place/around.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { buttonsOn, readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { asked, grace, hannah, judith, omar, words, world } from './world.ts'

const morning = instantOf('2026-11-23T10:00:00Z')

let there: World
let question: Question
beforeEach(async () => {
  there = await world()
  question = await asked(there)
})
afterEach(() => there.close())

const first = async (what: string): Promise<Item> => {
  const [item] = await there.items(question.record, what)
  if (!item) throw new Error(`Nothing owes ${what}.`)
  return item
}

const placed = async (what: string, hostTenant?: string) =>
  there.folds(hostTenant)[what]?.place(await first(what), there.needs.clock())

const made = async (what: string, item: Item) => {
  const to = { person: await there.account(hannah) }
  const making = { to, day: '2026-11-23', at: there.needs.clock(), items: [], standing: [item] }
  const message = (await there.folds()[what]?.make(making))?.message?.('en')
  if (!message) throw new Error('Nothing was made.')
  return message
}

describe('What a question says', () => {
  test('goes to whoever covers the post that day, with the request first and what they may do', async () => {
    expect(await placed('question.told')).toEqual({ to: { person: await there.account(hannah) } })
    const card = await made('question.told', await first('question.told'))
    expect(readOn(card)).toContain('This question is for you.')
    expect(readOn(card)).toContain(`Question: ${words}`)
    expect(readOn(card)).toContain('Hannah Makebelieve; covers for Omar Exampleby')
    expect(buttonsOn(card).map(({ title }) => title)).toEqual(['Answer', 'This isn’t for me'])
  })

  test('goes to whoever holds the post when it is sent', async () => {
    await there.changeOrganisation('cps-south-west', (organisation) => ({
      ...organisation,
      posts: organisation.posts.map((post) => ({ ...post, away: [] })),
    }))
    expect(await placed('question.told')).toEqual({ to: { person: await there.account(omar) } })
  })

  test('waits for 08:30 on a working day', () => {
    const opens = there.folds()['question.told']?.opens
    expect(opens?.(instantOf('2026-12-24T18:20:00Z'))).toBe('2026-12-29T08:30:00.000Z')
    expect(opens?.(morning)).toBe(morning)
  })

  test('as a reminder is over once it is answered, and the card that stands is put right', async () => {
    const [told, soon] = [await first('question.told'), await first('question.due-soon')]
    expect(await there.folds()['question.due-soon']?.place(soon, morning)).toHaveProperty('to')
    await (await there.as(hannah)).says(`answer ${question.number}: The duty lawyer`)
    const { record } = await first('question.told')
    expect(await there.folds()['question.due-soon']?.place({ ...soon, record }, morning)).toEqual({ dropped: 'over' })
    const card = await made('question.told', { ...told, record })
    expect(readOn(card)).toContain('Answer: The duty lawyer')
    expect(buttonsOn(card)).toEqual([])
    expect(await placed('question.news')).toEqual({ to: { person: await there.account(grace) } })
    expect(readOn(await made('question.news', await first('question.news')))).toContain('There is an answer.')
  })

  test('to whoever passed it on is put right too: somebody else has it, and its words are gone', async () => {
    const told = await first('question.told')
    await (await there.as(hannah)).says(`not mine ${question.number}: Judith Notareal`)
    const { record } = await first('question.told')
    const card = await made('question.told', { ...told, record })
    expect(readOn(card)).toContain('Somebody else has this now.')
    expect(JSON.stringify(card)).not.toContain('lawyer')
    const items = await there.items(question.record, 'question.told')
    const places = await Promise.all(items.map((item) => there.folds()['question.told']?.place(item, morning)))
    expect(places).toEqual([{ dropped: 'with-another' }, { to: { person: await there.account(judith) } }])
  })
})

describe('Who can’t be written to in Teams', () => {
  /** The message that could not be delivered, and what follows: a letter, and news for whoever asked. */
  const lost = async () => {
    const told = await first('question.told')
    const fold = there.folds('another-tenant')['question.told']
    expect(await fold?.place(told, morning)).toEqual({ dropped: 'to-mailbox' })
    const owed = (await fold?.after(told, { fate: 'dropped', why: 'to-mailbox' }, morning)) ?? []
    const documents = owed.map((one) => newOwed(told.owed.by, told.owed, one))
    for (const document of documents) await there.store.commit(question.record, [{ type: 'create', document }])
    const [nudge] = documents.filter(({ what }) => what === 'remind.nudge')
    if (!nudge) throw new Error('No line in the channel is owed.')
    return nudge
  }

  /** The line in the channel is dealt with, and the letter is owed. */
  const nudged = async (nudge: Item['owed']) => {
    const read = await there.store.read('records', question.record, nudge.id)
    const item = { owed: nudge, record: undefined }
    const letter = newOwed(nudge.by, nudge, following('mail', followed(item), morning))
    await there.store.commit(question.record, [
      { type: 'delete', id: nudge.id, tag: read?.tag ?? '' },
      { type: 'create', document: fateOf(nudge, { fate: 'dropped', why: 'no-channel' }, morning) },
      { type: 'create', document: letter },
    ])
    return letter
  }

  const news = () => there.items(question.record, 'question.news').then((items) => items[0])

  const endedAs = async (letter: Item['owed'], fate: 'sent' | 'dropped') => {
    const read = await there.store.read('records', question.record, letter.id)
    if (!read) throw new Error('The letter is owed no more.')
    await there.store.commit(question.record, [
      { type: 'delete', id: letter.id, tag: read.tag },
      { type: 'create', document: fateOf(letter, { fate }, morning) },
    ])
  }

  test('is written to at their mailbox, and whoever asked is told so only once the letter has left', async () => {
    const nudge = await lost()
    const item = await news()
    if (!item) throw new Error('No news is owed.')
    expect(await there.folds()['question.news']?.place(item, morning)).toHaveProperty('until')
    const letter = await nudged(nudge)
    expect(await there.folds()['question.news']?.place(item, morning)).toHaveProperty('until')
    await endedAs(letter, 'sent')
    expect(await there.folds()['question.news']?.place(item, morning)).toEqual({
      to: { person: await there.account(grace) },
    })
    expect(readOn(await made('question.news', item))).toContain('A message went to their service’s mailbox.')
  })

  test('where no letter could leave, it says that nobody was reached', async () => {
    const letter = await nudged(await lost())
    await endedAs(letter, 'dropped')
    const item = await news()
    if (!item) throw new Error('No news is owed.')
    expect(readOn(await made('question.news', item))).toContain('They could not be reached, in Teams or by e-mail.')
  })

  test('has the letter sent to the service of whoever is asked, for as long as it waits for them', async () => {
    const read = questionReaders()['question.told']
    expect(await read?.(await first('question.told'), morning)).toEqual({
      ...{ reader: { party: question.to }, audience: 'multi' },
    })
    await (await there.as(grace)).says(`withdraw question ${question.number}`)
    expect(await read?.(await first('question.told'), morning)).toMatchObject({ over: 'over' })
  })
})
