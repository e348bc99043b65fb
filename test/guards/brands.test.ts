import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** Types that only one place may claim, and that place. Tests may, where they say so by name. */
const brands = [
  {
    claim: /\bas (?:unknown as )?Guarded\b|\breadBackFromStore\(/,
    may: ['bot/guard/guarded.ts', 'bot/records/texts.ts'],
  },
  { claim: /\bas (?:unknown as )?Permit\b/, may: ['bot/rights/decide.ts'] },
  { claim: /\bas (?:unknown as )?CaseKey\b/, may: ['bot/audit/case-key.ts'] },
]

const claimedIn = (files: readonly (readonly [name: string, text: string])[]) =>
  files.flatMap(([name, text]) =>
    brands.filter(({ claim, may }) => claim.test(text) && !may.includes(name)).map(() => name),
  )

describe('a brand', () => {
  test('is claimed in the one place that may, and nowhere else', () => {
    const files = globSync('bot/**/*.ts').map(
      (name) => [name.replaceAll('\\', '/'), readFileSync(name, 'utf8')] as const,
    )
    expect(files.length).toBeGreaterThan(200)
    expect(claimedIn(files)).toEqual([])
  })

  test('that is claimed elsewhere is found', () => {
    for (const claim of ['const text = typed as Guarded', 'const text = readBackFromStore(typed)'])
      expect(claimedIn([['bot/privacy/planted.ts', claim]])).toEqual(['bot/privacy/planted.ts'])
    expect(claimedIn([['bot/rights/decide.ts', 'permit as unknown as Permit<A>']])).toEqual([])
  })
})
