import { describe, expect, test } from 'vitest'
import { audienceOf, reasonRow, reasonsOn } from '../../bot/escalations/domain/reasons.ts'
import { reasonWords } from '../../cards/reasons/name.ts'
import { reasons, stepsOfLadders, urgentGrounds } from '../../cards/reasons/reasons.ts'
import { wordingProblems } from '../cards/wording.ts'

const day = '2026-11-23'
const common = reasons.filter((reason) => reasonRow(reason).isCommon)

describe('The reasons', () => {
  test('are twenty, and whoever sees police-CPS matters may choose them all', () => {
    expect(reasons).toHaveLength(20)
    expect(reasonsOn(day, { seesJustice: true }).toSorted()).toEqual(reasons.toSorted())
  })

  test('between police and CPS do not exist for anybody else', () => {
    const hidden = reasons.filter((reason) => !reasonsOn(day, { seesJustice: false }).includes(reason))
    expect(hidden).toEqual(['ACTION_PLAN', 'DECISION_DUE', 'FILE_QUALITY'])
  })

  test('that are used most are seven, come first, and are the same seven for everybody', () => {
    expect(common).toHaveLength(7)
    expect(reasonsOn(day, { seesJustice: true }).slice(0, 7)).toEqual(common)
    expect(reasonsOn(day, { seesJustice: false }).slice(0, 7)).toEqual(common)
  })

  test('may not be chosen before the day from which they stand', () =>
    expect(reasonsOn('2025-12-31', { seesJustice: true })).toEqual([]))

  test('of a meeting’s action are seen by those who see the meeting; all others as the table says', () => {
    expect(audienceOf('MEETING_ACTION', 'justice')).toBe('justice')
    expect(audienceOf('MEETING_ACTION')).toBe('multi')
    expect(audienceOf('NO_RESPONSE', 'justice')).toBe('multi')
    expect(audienceOf('FILE_QUALITY', 'multi')).toBe('justice')
  })

  test('that only police and CPS see are answered by nobody else', () => {
    for (const reason of reasons.filter((one) => audienceOf(one) === 'justice')) {
      const { answers } = reasonRow(reason)
      expect(answers).toMatchObject({ who: 'all', agencies: [expect.stringMatching(/^(police|cps)$/)] })
    }
  })

  test('that concern two agencies need both', () => {
    const two = reasons.filter((reason) => {
      const { answers } = reasonRow(reason)
      return answers.who === 'all' && answers.agencies.length === 2
    })
    expect(two).toEqual(['SPECIAL_MEASURES', 'INFO_SHARING'])
  })

  test('cover each of the framework’s twelve components', () => {
    const covered = new Set(reasons.flatMap((reason) => reasonRow(reason).components))
    expect([...covered].toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })
})

describe('The words of reasons', () => {
  const all = (language: 'en' | 'cy' | 'both') => {
    const { reason, request, ground, step } = reasonWords(language)
    return {
      labels: [...reasons.map(reason), ...urgentGrounds.map(ground), ...stepsOfLadders.map(step)],
      requests: reasons.map(request),
    }
  }

  test.each(['en', 'cy', 'both'] as const)('are all different, and plain: %s', (language) => {
    const { labels, requests } = all(language)
    const words = [...labels, ...requests]
    expect(new Set(words).size).toBe(words.length)
    expect(words.flatMap(wordingProblems)).toEqual([])
  })

  test('ask for something: a request is a sentence, a label is none', () => {
    for (const language of ['en', 'cy'] as const) {
      const { labels, requests } = all(language)
      for (const request of requests) expect(request).toMatch(/^\p{Lu}[^.]+\.$/u)
      for (const label of labels) expect(label).not.toMatch(/[.:?]$/)
    }
    for (const request of all('en').requests) expect(request).toMatch(/^Please /)
  })
})
