import { describe, expect, test } from 'vitest'
import { ask, guard } from './asking.ts'

describe('A verdict', () => {
  test('says the adjustment, not the condition, when a condition is given', () => {
    expect(ask('the victim is autistic and needs breaks')).toMatchObject({
      verdict: 'refuse',
      messageKey: 'refused-adjustment',
    })
    expect(ask('the victim needs breaks').verdict).toBe('allow')
  })

  test('names what it explains: evidence, health, history, files, people', () => {
    expect(ask('the CCTV shows him following her').messageKey).toBe('refused-evidence')
    expect(ask('counselling notes say she blames herself').messageKey).toBe('refused-medical')
    expect(ask('he has previous for this').messageKey).toBe('refused-history')
    expect(ask('No reply yet.', { attachments: 1 }).messageKey).toBe('refused-attachment')
    expect(ask('victim Jane Example has no date').messageKey).toBe('refused-person')
  })

  test('on named material that is only outstanding depends on who reads it', () => {
    const text = 'phone download outstanding, ABE not yet transcribed'
    expect(ask(text)).toMatchObject({ verdict: 'refuse', categories: ['EVIDENCE_PROCESS'] })
    expect(ask(text, { audience: 'justice' }).verdict).toBe('allow')
  })

  test('on what material says is the same for all', () => {
    const text = 'phone download shows messages between them'
    expect(ask(text, { audience: 'justice' }).verdict).toBe('refuse')
  })

  test('is harder when two details stand together', () => {
    expect(ask("the client's mobile is 07700 900123").verdict).toBe('mask')
    expect(ask("the client's mobile is 07700 900123, dob 1/1/2001")).toMatchObject({
      verdict: 'refuse',
      categories: ['DOB', 'PHONE', 'JIGSAW'],
    })
  })

  test('marks spans where they were typed, also behind invisible letters', () => {
    const text = 'ring\u200b  her on 07700\u00a0900123 now'
    const { spans, maskedText } = ask(text)
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['07700\u00a0900123'])
    expect(maskedText).toBe('ring\u200b  her on [phone number removed] now')
  })

  test('masks in the author’s language', () => {
    expect(ask('ffoniwch 07700 900123', { lang: 'cy' }).maskedText).toBe('ffoniwch [rhif ffôn wedi’i dynnu]')
  })

  test('refuses when something goes wrong inside, and says no more', () => {
    const broken = {
      audience: 'multi' as const,
      lang: 'en' as const,
      get text(): string {
        throw new Error('no text')
      },
    }
    expect(guard(broken)).toEqual({
      verdict: 'refuse',
      categories: ['GUARD_FAILED'],
      spans: [],
      safety: false,
      messageKey: 'guard-failed',
    })
  })

  test('shows the safeguarding notice for danger, whatever else is decided', () => {
    expect(ask('is somebody in immediate danger?').safety).toBe(true)
    expect(ask('she has taken an overdose')).toMatchObject({ verdict: 'refuse', safety: true })
    expect(ask('mae hi mewn perygl nawr', { lang: 'cy' }).safety).toBe(true)
    expect(ask('No reply since Monday.').safety).toBe(false)
  })
})
