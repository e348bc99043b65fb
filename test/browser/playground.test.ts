import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Hands } from './client.ts'
import { openClient } from './client.ts'

/** Sockets that the kernel lists as listening on this port, by address; Linux alone. */
const listeningOn = async (port: number) => {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')))
  const rows = tables.flatMap((table) => table.split('\n').map((row) => row.trim().split(/\s+/)))
  return rows.flatMap(([, local = '', , state]) =>
    state === '0A' && local.endsWith(`:${hex}`) ? [local.split(':')[0]] : [],
  )
}

const client = await openClient()

describe.skipIf(!client)("in Microsoft's own local client (skipped where the Playground can't start)", () => {
  let she: Hands

  beforeAll(async () => {
    if (client) she = await client.open()
  })

  afterAll(() => client?.close())

  const greetings = () => she.page.getByRole('heading', { name: 'Hello, this is Liaison' })

  test('a newcomer is greeted once, and told what to type', async () => {
    await she.heading('Hello, this is Liaison').waitFor()
    expect(await greetings().count()).toBe(1)
  })

  test('the client forgets and says again that Liaison was installed: no second greeting', async () => {
    await she.page.reload()
    await she.says('help')
    await she.heading('Ask me who the local contact is').waitFor()
    expect(await greetings().count()).toBe(0)
  })

  test('she asks who the SPOC for Bristol is, and the card of Avon and Somerset comes', async () => {
    await she.says('who is the spoc for Bristol?')
    await she.heading('Bristol').waitFor()
    await she.page.getByText('Area: Avon and Somerset', { exact: true }).waitFor()
  })

  test('she presses a button on the card, types another place, and its card comes', async () => {
    await she.presses('Another place')
    await she.page.getByRole('textbox', { name: 'Place', exact: true }).last().fill('Cardiff')
    await she.presses('Show contacts')
    await she.heading('Cardiff').waitFor()
  })

  test('in a channel she mentions the bot and it answers there', async () => {
    await she.goesTo(/General/)
    await she.posts('isva Bath')
    await she.heading('Bath').waitFor()
  })

  test('while writing she searches with the message extension and a contact is there to insert', async () => {
    const { page } = she
    await she.goesTo('Personal Chat')
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click()
    await page.getByRole('menuitem', { name: 'Search Command' }).click()
    await page.getByPlaceholder('Enter a search term').fill('police bristol')
    await page.keyboard.press('Enter')
    await page.getByText('Asha Samplewick', { exact: true }).last().waitFor()
  })

  test.runIf(process.platform === 'linux')('it listens on this machine only', async () => {
    expect(await listeningOn(Number(new URL(client?.url ?? '').port))).toEqual(['0100007F'])
  })
})
