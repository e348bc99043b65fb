import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hands } from './client.ts'
import { openClient } from './client.ts'

const title = 'Publish the list of contacts'
const client = await openClient()

describe.skipIf(!client)("an action in Microsoft's own local client (skipped where the Playground can't start)", () => {
  let she: Hands

  beforeAll(async () => {
    if (client) she = await client.open()
    await she?.heading('Hello, this is Liaison').waitFor()
  })

  afterAll(() => client?.close())

  const reads = (text: string | RegExp) => she.page.getByText(text).last().waitFor()

  test('the coordinator links the channel to the scrutiny group, and both places are answered', async () => {
    await she.goesTo(/General/)
    await she.posts('link this channel to scrutiny')
    await reads('I have answered you in our own chat.')
    await she.goesTo('Personal Chat')
    await reads('That channel belongs to this group now.')
  })

  test('she adds what was agreed; the form has understood it, and one press keeps it', async () => {
    await she.says(`action add ${title}, Carys Enghraifft, by tomorrow`)
    await she.heading('A new action').waitFor()
    expect(await she.page.getByLabel('What is to be done').last().inputValue()).toBe(title)
    await she.presses('Save')
    await reads('The action is on record.')
  })

  test('a day later the digest is in the channel', async () => {
    await she.says('clock +1d')
    await reads(/The clock now reads/)
    await she.goesTo(/General/)
    await she.heading('Meeting actions: a reminder').waitFor()
    await reads(title)
  })

  test('she presses Done on her own digest; it and the card in the channel show it, and who waited there is told', async () => {
    await she.goesTo('Personal Chat')
    await she.heading('A reminder for you').waitFor()
    await she.presses('Done')
    await reads('Nothing is left to do here.')
    await she.goesTo(/General/)
    await reads('Nothing is left to do here.')
    await reads('Action 1 is done. Thank you.')
  })

  test('the report of the meeting counts it', async () => {
    await she.goesTo('Personal Chat')
    await she.says('meeting report')
    await reads(title)
  })
})
