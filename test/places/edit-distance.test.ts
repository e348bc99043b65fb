import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../bot/places/names/edit-distance.ts'
import { unmutated } from '../../bot/places/reading/mutations.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
const seeded = { seed: 20261123, numRuns: 500 }

describe('how far apart two words are', () => {
  test.each([
    ['bristol', 'bristol', 0],
    ['bristol', 'brsitol', 1],
    ['bristol', 'bristl', 1],
    ['bristol', 'bristool', 1],
    ['bristol', 'bristal', 1],
    ['nottingham', 'nottinghma', 1],
    ['leicester', 'lecster', 2],
  ])('%s and %s: %i', (one, other, apart) => expect(editDistance(one, other, 3)).toBe(apart))

  /** The definition, word for word: slow, and with nothing to get wrong. */
  const defined = (one: string, other: string): number => {
    if (one === '' || other === '') return one.length + other.length
    const [a, b] = [one.slice(0, -1), other.slice(0, -1)]
    const swapped = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)
    return Math.min(
      defined(a, other) + 1,
      defined(one, b) + 1,
      defined(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
      swapped ? defined(one.slice(0, -2), other.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
    )
  }

  test('is what the definition says, either way round', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 20)).toBe(defined(one, other))
        expect(editDistance(other, one, 20)).toBe(defined(one, other))
      }),
      { ...seeded, numRuns: 100 },
    )
  })

  test('stops counting at its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(editDistance(one, other, 20), limit + 1))
      }),
      seeded,
    )
  })
})

describe('undoing a Welsh mutation', () => {
  test.each([
    ['nghasnewydd', 'casnewydd'],
    ['mangor', 'bangor'],
    ['gaerdydd', 'caerdydd'],
    ['fangor', 'bangor'],
    ['ferthyr', 'merthyr'],
    ['lanelli', 'llanelli'],
    ['ddolgellau', 'dolgellau'],
    ['wynedd', 'gwynedd'],
    ['nhorfaen', 'torfaen'],
    ['mhowys', 'powys'],
    ['chaernarfon', 'caernarfon'],
    ['habertawe', 'abertawe'],
    ['rondda', 'rhondda'],
  ])('%s may be %s', (mutated, radical) => expect(unmutated(mutated)).toContain(radical))
})
