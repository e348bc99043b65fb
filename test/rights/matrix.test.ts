import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { actions } from '../../bot/rights/actions.ts'
import { matrix, matrixFile, withMatrix } from '../../bot/rights/matrix.ts'

test('the matrix that people read is the table (stale: npm run rights)', async () => {
  const page = await readFile(matrixFile, 'utf8')
  expect(page).toBe(withMatrix(page))
  console.log(matrix())
})

test('it has a line for each action, and a page without its place is refused', () => {
  expect(matrix().split('\n')).toHaveLength(Object.keys(actions).length + 2)
  expect(() => withMatrix('# A page')).toThrow(RangeError)
})
