import { describe, expect, test } from 'vitest'
import { storedGuardCount } from '../../bot/privacy/stored.ts'
import { guardWords } from '../../bot/privacy/words.ts'
import { disclosable } from '../../cards/disclosable.ts'
import { buttonsOf, wholeOf } from '../people/world.ts'
import { world } from './world.ts'

const countsOf = async ({ store, privacy }: ReturnType<typeof world>) => {
  await privacy.settled()
  const read = await store.read('records', 'guard|2026-11', 'counts')
  return read && storedGuardCount.parse(read.value).counts
}

describe('what the author of a stopped message sees', () => {
  test('is the kind of detail and where it belongs, and nothing of what was typed', async () => {
    const answer = await world().as('asha').says('Mrs Wenlow asks for a date')
    expect(answer.text).toContain('a person’s name')
    expect(answer.text).toContain('Please record this in your case system.')
    expect(wholeOf(answer)).not.toMatch(/wenlow/i)
  })

  test('of a condition: say the adjustment', async () => {
    expect((await world().as('asha').says('She has quillosis')).text).toContain('Say the adjustment, not the condition')
  })

  test('in their own language', async () => {
    expect((await world().as('asha', 'cy').says('Mae gan Mrs Wenlow gwestiwn')).text).toContain('enw person')
  })

  test('a guard that failed says that it was its own fault', () => {
    const { text } = guardWords.stopped({ categories: ['GUARD_FAILED'], messageKey: 'guard-failed' }, 'en')
    expect(text).toContain('my fault')
  })
})

describe('“That was wrong”', () => {
  test('by the button: the kind is counted as disputed, and neither text nor person', async () => {
    const all = world()
    const [wrong] = buttonsOf(await all.as('asha').says('Mrs Wenlow asks for a date'))
    await all.as('asha').presses(wrong?.verb ?? '', wrong?.data)
    expect(await countsOf(all)).toEqual({ NAMED_INDIVIDUAL: { refused: 1, masked: 0, disputed: 1 } })
    const read = await all.store.read('records', 'guard|2026-11', 'counts')
    expect(JSON.stringify(read)).not.toMatch(/wenlow|asha/i)
  })

  test.each([
    ['that was wrong, a telephone number', { PHONE: { refused: 0, masked: 0, disputed: 1 } }],
    ['roedd hynny’n anghywir, cyfeiriad e-bost personol', { EMAIL_PERSONAL: { refused: 0, masked: 0, disputed: 1 } }],
    ['that was wrong', { UNSAID: { refused: 0, masked: 0, disputed: 1 } }],
  ])('typed: %s', async (typed, counts) => {
    const all = world()
    await all.as('asha').says(typed)
    expect(await countsOf(all)).toEqual(counts)
  })

  test('a forged button counts nothing', async () => {
    const all = world()
    expect((await all.as('asha').presses('guard.dispute', { kinds: 'PHONE,SECRETS' })).text).toBe('unreadable')
    expect(await countsOf(all)).toBeUndefined()
  })
})

test('a masked part of a message is told in one sentence', () => {
  expect(guardWords.leftOut(['PHONE'], 'en').text).toBe(
    'I left out a part of your message, because it looked like: a telephone number.',
  )
})

test('the safety notice says to call 999, the local route, and that nobody watches', () => {
  for (const [language, words] of [
    ['en', [/999/, /safeguarding route/, /Nobody watches/]],
    ['cy', [/999/, /llwybr diogelu/, /Does neb yn gwylio/]],
  ] as const)
    for (const word of words) expect(guardWords.safety(language).text).toMatch(word)
})

test('the line under a field for free text stands in both languages', () => {
  expect(disclosable('both')).toContain('disclosed')
  expect(disclosable('both')).toContain('datgelu')
})
