import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buttonsOn, dataOf, fieldsOn, readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { asha, asked, grace, hannah, leila, words, world } from './world.ts'

let there: World
beforeEach(async () => {
  there = await world()
})
afterEach(() => there.close())

describe('The form', () => {
  test('says whom it goes to, who covers today, by when, and what to ask first', async () => {
    const form = await (await there.as(grace)).says('ask cps bristol')
    const read = readOn(form)
    expect(read).toContain('To: CPS South West RASSO Unit, RASSO SPOC; Hannah Makebelieve; covers for Omar Exampleby')
    expect(read).toContain('Have you asked the case contact?')
    expect(read).toContain('The date in the form: Monday 30 November 2026, in 5 working days')
    expect(read).toContain('What you write here may have to be disclosed.')
    expect(read).toContain('call 999')
    expect(fieldsOn(form)).toMatchObject({ question: '', replyBy: '2026-11-30' })
    expect(Object.keys(fieldsOn(form))).not.toContain('confined')
  })

  test('opens from a contact’s card with the post that it names', async () => {
    const { organisations } = await there.needs.directory()
    const post = organisations.find(({ id }) => id === 'cps-south-west')?.posts.find(({ kind }) => kind === 'lead')
    const data = { organisation: 'cps-south-west', post: post?.id, area: 'E23000036', lang: 'en' }
    const form = await (await there.as(grace)).presses('questions.ask', data)
    expect(readOn(form)).toContain('To: CPS South West RASSO Unit, Head of the RASSO Unit; Judith Notareal')
  })

  test('opens from a card of several contacts with all of them to choose from', async () => {
    const form = await (await there.as(grace)).presses('questions.ask', { area: 'E23000036', lang: 'en' })
    expect(Object.keys(fieldsOn(form))).toEqual(['to', 'replyBy', 'question'])
  })

  test('in Welsh is Welsh', async () => {
    const form = await (await there.as(grace)).says('gofyn geg bryste')
    expect(readOn(form)).toContain('SPOC RASSO; Hannah Makebelieve; yn cymryd lle Omar Exampleby')
    expect(readOn(form)).toContain('ymhen 5 diwrnod gwaith')
    expect(buttonsOn(form).map(({ title }) => title)).toEqual(['Anfon'])
  })

  test('asks for a place and an agency where it was told neither, and for one of several contacts', async () => {
    const her = await there.as(hannah)
    expect(Object.keys(fieldsOn(await her.says('ask')))).toEqual(['place', 'agency', 'replyBy', 'question'])
    const several = await her.says('ask isva bristol')
    expect(Object.keys(fieldsOn(several))).toEqual(['to', 'replyBy', 'question'])
    const answer = await her.presses('questions.send', { ...dataOf(several, 'Send'), question: words, replyBy: '' })
    expect(readOn(answer)).toContain('Several contacts answer for this place. Please choose one.')
    expect(fieldsOn(answer).question).toBe(words)
    expect(await there.every()).toEqual([])
  })

  test('says before it is sent when they are told, where that is not now', async () => {
    there.at('2026-11-27T18:20:00Z')
    const form = await (await there.as(grace)).says('ask cps bristol')
    expect(readOn(form)).toContain('They are told on: Monday 30 November 2026, 08:30')
  })

  test('sends nobody a question of their own', async () => {
    const form = await (await there.as(asha)).says('ask police bristol')
    expect(readOn(form)).toContain('You are that contact yourself today.')
  })

  test.each([
    { organisation: 'nobody', area: 'E23000036' },
    { organisation: 'cps-south-west', post: 'x' },
  ])('with a contact that is not there asks whom it is for: %o', async (data) => {
    const form = await (await there.as(grace)).presses('questions.ask', { ...data, lang: 'en' })
    expect(Object.keys(fieldsOn(form)).slice(0, 1)).not.toEqual(['replyBy'])
  })
})

describe('Sent', () => {
  test('the question is kept, with a number, its date, and what is owed', async () => {
    const her = await there.as(grace)
    const form = await her.says('ask cps bristol')
    const card = await her.presses('questions.send', { ...dataOf(form, 'Send'), ...fieldsOn(form), question: words })
    expect(readOn(card)).toContain('It is sent.')
    expect(readOn(card)).toContain(`Question: ${words}`)
    const [question] = await there.every()
    expect(question).toMatchObject({ state: 'asked', replyBy: '2026-11-30T17:00:00.000Z', from: { agency: 'isva' } })
    expect(question?.number).toMatch(/^AS-2026-Q\d{4}$/)
    const record = question?.record ?? ''
    expect(await there.texts(record)).toEqual({ question: words })
    expect((await there.owed(record)).map(({ id, due }) => `${id} ${due}`).sort()).toEqual([
      'owed|due-soon|before 2026-11-27T09:00:00.000Z',
      'owed|due-soon|day 2026-11-30T09:00:00.000Z',
      'owed|silent 2026-11-30T17:00:00.000Z',
      'owed|told|0 2026-11-23T10:00:00.000Z',
    ])
    expect(JSON.stringify(await there.events(record))).not.toContain('lawyer')
  })

  test('twice from one form, it is asked once', async () => {
    const her = await there.as(grace)
    const form = await her.says('ask cps bristol')
    const data = { ...dataOf(form, 'Send'), question: words, replyBy: '2026-12-04' }
    const [first, second] = [await her.presses('questions.send', data), await her.presses('questions.send', data)]
    expect(readOn(second)).toBe(readOn(first))
    const made = await there.every()
    expect(made).toHaveLength(1)
    expect(await there.events(made[0]?.record ?? '')).toHaveLength(1)
  })

  test('by typing, in both languages', async () => {
    await asked(there, 'reply by: 4 December 2026')
    const welsh = 'gofyn cadw\nat: geg bryste\ncwestiwn: Pwy sy’n adolygu ffeiliau newydd\nateb erbyn: 4 Rhagfyr 2026'
    const card = await (await there.as(grace)).says(welsh)
    expect(readOn(card)).toContain('Mae wedi’i anfon.')
    expect((await there.every()).map(({ replyBy }) => replyBy.slice(0, 10))).toEqual(['2026-12-04', '2026-12-04'])
  })

  test('by somebody without a post too: any officer may ask', async () => {
    const { from } = await asked(there, '', leila)
    expect(from).toMatchObject({ agency: 'police' })
  })

  test.each([
    ['reply by: 20 November 2026', 'Please choose a later date.'],
    ['reply by: 28 November 2026', 'Please choose a working day.'],
    ['reply by: whenever', 'I could not read the date.'],
    ['police and cps only: yes', 'Only a question between police and CPS can be kept to them.'],
  ])('with “%s” it is not, and the words stay in the form', async (line, fault) => {
    const form = await (await there.as(grace)).says(`ask save\nto: cps bristol\nquestion: ${words}\n${line}`)
    expect(readOn(form)).toContain(fault)
    expect(fieldsOn(form).question).toBe(words)
    expect(await there.every()).toEqual([])
  })
})

describe('The guard', () => {
  test('refuses details of a case: nothing is kept, and nothing of it is shown again', async () => {
    const her = await there.as(grace)
    const form = await her.says('ask cps bristol')
    const question = 'The victim was raped by her stepfather in 2019'
    const answer = await her.presses('questions.send', { ...dataOf(form, 'Send'), question, replyBy: '2026-12-04' })
    expect(readOn(answer)).toContain('I haven’t kept those words.')
    expect(JSON.stringify(answer)).not.toContain('stepfather')
    expect(fieldsOn(answer)).toMatchObject({ question: '', replyBy: '2026-12-04' })
    expect(await there.every()).toEqual([])
  })

  test('takes out a number, and its author sees what is left before it goes', async () => {
    const her = await there.as(grace)
    const form = await her.says('ask cps bristol')
    const question = 'Who answers on 07700 900123 this month'
    const answer = await her.presses('questions.send', { ...dataOf(form, 'Send'), question, replyBy: '' })
    expect(readOn(answer)).toContain('Some details were taken out.')
    expect(fieldsOn(answer).question).not.toContain('07700')
    expect(await there.every()).toEqual([])
    await her.presses('questions.send', { ...dataOf(answer, 'Send'), ...fieldsOn(answer) })
    expect(await there.every()).toHaveLength(1)
  })
})
