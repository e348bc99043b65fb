import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = 'bot/guard/'
const outside = ['bot/places/words/person-names.ts', 'cards/language.ts']
/** What loads a library with its first use: it reaches for nothing that changes. */
const loader = 'node:module'

/** What a file of the guard imports that it must not: other capabilities, Node, a clock, a store. */
const strays = (file: string, code: string) =>
  [...code.matchAll(/\bfrom '([^']+)'/g)]
    .map(([, name = '']) => (name.startsWith('.') ? join(file, '..', name) : name))
    .filter(
      (name) =>
        (name.startsWith('node:') && name !== loader) ||
        ((name.startsWith('bot/') || name.startsWith('cards/')) && !name.startsWith(folder) && !outside.includes(name)),
    )

describe('The guard stands alone', () => {
  test('and imports no other capability, and nothing of Node but its loader', () => {
    const files = globSync(`${folder}**/*.ts`)
    expect(files.length).toBeGreaterThan(40)
    expect(files.flatMap((file) => strays(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  test('and a file that reached out would be found', () => {
    expect(
      strays('bot/guard/planted.ts', "import { x } from '../directory/known.ts'\nimport { y } from 'node:fs'"),
    ).toEqual(['bot/directory/known.ts', 'node:fs'])
  })

  test('and asks no clock and draws no lots', () => {
    const code = globSync(`${folder}**/*.ts`)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    expect(code).not.toMatch(/Date\.now|new Date|Math\.random|performance\.|\bprocess\.(?:env|hrtime|cwd)|\bfetch\(/)
  })
})
