import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createGuard } from '../../bot/guard/guard.ts'
import { ask, audience, examples, guard, lang, rowsOf } from './asking.ts'
import { known } from './sets/known.ts'

describe('The examples of the specification', () => {
  test('are twenty', () => {
    expect(examples).toHaveLength(20)
  })

  test.each(examples)('$id gets its verdict and its categories', (example) => {
    const { verdict, categories } = guard(example)
    expect({ verdict, categories: categories.join(';') }).toEqual({
      verdict: example.expected_verdict,
      categories: example.expected_categories,
    })
  })

  test.each([
    ['The police have asked for our counselling notes and the request does not say why.', 'multi', 'en'],
    ['No date yet for the ABE interview.', 'multi', 'en'],
    ["The person's phone has been with the police six months; when will it be returned?", 'multi', 'en'],
    ['Nobody has offered a victim personal statement.', 'multi', 'en'],
    ['Witness Care in Cardiff have not sent the date.', 'multi', 'en'],
    ['Prosecuting counsel is Ms Example; please tell the ISVA.', 'multi', 'en'],
    ['A Polish interpreter was not booked for the meeting.', 'multi', 'en'],
    ['Can the ISVA sit with the client when the decision is given?', 'multi', 'en'],
    ['Third-party material request sent 3 Nov; no response.', 'justice', 'en'],
    ['Nid yw Uned Gofal Tystion Caerdydd wedi ateb.', 'multi', 'cy'],
  ] as const)('ordinary work passes: %s', (text, to, language) => {
    expect(ask(text, { audience: to, lang: language }).verdict).toBe('allow')
  })
})

const strength = { allow: 0, mask: 1, refuse: 2 } as const

/** With every place and service of the gazetteer, as in use. */
const inUse = createGuard(known)

describe('More messages as police, prosecutors and ISVAs write them', () => {
  const rows = rowsOf(
    'more-examples.csv',
    z.object({ audience, lang, at_least: z.enum(['allow', 'mask', 'refuse']), text: z.string() }),
  )

  test('are several hundred of each kind', () => {
    expect(rows.filter(({ at_least }) => at_least === 'allow').length).toBeGreaterThan(250)
    expect(rows.filter(({ at_least }) => at_least !== 'allow').length).toBeGreaterThan(300)
  })

  test('none that must be refused passes, and none comes out milder than it must', () => {
    const milder = rows.filter((row) => strength[inUse(row).verdict] < strength[row.at_least])
    expect(milder.map(({ text }) => text)).toEqual([])
  })

  test('ordinary ones pass', () => {
    const stopped = rows.filter((row) => row.at_least === 'allow' && inUse(row).verdict !== 'allow')
    expect(stopped.map(({ text }) => text)).toEqual([])
  })
})
