import type { World } from './world.ts'

/** The coordinator of the area, and the people of its agencies who have an action. */
export const carys = 'Carys Enghraifft'
export const [omar, grace, leila] = ['Omar Exampleby', 'Grace Imaginer', 'Leila Testerly']

interface Agreed {
  readonly owner?: string
  readonly due?: string
  readonly group?: string
  readonly by?: string
}

/** An action that was agreed on, with the record that holds it. */
export const agreed = async (
  there: World,
  title: string,
  { owner = omar, due = '4 december 2026', group, by = carys }: Agreed = {},
) => {
  const before = new Set((await there.every()).map(({ record }) => record))
  const lines = [`title: ${title}`, `owner: ${owner}`, `due: ${due}`, ...(group ? [`group: ${group}`] : [])]
  const answer = await (await there.as(by)).says(`action save\n${lines.join('\n')}`)
  const made = (await there.every()).find(({ record }) => !before.has(record))
  if (!made) throw new Error(`Nothing was made: ${answer.text}`)
  return made.record
}
