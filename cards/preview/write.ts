import { mkdir, writeFile } from 'node:fs/promises'
import { page } from './page.ts'

const here = import.meta.dirname
const html = await page()

if (process.argv.includes('--picture')) {
  const { picture } = await import('./picture.ts')
  await writeFile(`${here}/spoc.png`, await picture(html))
  console.log('cards/preview/spoc.png')
} else {
  await mkdir(`${here}/out`, { recursive: true })
  await writeFile(`${here}/out/index.html`, html)
  console.log('cards/preview/out/index.html')
}
