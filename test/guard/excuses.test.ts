import { describe, expect, test } from 'vitest'
import { ask, examples, guard } from './asking.ts'

/** Words of ordinary work, which an excuse might listen for. */
const ordinary = [
  'isva',
  'oic',
  'policy',
  'training',
  'request',
  'court',
  'email',
  'update',
  'meeting',
  'guidance',
  'team',
  'booked',
  'leaflet',
  'CPS',
  'spoc',
  'our',
  'unit',
  'why',
  'lead',
  'service',
  'on leave',
  'DC Example will email',
  'next week',
]

describe('Ordinary words beside what must be refused', () => {
  test('do not talk it through', () => {
    const refused = examples.filter(({ expected_verdict }) => expected_verdict === 'refuse')
    const passed = refused.flatMap((example) =>
      ordinary
        .flatMap((word) => [
          `${example.text} ${word}`,
          `${word} ${example.text}`,
          `${example.text.replace(/[.?]$/, '')}, ${word}`,
        ])
        .filter((text) => guard({ ...example, text }).verdict === 'allow'),
    )
    expect(passed).toEqual([])
  })

  test('make a term of their own where they belong to it', () => {
    for (const text of [
      'CCTV policy was circulated',
      'training on DNA is on the 12th',
      'PTSD awareness leaflet reprinted',
      'our records show three unanswered emails',
    ])
      expect(ask(text).verdict, text).toBe('allow')
    for (const text of [
      'CCTV shows him, policy circulated',
      'she has PTSD, training booked',
      'our notes show she was drunk',
    ])
      expect(ask(text).verdict, text).toBe('refuse')
  })
})
