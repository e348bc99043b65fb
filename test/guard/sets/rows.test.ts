import { describe, expect, test } from 'vitest'
import { categories, mustNotPass, mustPass } from './rows.ts'
import { urnsIn } from './urn.ts'
import { variantsOf } from './variants.ts'

const least = new Map([
  ['NAMED_INDIVIDUAL', 40],
  ['EVIDENCE', 50],
  ['MEDICAL_THERAPY', 35],
])
const isWelsh = ({ lang }: { readonly lang: string }) => lang === 'cy'

describe('The sets that judge the guard', () => {
  test('hold at least 330 texts that must not pass and 240 that must', () => {
    expect(mustNotPass.length).toBeGreaterThanOrEqual(330)
    expect(mustPass.length).toBeGreaterThanOrEqual(240)
  })

  test('hold at least a dozen of each category, and more of names, evidence and therapy', () => {
    const short = categories.filter(
      (wanted) => mustNotPass.filter(({ category }) => category === wanted).length < (least.get(wanted) ?? 12),
    )
    expect(short).toEqual([])
  })

  test('are a fifth or more in Welsh, in both audiences', () => {
    for (const rows of [mustNotPass, mustPass]) {
      expect(rows.filter(isWelsh).length / rows.length).toBeGreaterThan(0.2)
      expect(new Set(rows.map(({ audience }) => audience))).toEqual(new Set(['multi', 'justice']))
    }
  })

  test('give every row an id and a text of its own', () => {
    const rows = [...mustNotPass, ...mustPass]
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ text, audience }) => `${audience} ${text}`)).size).toBe(rows.length)
  })

  test('disguise every row, and keep its reference readable', () => {
    const variants = variantsOf(mustNotPass)
    expect(new Set(variants.map(({ row }) => row.id)).size).toBe(mustNotPass.length)
    const lost = variants.filter(({ row, typed }) => urnsIn(row.text).some(({ urn }) => !typed.text.includes(urn)))
    expect(lost.map(({ row, kind }) => `${row.id} ${kind}`)).toEqual([])
  })
})
