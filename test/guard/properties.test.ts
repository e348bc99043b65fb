import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookingLike } from '../../bot/guard/reading/confusables.ts'
import { ask, examples, guard } from './asking.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const letter = fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXYZ')
const urn = fc
  .tuple(
    digits(2),
    fc.oneof(fc.tuple(letter, letter), fc.tuple(letter, digits(1)), fc.tuple(digits(1), letter)),
    digits(7),
  )
  .map(([force, [one, two], serial]) => ({ force, unit: one + two, serial }))
const written = fc
  .tuple(
    urn,
    fc.constantFrom('', ' ', '/'),
    fc.constantFrom('', 'M', '(M)', 'S', '(S)'),
    fc.constantFrom('', '/1', '/12'),
  )
  .map(([{ force, unit, serial }, between, suffix, part]) => [force, unit, serial].join(between) + suffix + part)
const frames = [
  (one: string) => one,
  (one: string) => `No reply about ${one} since Monday.`,
  (one: string) => `Ring 07700 900123 about ${one}, please`,
  (one: string) => `${one}: NHS no 999 012 3454 is on the form`,
  (one: string) => `ref ${one.toLowerCase()} letter sent to ZZ99 3VZ`,
  (one: string) => `Nid oes ateb am ${one} eto`,
  (one: string) => `Victim DOB 03/02/1999, ${one}`,
]

const refused = examples.filter(({ expected_verdict }) => expected_verdict === 'refuse')
const anyExample = fc.constantFrom(...examples)
const anyRefused = fc.constantFrom(...refused)

/** What a text may be made of so as to trouble a reader: words of the trade, numbers, marks, and anything at all. */
const pieces = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'victim',
        'she',
        'he',
        'Jane',
        'Example',
        'says',
        '07700 900123',
        '999 012 3454',
        '@',
        '52SB1234526',
        'ABE',
        'ZZ99 3VZ',
        '12 Example Road',
        "'s",
        '\u200b',
        'QQ 12 34 56 C',
        '[',
        ']',
        'DOB',
        '03/02/1999',
        'gmail.com',
        'yn',
        'ddioddefwraig',
        'AB12 CDE',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '))

const disguises: readonly ((letter: string) => string)[] = [
  (one) => one,
  (one) => `${one}\u200b`,
  (one) => `\u00ad${one}`,
  (one) => one.toUpperCase(),
  (one) => one.toLowerCase(),
  (one) => [...lookingLike].find(([, latin]) => latin === one)?.[0] ?? one,
  (one) => (one >= '!' && one <= '~' ? String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0) : one),
]

describe('Whatever is typed', () => {
  test('a case reference is never masked', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...frames), fc.constantFrom('multi', 'justice'), (one, frame, audience) => {
        const text = frame(one)
        const at = text.toUpperCase().indexOf(one.toUpperCase())
        const { spans, verdict, maskedText = '' } = ask(text, { audience })
        expect(
          spans.filter(({ start, end, category }) => category !== 'EVIDENCE' && start < at + one.length && at < end),
        ).toEqual([])
        if (verdict === 'mask') expect(maskedText.toUpperCase()).toContain(one.toUpperCase())
      }),
      { numRuns: 1000 },
    )
  })

  test('nothing that must be refused passes in another guise of its letters', () => {
    fc.assert(
      fc.property(
        anyRefused,
        fc.array(fc.nat({ max: disguises.length - 1 }), { minLength: 1, maxLength: 200 }),
        (example, choice) => {
          const text = [...example.text]
            .map((one, at) => disguises[choice[at % choice.length] ?? 0]?.(one) ?? one)
            .join('')
          expect(guard({ ...example, text }).verdict).not.toBe('allow')
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('nothing that must be refused passes in capitals or in small letters alone', () => {
    for (const example of refused)
      for (const text of [example.text.toUpperCase(), example.text.toLowerCase()])
        expect(guard({ ...example, text }).verdict, text).toBe('refuse')
  })

  test('the answer is the same each time', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(ask(text)).toEqual(ask(text))
      }),
      { numRuns: 300 },
    )
  })

  test('it never throws, and never fails inside', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom('multi', 'justice'), fc.constantFrom('en', 'cy'), (text, audience, lang) => {
        expect(ask(text, { audience, lang }).categories).not.toContain('GUARD_FAILED')
      }),
      { numRuns: 2000 },
    )
  })

  test('spans lie within the text, and a mask leaves nothing to be found', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces,
          anyExample.map(({ text }) => text),
        ),
        fc.constantFrom('en', 'cy'),
        (text, lang) => {
          const { verdict, spans, maskedText } = ask(text, { lang })
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          expect(maskedText !== undefined).toBe(verdict === 'mask')
          if (maskedText !== undefined) expect(ask(maskedText, { lang }).verdict).toBe('allow')
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('categories stand once each, and something is found whenever it is not allowed', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { verdict, categories } = ask(text)
        expect(new Set(categories).size).toBe(categories.length)
        expect(categories.length === 0).toBe(verdict === 'allow')
      }),
      { numRuns: 500 },
    )
  })
})
