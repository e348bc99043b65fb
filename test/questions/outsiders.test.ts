import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fieldsOn, readOn } from '../entries/card.ts'
import type { World } from './world.ts'
import { asha, asked, carys, grace, hannah, leila, omar, words, world } from './world.ts'

let there: World
beforeEach(async () => {
  there = await world()
})
afterEach(() => there.close())

const typed = (number: string) => [
  `question ${number}`,
  `cwestiwn ${number}`,
  `answer ${number}: The duty lawyer`,
  `ateb ${number}`,
  `not mine ${number}`,
  `more time ${number}`,
  `settled ${number}`,
  `withdraw question ${number}`,
]

const verbs = ['open', 'answer', 'choose', 'pass', 'more-time', 'settle', 'withdraw']

/** Everything that can be tried on one number: the answers, as bytes. */
const triedOn = async (name: string, number: string) => {
  const one = await there.as(name)
  const answers: string[] = []
  for (const text of typed(number)) answers.push(JSON.stringify(await one.says(text)))
  for (const verb of verbs)
    for (const said of ['', 'The victim was raped by her stepfather', 'Ring 07700 900123']) {
      const data = { which: `question|${number}`, lang: 'en', words: said, to: '-', replyBy: '2026-12-11' }
      answers.push(JSON.stringify(await one.presses(`questions.${verb}`, data)))
    }
  return answers
}

describe('To anybody else', () => {
  test.each([leila, asha])(
    'a question that is there and one that is not are the same to the byte: %s',
    async (name) => {
      const { number, record } = await asked(there)
      expect(await triedOn(name, number)).toEqual(await triedOn(name, 'AS-2026-Q9998'))
      expect(await there.question(record)).toMatchObject({ state: 'asked', events: 1 })
      expect(readOn(await (await there.as(name)).says('my questions'))).toContain('No question is open.')
    },
  )

  test('and that would be seen: to whoever is asked they are not', async () => {
    const { number } = await asked(there)
    expect(await triedOn(hannah, number)).not.toEqual(await triedOn(hannah, 'AS-2026-Q9998'))
  })

  test('whoever looks after the area may read it, and do nothing with it', async () => {
    const { number, record } = await asked(there)
    const card = await (await there.as(carys)).says(`question ${number}`)
    expect(readOn(card)).toContain(`Question: ${words}`)
    await (await there.as(carys)).says(`answer ${number}: The duty lawyer`)
    expect((await there.question(record)).events).toBe(1)
  })
})

describe('Between police and CPS', () => {
  const confined = 'police and cps only: yes'

  test('a question is kept to them where its asker chooses so: for all others it is not there', async () => {
    const { number, audience, record } = await asked(there, confined, asha)
    expect(audience).toBe('justice')
    for (const name of [carys, grace]) expect(await triedOn(name, number)).toEqual(await triedOn(name, 'AS-2026-Q9998'))
    expect(readOn(await (await there.as(hannah)).says(`question ${number}`))).toContain(
      'Only police and CPS may see this.',
    )
    expect(await there.question(record)).toMatchObject({ state: 'asked', events: 1 })
  })

  test('the choice stands in the form of those alone who see what is theirs, to those alone', async () => {
    const shown = async (name: string, whom: string) =>
      JSON.stringify(await (await there.as(name)).says(`ask ${whom} bristol`)).includes('"confined"')
    expect(await shown(asha, 'cps')).toBe(true)
    expect(await shown(grace, 'cps')).toBe(false)
    expect(await shown(omar, 'isva')).toBe(false)
  })

  test('a wish to keep it to them is never lost on the way: with several contacts it stays in the form', async () => {
    for (const name of [asha, grace]) {
      const typed = `ask save\nto: bristol\nquestion: ${words}\n${confined}`
      const form = await (await there.as(name)).says(typed)
      expect(fieldsOn(form)).toMatchObject({ to: '', confined: 'true' })
    }
    expect(await there.every()).toEqual([])
  })

  test('what is said on a lock screen or read out holds no name, no words and no number of a person', async () => {
    const { record } = await asked(there, confined, asha)
    const fold = there.folds()['question.told']
    const items = await there.items(record, 'question.told')
    const made = await fold?.make({
      ...{ to: { person: await there.account(hannah) }, day: '2026-11-23', at: there.needs.clock(), items },
      standing: [],
    })
    const { summary, text } = made?.message?.('both') ?? { summary: '', text: '' }
    expect(summary).not.toMatch(/AS-2026|Asha|lawyer/)
    expect(text).not.toMatch(/Asha|Hannah|lawyer/)
  })
})
