import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Every test that a page of threats names, and whether there is one. */
const namedIn = (page: string) =>
  [...page.matchAll(/`(test\/[a-z/-]+)`/g)].map(([, name = '']) => ({
    name,
    isThere: ['', '.test.ts', '.long.test.ts'].some((ending) => existsSync(`${name}${ending}`)),
  }))

const missingIn = (page: string) => namedIn(page).flatMap(({ name, isThere }) => (isThere ? [] : [name]))

test('each threat has a test that answers it, and there is one by that name', () => {
  const page = readFileSync('bot/README.md', 'utf8')
  expect(namedIn(page).length).toBeGreaterThan(20)
  expect(missingIn(page)).toEqual([])
  const threats = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| |') && !line.startsWith('| ---'))
  expect(threats.filter((line) => !line.includes('`test/'))).toEqual([])
})

test('a test that is named and is not there is found', () => {
  expect(missingIn('| forged | checked | `test/nowhere/at-all` |')).toEqual(['test/nowhere/at-all'])
})
