import { describe, expect, test } from 'vitest'
import { createUnmatchedRule } from '../../bot/places/unmatched.ts'
import { gazetteer, resolve } from './queries.ts'

const mayKeep = createUnmatchedRule(gazetteer)

describe('what is kept of a phrase that named no place', () => {
  test.each(['wolverhamptn', 'upper scunthorp', 'north aylesbry', 'caernarvon'])(
    'words like a place of ours: %s',
    (phrase) => expect(mayKeep(phrase, 1)).toBe(true),
  )

  test.each([
    'jane smith',
    'smith',
    'stephen',
    'mohammed khan',
    'dafydd jones',
    'preston harris',
    'smethwick jane',
    'kowalska',
    'asha okonkwo',
    'sergeant whitlock',
  ])('never what may be a person’s name: %s', (phrase) => expect(mayKeep(phrase, 1)).toBe(false))

  test('not more than three words, whoever typed them', () => {
    expect(mayKeep('upper north scunthorp road', 1)).toBe(false)
    expect(mayKeep('one two three four', 9)).toBe(false)
  })

  test('no number, address or sign', () => {
    for (const phrase of ['07700 900123', 'a@b.example', '52sb1234526', 'bs3 4ab', '', '   '])
      expect(mayKeep(phrase, 9)).toBe(false)
  })

  test('a word unlike any place once three people have typed it, but a known name not even then', () => {
    expect(mayKeep('xanadu', 2)).toBe(false)
    expect(mayKeep('xanadu', 3)).toBe(true)
    expect(mayKeep('jane smith', 3)).toBe(false)
  })

  test('takes what the resolver hands over', () => {
    const { unmatched = '' } = resolve('spoc for Xanadu')
    expect(mayKeep(unmatched, 3)).toBe(true)
  })
})
