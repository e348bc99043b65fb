import { readFile, writeFile } from 'node:fs/promises'
import { launch } from '../browser/launch.ts'

const folder = new URL('../../manifest/icons/', import.meta.url)

/** Draws the app's icons from their outlines: `npm run icons`. */
await using browser = await launch()
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8')
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await writeFile(new URL(`${name}.png`, folder), await page.screenshot({ omitBackground: true }))
}
