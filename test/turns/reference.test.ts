import { expect, test } from 'vitest'
import { newReference, readReference, sayable } from '../../bot/turns/reference.ts'

test('a reference is two groups of four without letters that are mixed up, and has a digit, so that it is nobody’s name', () => {
  for (let one = 0; one < 2_000; one++)
    expect(newReference()).toMatch(/^[2-9A-HJKMNP-TV-Z]{3}[2-9]-[2-9A-HJKMNP-TV-Z]{4}$/)
})

test('the same number has the same reference, and is read back in any case and without its stroke', () => {
  const reference = sayable(123_456_789_012n)
  expect(sayable(123_456_789_012n)).toBe(reference)
  expect(readReference(reference.toLowerCase().replace('-', ' '))).toBe(reference)
  expect(readReference('OOOO-1111')).toBeUndefined()
})
