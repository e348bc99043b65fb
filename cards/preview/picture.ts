import { launch } from '../../test/browser/launch.ts'

/** The contact card of Bristol as it looks in Teams, as a PNG for the README. */
export const picture = async (html: string): Promise<Buffer> => {
  await using browser = await launch()
  const page = await browser.newPage({ deviceScaleFactor: 1.5 })
  await page.setContent(html)
  return await page.locator('#spoc-bristol .card').screenshot()
}
