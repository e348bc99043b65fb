import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { demonstrationTenant } from '../../bot/config/config.ts'
import type { Playground } from '../../bot/local/playground.ts'
import { startPlayground } from '../../bot/local/playground.ts'
import { playgroundConfig } from '../../bot/local/playground-config.ts'
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
    goesTo: (name: string | RegExp) => page.getByRole('treeitem', { name }).click(),
    /** The newest card with this heading. */
    heading: (name: string) => page.getByRole('heading', { name, exact: true }).last(),
    presses: (name: string) => page.getByRole('button', { name, exact: true }).last().click(),
  }
}

/**
 * Liaison with the demonstration, and Microsoft's local client before it; `undefined` where that can't start. `open` gives a
 * browser at the client, as somebody who sees it for the first time.
 */
export const openClient = async () => {
  const liaison = await world({ env: { LIAISON_HOST_TENANT: demonstrationTenant } })
  const folder = await mkdtemp(join(tmpdir(), 'liaison-playground-'))
  const playground = await start(folder, Number(new URL(liaison.bot).port))
  let browser: Browser | undefined
  const close = async () => {
    await browser?.close()
    playground?.stop()
    await playground?.ended
    await liaison.close()
    await rm(folder, { recursive: true, force: true })
  }
  if (!playground) {
    await close()
    return undefined
  }
  const { url } = playground
  const open = async () => {
    browser = await launch()
    const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } })
    await page.goto(url)
    return handsOn(page)
  }
  return { url, open, close }
}

export type Hands = ReturnType<typeof handsOn>
