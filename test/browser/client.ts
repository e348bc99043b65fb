import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { demonstrationTenant } from '../../bot/config/config.ts'
import { demonstration, playgroundPeople } from '../../bot/local/demonstration/index.ts'
import type { Playground } from '../../bot/local/playground.ts'
import { startPlayground } from '../../bot/local/playground.ts'
import { playgroundConfig } from '../../bot/local/playground-config.ts'
import { world } from '../world/world.ts'
import { launch } from './launch.ts'

const start = async (folder: string, botPort: number, config: string): Promise<Playground | undefined> => {
  await mkdir(folder, { recursive: true })
  try {
    return await startPlayground({ folder, botPort, port: 0, config })
  } catch (error) {
    console.error(error)
    return undefined
  }
}

/** What a person does in Microsoft's local client, as its controls are called. */
const handsOn = (page: Page) => {
  return {
    page,
    /** Writes to Liaison in their own chat. */
    says: async (text: string) => {
      await page.getByRole('textbox').last().click()
      await page.keyboard.type(text)
      await page.getByRole('button', { name: 'Send Message' }).last().click()
    },
    /** Starts a post in the open channel that mentions Liaison. */
    posts: async (text: string) => {
      await page.getByText('Start a new post').waitFor()
      await page.getByRole('textbox').first().click()
      await page.keyboard.type('@Liai')
      const liaison = page.getByRole('menuitem', { name: /Liaison/ })
      await liaison.first().click()
      await page.keyboard.type(` ${text}`)
      await page.getByRole('button', { name: 'Post', exact: true }).click()
    },
    /** Chooses in a list of the newest card. */
    chooses: async (label: string, option: string) => {
      await page.getByLabel(label).last().click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    goesTo: (name: string | RegExp) => page.getByRole('treeitem', { name }).click(),
    /** The newest card with this heading. */
    heading: (name: string) => page.getByRole('heading', { name, exact: true }).last(),
    presses: (name: string) => page.getByRole('button', { name, exact: true }).last().click(),
  }
}

/** The demonstration's people with one of them at the client; it takes six. */
const peopleFor = (name: string) => {
  const [first, ...others] = playgroundPeople()
  const { personas } = demonstration('2026-11-23')
  const found = personas.find((one) => one.name === name)
  if (!found || !first) throw new Error(`There is no ${name}.`)
  return [found, ...[first, ...others].filter((one) => one.name !== name)].slice(0, 6)
}

const atClient = async (browser: Browser, url: string) => {
  const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } })
  await page.goto(url)
  return handsOn(page)
}

/**
 * Liaison with the demonstration, and Microsoft's local client before it, one for each person; `undefined` where that can't start.
 * `open` gives a browser at the client of the first, `openFor` at somebody's, as somebody who sees it for the first time.
 */
export const openClient = async (names: readonly string[] = ['Carys Enghraifft']) => {
  const liaison = await world({ env: { LIAISON_HOST_TENANT: demonstrationTenant } })
  const folder = await mkdtemp(join(tmpdir(), 'liaison-playground-'))
  const port = Number(new URL(liaison.bot).port)
  const started = new Map<string, Playground>()
  for (const [index, name] of names.entries()) {
    const playground = await start(join(folder, String(index)), port, playgroundConfig(peopleFor(name)))
    if (playground) started.set(name, playground)
  }
  let browser: Browser | undefined
  const close = async () => {
    await browser?.close()
    for (const { stop, ended } of started.values()) {
      stop()
      await ended
    }
    await liaison.close()
    await rm(folder, { recursive: true, force: true })
  }
  const [first = ''] = names
  const url = started.get(first)?.url
  if (started.size < names.length || url === undefined) {
    await close()
    return undefined
  }
  const openFor = async (name: string) => {
    browser ??= await launch()
    return atClient(browser, started.get(name)?.url ?? url)
  }
  return { url, open: () => openFor(first), openFor, close }
}

export type Hands = ReturnType<typeof handsOn>
