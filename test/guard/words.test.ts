import { describe, expect, test } from 'vitest'
import { nounForms, verbForms } from '../../bot/guard/lexicon/inflect.ts'
import { misspellingsOf } from '../../bot/guard/lexicon/misspelt.ts'
import { mutations } from '../../bot/guard/lexicon/mutate.ts'
import { cy } from '../../bot/guard/words/cy.ts'
import { en } from '../../bot/guard/words/en.ts'
import { ask } from './asking.ts'

describe('Words in all their forms', () => {
  test.each([
    ['dioddefwr', ['dioddefwr', 'ddioddefwr', 'nioddefwr']],
    ['tyst', ['tyst', 'dyst', 'nhyst', 'thyst']],
    ['cleient', ['cleient', 'gleient', 'nghleient', 'chleient']],
    ['goroeswr', ['goroeswr', 'oroeswr', 'ngoroeswr']],
    ['achwynydd', ['achwynydd', 'hachwynydd']],
    ['llystad', ['llystad', 'lystad']],
    ['brawd', ['brawd', 'frawd', 'mrawd']],
    ['mam', ['mam', 'fam']],
    ['chwaer', ['chwaer']],
  ])('a Welsh word takes its mutations: %s', (word, forms) => {
    expect([...mutations(word)].sort()).toEqual([...forms].sort())
  })

  test('a cue is seen in each of its mutations', () => {
    for (const cue of [
      ...mutations('dioddefwraig'),
      ...mutations('tyst'),
      ...mutations('cleient'),
      ...mutations('diffynnydd'),
    ])
      expect(ask(`dim ateb i ${cue} Rhiannon Enghraifft`, { lang: 'cy' }).verdict, cue).toBe('refuse')
  })

  test('an English word takes its regular forms', () => {
    expect(verbForms('grope')).toEqual(expect.arrayContaining(['grope', 'gropes', 'groped', 'groping']))
    expect(verbForms('grab')).toEqual(expect.arrayContaining(['grabs', 'grabbed', 'grabbing']))
    expect(verbForms('deny')).toEqual(expect.arrayContaining(['denies', 'denied', 'denying']))
    expect(nounForms('diary')).toEqual(['diary', 'diaries'])
    expect(nounForms('bruise')).toEqual(['bruise', 'bruises'])
  })

  test('a cue is seen when one letter is wrong, missing, too many or swapped', () => {
    for (const cue of ['vicitm', 'victm', 'complainent', 'survivr', 'suspectt', 'defendent'])
      expect(ask(`${cue} jodie example not told`).verdict, cue).toBe('refuse')
    const isNear = misspellingsOf(['victim'], 6)
    expect(['vicitm', 'victm', 'victiim', 'vittim'].every(isNear)).toBe(true)
    expect(isNear('letter')).toBe(false)
  })

  test('a cue is seen when it is spread out', () => {
    expect(ask('v.i.c.t.i.m Jane Example').verdict).toBe('refuse')
    expect(ask('v i c t i m Jane Example').verdict).toBe('refuse')
  })

  test('whatever masking writes passes, in both languages', () => {
    for (const [lang, words] of [
      ['en', en],
      ['cy', cy],
    ] as const)
      for (const word of Object.values(words))
        expect(ask(`the victim [${word()}] rang`, { lang }).verdict, word()).toBe('allow')
  })
})
