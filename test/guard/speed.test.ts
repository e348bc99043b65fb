import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask } from './asking.ts'

const spent = (text: string) => {
  const from = performance.now()
  ask(text)
  return performance.now() - from
}
/** The least of several tries: what the work itself takes, whatever else the machine does. */
const least = (text: string, tries = 5) => Math.min(...Array.from({ length: tries }, () => spent(text)))

const longest = 1000
const milliseconds = 5

describe('The guard’s speed', () => {
  test('a thousand characters of any words of the trade take less than five milliseconds', () => {
    const unit = fc.constantFrom(
      'she ',
      'he her ',
      'victim ',
      'a',
      'a@',
      '0 ',
      '07700 900123 ',
      'messages from her ',
      'qzxv ',
      '12 a b c ',
      "a'b",
      'phone download ',
      '52SB1234526 ',
      'v\u200bi',
      'Jane Smith ',
      'mae hi ',
      '.',
      ' ',
      '12/',
      'x.y@',
    )
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 4 }), (units) => {
        const text = units.join('').repeat(longest).slice(0, longest)
        expect(least(text)).toBeLessThan(milliseconds)
      }),
      { numRuns: 150 },
    )
  })

  test('twice the text takes about twice the work, not four times', () => {
    for (const unit of ['she told him ', 'aaaaaaaaaa', '0 7 7 ', 'a.b@', 'victim is ', '12 a b ']) {
      const short = unit.repeat(4000).slice(0, 4000)
      const double = unit.repeat(8000).slice(0, 8000)
      least(double)
      expect(least(double) / Math.max(least(short), 0.3), unit).toBeLessThan(3.5)
    }
  })
})
