import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { cards } from '../all.ts'
import { themes } from './themes.ts'

const messages = (shown: typeof cards) =>
  shown.map(({ name, samples }) => ({
    name,
    samples: samples.map(({ name: sample, message }) => ({
      name: sample,
      messages: { en: message('en'), cy: message('cy'), both: message('both') },
    })),
  }))

/** JSON that cannot end the element it stands in. */
const asData = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const control = (name: string, options: Readonly<Record<string, string>>) =>
  `<label>${name} <select id="${name.toLowerCase()}">${Object.entries(options)
    .map(([value, label]) => `<option value="${value}">${label}</option>`)
    .join('')}</select></label>`

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8')

/** One page that needs nothing else: every sample of the cards in every language, drawn in the browser by the real renderer. */
export const page = async (shown = cards): Promise<string> => {
  const renderer = fileURLToPath(import.meta.resolve('adaptivecards/dist/adaptivecards.min.js'))
  const [style, markdown, inPage, adaptiveCards] = await Promise.all([
    read('page.css'),
    read('markdown.js'),
    read('in-page.js'),
    readFile(renderer, 'utf8'),
  ])
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The cards of Liaison</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>The cards of Liaison</h1>
${control('Language', { en: 'English', cy: 'Welsh', both: 'Both' })}
${control('Theme', { light: 'Light', dark: 'Dark', contrast: 'High contrast' })}
${control('Width', { wide: 'Wide', phone: 'Phone' })}
<output id="problems"></output>
</header>
<main></main>
<script type="application/json" id="data">${asData({ cards: messages(shown), themes })}</script>
<script>${adaptiveCards}</script>
<script>${markdown}${inPage}</script>
</body>
</html>
`
}
