import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hands } from './client.ts'
import { openClient } from './client.ts'

const what = 'Please confirm what was agreed at the last review'
const people = ['Grace Imaginer', 'Asha Samplewick', 'Hannah Makebelieve'] as const
const special = 'Needs or special measures have not been assessed, applied for or explained'
const client = await openClient(people)

describe.skipIf(!client)(
  "three agencies, each person in Microsoft's own local client (skipped where the Playground can't start)",
  () => {
    let grace: Hands
    let asha: Hands
    let hannah: Hands

    beforeAll(async () => {
      if (!client) return
      const opened = []
      for (const name of people) opened.push(await client.openFor(name))
      const [first, second, third] = opened
      if (!first || !second || !third) throw new Error('Somebody has no client.')
      ;[grace, asha, hannah] = [first, second, third]
      for (const one of [grace, asha, hannah]) await one.heading('Hello, this is Liaison').waitFor()
    })

    afterAll(() => client?.close())

    const reads = (who: Hands, text: string | RegExp) => who.page.getByText(text).last().waitFor()

    test('an ISVA raises what police and CPS owe together: the form, its preview, sent', async () => {
      await grace.says('escalate Bristol')
      await grace.heading('Ask an agency to make something happen').waitFor()
      await grace.chooses('What it is about', special)
      await grace.page
        .getByLabel(/^What should happen/)
        .last()
        .fill(what)
      await grace.presses('Preview')
      await grace.heading('Before you send it').waitFor()
      await reads(grace, /Asha Samplewick/)
      await reads(grace, /Hannah Makebelieve/)
      await grace.presses('Send')
      await reads(grace, 'It is sent.')
    })

    test('each of the two has it in a window of their own, with the words', async () => {
      for (const who of [asha, hannah]) {
        await reads(who, 'This is with you.')
        await reads(who, new RegExp(what))
      }
    })

    test('one takes it up, the other answers; it waits for both', async () => {
      await asha.presses('I have this')
      await reads(asha, /Asha Samplewick; has it/)
      await hannah.page
        .getByLabel(/^Your answer/)
        .last()
        .fill('The unit applied for them this morning')
      await hannah.presses('Answer')
      await reads(hannah, /covers for Omar Exampleby; answered/)
      await reads(grace, /The unit applied for them this morning/)
      expect(await grace.page.getByRole('button', { name: 'It is resolved', exact: true }).count()).toBe(0)
    })

    test('both have answered; the one who raised it says that it is resolved, and all three windows show it', async () => {
      await asha.page
        .getByLabel(/^Your answer/)
        .last()
        .fill('The assessment is on file since noon')
      await asha.presses('Answer')
      await reads(grace, /The assessment is on file since noon/)
      await grace.presses('It is resolved')
      await reads(grace, /State: Resolved/)
      for (const who of [asha, hannah]) await reads(who, /State: Resolved/)
    })
  },
)
