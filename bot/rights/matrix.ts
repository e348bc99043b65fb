import { readFile, writeFile } from 'node:fs/promises'
import type { Action, Reach, Rule } from './actions.ts'
import { actions } from './actions.ts'
import { roles } from './roles.ts'

const marks: Readonly<Record<Reach, string>> = {
  own: 'own',
  'own-organisation': 'org',
  'own-areas': 'area',
  any: 'all',
}

const row = (action: string, rule: Rule) => [
  `\`${action}\``,
  rule.how,
  rule.operation,
  rule.from?.join(', ') ?? '',
  ...roles.map((role) => {
    const reach = rule.may[role]
    return reach ? marks[reach] : ''
  }),
  rule.notOwn ? 'not their own' : '',
]

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const headings = ['action', 'how', 's.62', 'in state', ...roles, 'except']

/** The table of rights as people read it: who may do what, how far, in which state. */
export const matrix = (): string =>
  [
    line(headings),
    line(headings.map(() => '---')),
    ...(Object.keys(actions) as Action[]).map((action) => line(row(action, actions[action]))),
  ].join('\n')

/** Where people read it. */
export const matrixFile = new URL('./README.md', import.meta.url)

const begin = '<!-- the matrix: written by `npm run rights` -->\n'
const end = '\n<!-- end of the matrix -->'

/** The page with the table as it is now. Throws `RangeError` when the page has lost its two marks. */
export const withMatrix = (page: string): string => {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new RangeError('README.md has lost the marks between which the matrix stands.')
  return page.slice(0, from + begin.length) + matrix() + page.slice(to)
}

if (import.meta.main) {
  await writeFile(matrixFile, withMatrix(await readFile(matrixFile, 'utf8')))
  console.log(matrix())
}
