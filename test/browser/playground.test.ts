import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Playground } from '../../bot/local/playground.ts'
import { startPlayground } from '../../bot/local/playground.ts'
import { playgroundConfig } from '../../bot/local/playground-config.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'
import { launch } from './launch.ts'

const start = async (folder: string, botPort: number): Promise<Playground | undefined> => {
  try {
    return await startPlayground({ folder, botPort, port: 0, config: playgroundConfig() })
  } catch (error) {
    console.error(error)
    return undefined
  }
}

const liaison: World = await world()
const folder = await mkdtemp(join(tmpdir(), 'liaison-playground-'))
const playground = await start(folder, Number(new URL(liaison.bot).port))

/** Sockets that the kernel lists as listening on this port, by address; Linux alone. */
const listeningOn = async (port: number) => {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8').catch(() => '')))
  const rows = tables.flatMap((table) => table.split('\n').map((row) => row.trim().split(/\s+/)))
  return rows.flatMap(([, local = '', , state]) =>
    state === '0A' && local.endsWith(`:${hex}`) ? [local.split(':')[0]] : [],
  )
}

describe.skipIf(!playground)("in Microsoft's own local client (skipped where the Playground can't start)", () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1300, height: 1000 } })
    await page.goto(playground?.url ?? '')
  })

  afterAll(async () => {
    await browser.close()
    playground?.stop()
    await playground?.ended
    await liaison.close()
    await rm(folder, { recursive: true, force: true })
  })

  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).last()

  const greetings = () => page.getByRole('heading', { name: 'Hello, this is Liaison' })

  const types = async (text: string) => {
    await page.getByRole('textbox').last().click()
    await page.keyboard.type(text)
  }

  test('a newcomer is greeted once, and told what to type', async () => {
    await heading('Hello, this is Liaison').waitFor()
    expect(await greetings().count()).toBe(1)
  })

  test('the client forgets and says again that Liaison was installed: no second greeting', async () => {
    await page.reload()
    await types('help')
    await page.getByRole('button', { name: 'Send Message' }).last().click()
    await heading('Ask me who the local contact is').waitFor()
    expect(await greetings().count()).toBe(0)
  })

  test('she asks who the SPOC for Bristol is, and the card of Avon and Somerset comes', async () => {
    await types('who is the spoc for Bristol?')
    await page.getByRole('button', { name: 'Send Message' }).last().click()
    await heading('Bristol').waitFor()
    await page.getByText('Area: Avon and Somerset', { exact: true }).waitFor()
  })

  test('she presses a button on the card, types another place, and its card comes', async () => {
    await page.getByRole('button', { name: 'Another place' }).last().click()
    await page.getByLabel('Place').last().fill('Cardiff')
    await page.getByRole('button', { name: 'Show contacts' }).last().click()
    await heading('Cardiff').waitFor()
  })

  test('in a channel she mentions the bot and it answers there', async () => {
    await page.getByRole('treeitem', { name: /General/ }).click()
    await page.getByText('Start a new post').waitFor()
    await page.getByRole('textbox').first().click()
    await page.keyboard.type('@Liai')
    await page
      .getByRole('menuitem', { name: /Liaison/ })
      .first()
      .click()
    await page.keyboard.type(' isva Bath')
    await page.getByRole('button', { name: 'Post', exact: true }).click()
    await heading('Bath').waitFor()
  })

  test('while writing she searches with the message extension and a contact is there to insert', async () => {
    await page.getByRole('treeitem', { name: 'Personal Chat' }).click()
    await page.getByRole('button', { name: 'Trigger Message Extension App' }).last().click()
    await page.getByRole('menuitem', { name: 'Search Command' }).click()
    await page.getByPlaceholder('Enter a search term').fill('police bristol')
    await page.keyboard.press('Enter')
    await page.getByText('Asha Samplewick', { exact: true }).last().waitFor()
  })

  test.runIf(process.platform === 'linux')('it listens on this machine only', async () => {
    expect(await listeningOn(Number(new URL(playground?.url ?? '').port))).toEqual(['0100007F'])
  })
})
