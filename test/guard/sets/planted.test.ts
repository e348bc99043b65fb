import { describe, expect, test } from 'vitest'
import type { Guard, Typed, Verdict } from '../../../bot/guard/verdict.ts'
import { measure } from './measure.ts'
import { mustNotPass, mustPass } from './rows.ts'
import { shortfalls } from './thresholds.ts'
import { urnsIn } from './urn.ts'

const allowed: Verdict = { verdict: 'allow', categories: [], spans: [], safety: false, messageKey: 'allowed' }
const refused: Verdict = {
  verdict: 'refuse',
  categories: ['EVIDENCE'],
  spans: [],
  safety: false,
  messageKey: 'refused-evidence',
}
const masked = (text: string, maskedText: string): Verdict => ({
  verdict: 'mask',
  categories: ['PHONE'],
  spans: [{ start: 0, end: text.length, category: 'PHONE' }],
  maskedText,
  safety: false,
  messageKey: 'masked',
})

const allowsAll: Guard = () => allowed
const refusesAll: Guard = () => refused
const masksReferences: Guard = ({ text }) =>
  urnsIn(text).length === 0
    ? allowed
    : masked(
        text,
        urnsIn(text).reduce((left, { urn }) => left.replace(urn, '▇'), text),
      )
const masksNothing: Guard = ({ text }: Typed) => masked(text, text)

const sets = { mustNotPass, mustPass }
const found = (guard: Guard) => shortfalls(measure(guard, sets)).join('\n')

describe('The measure of the guard', () => {
  test('finds a guard that allows everything', () => {
    const figures = measure(allowsAll, sets)
    expect(figures.weaker).toHaveLength(mustNotPass.length)
    expect(figures.byCategory.every(({ reached, precision }) => reached === 0 && precision === undefined)).toBe(true)
    expect(found(allowsAll)).toContain('to be refused but allowed')
  })

  test('finds a guard that refuses everything', () => {
    const figures = measure(refusesAll, sets)
    expect(figures.byReason.every(({ rows, refused }) => refused.length === rows)).toBe(true)
    expect(found(refusesAll)).toContain('ordinary messages refused')
    expect(found(refusesAll)).toContain('places or services not let through')
  })

  test('finds a guard that masks references', () => {
    expect(found(masksReferences)).toContain('a reference was taken for something else')
  })

  test('finds a guard whose mask leaves the text as it was', () => {
    expect(found(masksNothing)).toContain('the mask leaves something behind')
  })

  test('says which row and which category, and never the text', () => {
    const said = found(allowsAll)
    expect(said).toContain('NAM-01 NAMED_INDIVIDUAL refuse, was allow')
    expect(mustNotPass.filter(({ text }) => said.includes(text))).toEqual([])
  })
})
