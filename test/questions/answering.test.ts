import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Question } from '../../bot/questions/domain/question.ts'
import type { Message } from '../../cards/message.ts'
import { buttonsOn, dataOf, fieldsOn, readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { asha, asked, carys, grace, hannah, judith, omar, words, world } from './world.ts'

const form = z.looseObject({
  body: z.array(z.looseObject({ choices: z.array(z.object({ title: z.string(), value: z.string() })).optional() })),
})

const choicesOn = ({ card }: Message) => form.parse(card).body.flatMap(({ choices = [] }) => choices)

let there: World
let question: Question
beforeEach(async () => {
  there = await world()
  question = await asked(there)
})
afterEach(() => there.close())

const titles = async (name: string) =>
  buttonsOn(await (await there.as(name)).says(`question ${question.number}`)).map(({ title }) => title)

const now = () => there.question(question.record)

const names = (what: string) =>
  there.items(question.record, what).then((items) => items.map(({ owed }) => owed.occurrence))

describe('Whoever is asked', () => {
  test.each([hannah, omar, judith])(
    '%s may answer: the holder, who covers today, and the other contacts',
    async (name) => {
      expect(await titles(name)).toEqual(['Answer', 'This isn’t for me'])
      const card = await (await there.as(name)).says(`answer ${question.number}: The duty lawyer of the unit`)
      expect(readOn(card)).toContain('Your answer is sent.')
      expect(await now()).toMatchObject({ state: 'answered' })
      expect(await there.texts(question.record)).toMatchObject({ answer: 'The duty lawyer of the unit' })
      expect(await names('question.news')).toEqual(['answer'])
    },
  )

  test('sees the request first, and the number typed any way finds it', async () => {
    const card = await (await there.as(hannah)).says(`question ${question.number.toLowerCase().replaceAll('-', ' ')}`)
    expect(readOn(card).split('\n').slice(0, 2)).toEqual(['A question for you', `Question: ${words}`])
    expect(readOn(card)).toContain('Asked by: Grace Imaginer (ISVA service)')
    expect(readOn(card)).toContain('Reply by: Monday 30 November 2026, in 5 working days')
  })

  test('answers from the card, which then shows what became of it', async () => {
    const her = await there.as(hannah, 'cy')
    const card = await her.says(`cwestiwn ${question.number}`)
    const data = { ...dataOf(card, 'Ateb'), words: 'Y cyfreithiwr ar ddyletswydd' }
    const answer = await her.presses('questions.answer', data)
    expect(readOn(answer)).toContain('Ateb: Y cyfreithiwr ar ddyletswydd')
    expect(readOn(answer)).toContain('Atebwyd gan: Hannah Makebelieve')
    expect(buttonsOn(answer)).toEqual([])
  })

  test('who comes second finds the answer of whoever was first, and overwrites nothing', async () => {
    await (await there.as(hannah)).says(`answer ${question.number}: The duty lawyer`)
    const second = await (await there.as(judith)).says(`answer ${question.number}: Somebody else`)
    expect(readOn(second)).toContain('Answer: The duty lawyer')
    expect(await there.texts(question.record)).toMatchObject({ answer: 'The duty lawyer' })
    expect(there.done).toContain('refused question.answer not-in-this-state')
  })

  test('without words is asked for them', async () => {
    const card = await (await there.as(hannah)).says(`ateb ${question.number}`)
    expect(readOn(card)).toContain('Ysgrifennwch ateb yn gyntaf.')
    expect((await now()).state).toBe('asked')
  })

  test('with more words than fit is told so: nothing is cut off', async () => {
    const card = await (await there.as(hannah)).says(`answer ${question.number}: ${'the duty lawyer '.repeat(40)}`)
    expect(readOn(card)).toContain('Please answer in at most 500 characters.')
    expect((await now()).state).toBe('asked')
  })

  test('with details of a case has nothing kept, and sees what is left where it is masked', async () => {
    const her = await there.as(hannah)
    const data = { which: question.record, lang: 'en' }
    const refusal = await her.presses('questions.answer', { ...data, words: 'The victim was raped by her stepfather' })
    expect(JSON.stringify(refusal)).not.toContain('stepfather')
    const masked = await her.presses('questions.answer', { ...data, words: 'Ring the unit on 07700 900123' })
    expect(JSON.stringify(masked)).not.toContain('07700')
    expect((await now()).state).toBe('asked')
    expect(await there.texts(question.record)).toEqual({ question: words })
    const use = buttonsOn(masked).find(({ verb }) => verb === 'questions.answer')
    await her.presses('questions.answer', use?.data)
    expect((await now()).state).toBe('answered')
  })

  test('never is whoever asked', async () => {
    const answer = await (await there.as(grace)).says(`answer ${question.number}: It is me`)
    expect(readOn(answer)).toContain('Nothing has changed.')
    expect((await now()).state).toBe('asked')
  })
})

describe('Whoever says that it isn’t for them', () => {
  test('hands it to another contact of the agency, who is told, and whoever asked too', async () => {
    const her = await there.as(hannah)
    const card = await her.presses('questions.choose', { which: question.record, lang: 'en' })
    const choices = choicesOn(card)
    expect(choices.map(({ title }) => title)).toEqual([
      'CPS South West RASSO Unit: Head of the RASSO Unit (Judith Notareal)',
      'I don’t know: back to whoever asked',
    ])
    const passed = await her.presses('questions.pass', { ...dataOf(card, 'Pass it on'), to: choices[0]?.value })
    expect(readOn(passed)).toContain('It has gone on to another contact.')
    expect(buttonsOn(passed)).toEqual([])
    expect(await now()).toMatchObject({ to: choices[0]?.value, had: [question.to] })
    expect((await there.items(question.record, 'question.told')).map(({ owed }) => owed.id)).toContain('owed|told|1')
    expect(await names('question.news')).toEqual(['pass'])
    const mine = await (await there.as(judith)).says('my questions')
    expect(readOn(mine)).toContain(question.number)
    expect(readOn(await her.says('my questions'))).toContain('No question is open.')
  })

  test('may type a name, and one that means nobody is asked for', async () => {
    const her = await there.as(hannah)
    expect(fieldsOn(await her.says(`not mine ${question.number}: the harbour master`))).toHaveProperty('to')
    await her.says(`nid i mi ${question.number}: Judith Notareal`)
    expect((await now()).had).toHaveLength(1)
  })

  test('gives it back: its asker is told and goes on, and nobody is reminded any more', async () => {
    const her = await there.as(hannah)
    const back = await her.presses('questions.pass', { which: question.record, lang: 'en', to: '-' })
    expect(readOn(back)).toContain('Whoever asked is told that it isn’t for you.')
    expect(await names('question.news')).toEqual(['give-back'])
    expect((await there.owed(question.record)).map(({ what }) => what)).not.toContain('question.silent')
    expect(await titles(grace)).toEqual(['Raise it further', 'It is settled', 'Withdraw'])
  })

  test('can hand it to nobody of another agency, whatever is sent', async () => {
    const { organisations } = await there.needs.directory()
    const post = organisations.find(({ id }) => id === 'avon-and-somerset-police')?.posts[0]
    const to = `post|avon-and-somerset-police|${post?.id}`
    await (await there.as(hannah)).presses('questions.pass', { which: question.record, lang: 'en', to })
    expect((await now()).to).toBe(question.to)
  })
})

describe('Silence', () => {
  const silent = () => there.until('2026-11-30T17:00:00Z', question.record)

  test('is told once, to whoever asked, with three ways on; the question goes nowhere', async () => {
    await silent()
    await silent()
    expect(await now()).toMatchObject({ state: 'asked', toldOfSilence: true, events: 2 })
    expect(await names('question.news')).toEqual(['tell-silence'])
    expect(await titles(grace)).toEqual(['Give more time', 'Raise it further', 'It is settled'])
  })

  test('before the date is not said, nor of what was answered', async () => {
    await there.until('2026-11-30T16:59:00Z', question.record)
    await (await there.as(hannah)).says(`answer ${question.number}: The duty lawyer`)
    await silent()
    expect(await names('question.news')).toEqual(['answer'])
  })

  test('more time: a new date, told quietly in place, and said again when it has passed', async () => {
    await silent()
    const her = await there.as(grace)
    const card = await her.says(`question ${question.number}`)
    expect(fieldsOn(card)).toEqual({ replyBy: '2026-12-07' })
    const longer = await her.presses('questions.more-time', { ...dataOf(card, 'Give more time'), ...fieldsOn(card) })
    expect(readOn(longer)).toContain('Reply by: Monday 7 December 2026, in 5 working days')
    const ids = (await there.owed(question.record)).map(({ id, occurrence = '' }) => `${id} ${occurrence}`.trim())
    expect(ids).toEqual(expect.arrayContaining(['owed|silent', 'owed|due-soon|day 2026-12-07|0', 'owed|refresh|3']))
    expect(ids.filter((id) => id.startsWith('owed|told'))).toEqual(['owed|told|0'])
    await there.until('2026-12-07T17:00:00Z', question.record)
    expect(await names('question.news')).toEqual(['tell-silence', 'tell-silence'])
  })

  test.each([
    ['more time', '1 November 2026', 'Please choose a later date.'],
    ['rhagor o amser', '28 Tachwedd 2026', 'Dewiswch ddiwrnod gwaith.'],
  ])('“%s … %s” is not a date for a reply', async (command, date, fault) => {
    const card = await (await there.as(grace)).says(`${command} ${question.number}: ${date}`)
    expect(readOn(card)).toContain(fault)
    expect((await now()).replyBy).toBe(question.replyBy)
  })

  test('raised further belongs to escalations, which get the question by its record', async () => {
    await silent()
    const card = await (await there.as(grace)).says(`question ${question.number}`)
    const found = buttonsOn(card).find(({ title }) => title === 'Raise it further')
    expect(found).toMatchObject({ verb: 'escalations.from-question', data: { question: question.record, lang: 'en' } })
  })
})

describe('Whoever asked', () => {
  test.each([
    ['settled', { state: 'withdrawn', settled: true }],
    ['setlwyd', { state: 'withdrawn', settled: true }],
    ['withdraw question', { state: 'withdrawn' }],
    ['tynnu cwestiwn yn ôl', { state: 'withdrawn' }],
  ])('may say “%s”', async (command, becomes) => {
    await (await there.as(grace)).says(`${command} ${question.number}`)
    expect(await now()).toMatchObject(becomes)
    expect((await there.owed(question.record)).map(({ what }) => what)).not.toContain('question.silent')
  })

  test('says thanks for an answer, and the card of whoever answered says so', async () => {
    await (await there.as(hannah)).says(`answer ${question.number}: The duty lawyer`)
    const card = await (await there.as(grace)).says(`question ${question.number}`)
    expect(readOn(card)).toContain('Answer: The duty lawyer')
    await (await there.as(grace)).presses('questions.settle', dataOf(card, 'Thank you, it is settled'))
    expect(readOn(await (await there.as(hannah)).says(`question ${question.number}`))).toContain('says thank you')
    expect(await titles(grace)).toEqual([])
  })

  test.each([hannah, carys, asha])(
    'is the only one who may: %s can neither withdraw it nor settle it',
    async (name) => {
      const other = await there.as(name)
      for (const verb of ['withdraw', 'settle', 'more-time'])
        await other.presses(`questions.${verb}`, { which: question.record, lang: 'en', replyBy: '2026-12-11' })
      expect(await now()).toMatchObject({ state: 'asked', events: 1 })
      const any = await there.asks(name)
      expect(await there.further.of(any, question.record)).toEqual({ ok: false, why: 'not-there' })
      expect(await there.further.raised(any, question.record, 'AS-2026-0001')).toEqual({ ok: false, why: 'not-there' })
    },
  )

  test('raises it further once, with its words', async () => {
    const any = await there.asks(grace)
    expect(await there.further.of(any, question.record)).toMatchObject({ ok: true, words })
    expect((await there.further.raised(any, question.record, 'AS-2026-0314')).ok).toBe(true)
    expect(await now()).toMatchObject({ state: 'raised-further', raisedAs: 'AS-2026-0314' })
    expect(await there.further.of(any, question.record)).toEqual({ ok: false, why: 'not-in-this-state' })
  })

  test('finds it in “my questions”, in both languages', async () => {
    const list = await (await there.as(grace)).says('my questions')
    expect(readOn(list)).toContain('You ask: CPS')
    expect(readOn(await (await there.as(grace)).says('fy nghwestiynau'))).toContain('Gofynnwch i: GEG')
    expect(readOn(await (await there.as(hannah)).says('my questions'))).toContain('You are asked by: ISVA')
    const opened = await (await there.as(grace)).presses('questions.open', dataOf(list, `Open ${question.number}`))
    expect(readOn(opened)).toContain(`Question: ${words}`)
  })
})
