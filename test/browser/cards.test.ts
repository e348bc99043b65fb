import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cards } from '../../cards/all.ts'
import { page as preview } from '../../cards/preview/page.ts'
import { launch } from './launch.ts'

const languages = ['en', 'cy', 'both']
const wholePage = { html: await preview(), shown: cards }
/** Enough to see whether a look bites. */
const someCards = cards.slice(0, 5)
const shortPage = { html: await preview(someCards), shown: someCards }

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
})

afterEach(() => page?.context().close())

afterAll(() => browser?.close())

interface Choices {
  readonly language?: string
  readonly theme?: string
  readonly width?: string
}

const open = async (choices: Choices = {}, { html, shown } = wholePage) => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } })
  page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setContent(html)
  for (const [id, value] of Object.entries(choices)) await page.selectOption(`#${id}`, value)
  expect(await page.locator('.card').count()).toBe(shown.flatMap(({ samples }) => samples).length)
  return { asked }
}

const violations = async () => {
  // Without the frames that the page hasn't got, and without an account of all that is well: a tenth of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Cards that are wider than they were given room for, and what sticks out of a card to either side. */
const stickingOut = () =>
  page.evaluate<string[]>(`[...document.querySelectorAll('.card')].flatMap((card) => {
    const room = card.getBoundingClientRect()
    const out = [...card.querySelectorAll('*')].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect()
      return width > 0 && (left < room.left - 0.5 || right > room.right + 0.5)
    })
    const where = card.closest('article').id
    return [...(card.scrollWidth > card.clientWidth ? [where] : []), ...out.map((part) => where + ': ' + part.textContent)]
  })`)

const problems = () => page.locator('#problems').innerText()

describe('The page of all cards', () => {
  test.each(languages)('shows every sample without a complaint of the renderer: %s', async (language) => {
    await open({ language })
    expect(await problems()).toBe('')
  })

  test.each(['light', 'dark', 'contrast'])('can be used by everybody in the theme %s', async (theme) => {
    await open({ theme, language: 'both' })
    expect(await violations()).toEqual([])
  })

  test.each(['wide', 'phone'])('keeps everything inside its card at the width %s', async (width) => {
    await open({ width })
    for (const language of languages) {
      await page.selectOption('#language', language)
      expect(await stickingOut()).toEqual([])
    }
  })

  test('asks nothing of the network', async () => {
    const { asked } = await open()
    expect(asked).toEqual([])
  })
})

describe('The looks at the page bite', () => {
  const openShort = (choices?: Choices) => open(choices, shortPage)

  const add = (html: string) =>
    page.evaluate(`document.querySelector('.card').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`)

  test('on a picture that is not described and on pale text', async () => {
    await openShort()
    await add('<img src="data:,"><p style="color:#ccc">Not confirmed</p>')
    expect((await violations()).map((found) => found.split(':')[0])).toEqual(['color-contrast', 'image-alt'])
  })

  test.each([
    ['wider than the card', 'width:400px', 2],
    ['pushed out of it', 'position:relative;left:-40px', 1],
  ])('on what is %s', async (_, style, found) => {
    await openShort({ width: 'phone' })
    await add(`<p style="${style}">planted</p>`)
    expect(await stickingOut()).toHaveLength(found)
  })

  test('on a card that the renderer complains about', async () => {
    await openShort()
    await page.evaluate(`rendered({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Badge' }] }, 'planted');
      document.querySelector('#problems').textContent = problems.join()`)
    expect(await problems()).toContain('planted: Unknown element type "Badge"')
  })

  test('on a page that asks the network', async () => {
    const { asked } = await openShort()
    await Promise.all([page.waitForRequest('**/map.png'), add('<img src="http://127.0.0.1:9/map.png" alt="">')])
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['<img src=x onerror=alert(1)>', '<p>&#60;img src=x onerror=alert(1)&#62;</p>'],
    ['[here](javascript:alert)', '<p>[here](javascript:alert)</p>'],
    [
      '[a](https://e.org/"onclick="b)',
      '<p><a href="https://e.org/&#34;onclick=&#34;b" target="_blank" rel="noreferrer">a</a></p>',
    ],
    ['**bold**\n\n- one\n- two', '<p><strong>bold</strong></p><ul><li>one</li><li>two</li></ul>'],
  ])('and Markdown stays harmless: %s', async (text, safe) => {
    await openShort()
    expect(await page.evaluate(`markdown(${JSON.stringify(text)})`)).toBe(safe)
  })
})
