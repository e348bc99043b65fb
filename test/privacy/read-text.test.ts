import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../bot/guard/verdict.ts'
import { createReading } from '../../bot/privacy/read-text.ts'
import { smallGuard } from './guard-fake.ts'

const reading = (guard = smallGuard) => {
  const counted: Verdict[] = []
  const read = createReading({ guard: async () => guard, count: async (verdict) => void counted.push(verdict) })
  return {
    counted,
    read: (text: string, attachments = 0) => read({ text, audience: 'multi', lang: 'en', attachments }),
  }
}

describe('reading a free text', () => {
  test('an ordinary text is taken as it was typed, and nothing is counted', async () => {
    const { read, counted } = reading()
    expect(await read('No date yet for the meeting.')).toEqual({
      ok: 'allowed',
      text: 'No date yet for the meeting.',
      safety: false,
    })
    expect(counted).toEqual([])
  })

  test('a text with a telephone number comes back without it, to be confirmed', async () => {
    const { read, counted } = reading()
    expect(await read('Ring 01632 960001.')).toEqual({
      ok: 'masked',
      masked: 'Ring [phone].',
      shown: 'Ring [phone].',
      categories: ['PHONE'],
      safety: false,
    })
    expect(counted).toHaveLength(1)
  })

  test('what its author confirms goes through the guard again: the mask passes', async () => {
    const { read, counted } = reading()
    const first = await read('Ring 01632 960001.')
    expect(first.ok === 'masked' && (await read(first.shown)).ok).toBe('allowed')
    expect(counted).toHaveLength(1)
  })

  test('whoever sends something else with the confirming button is read like anybody', async () => {
    const { read } = reading()
    expect((await read('Ring Mrs Wenlow.')).ok).toBe('refused')
    expect((await read('Ring 01632 960002.')).ok).toBe('masked')
  })

  test('of what is not taken there is nothing but the kind and where it belongs', async () => {
    const { read } = reading()
    const result = await read('She has quillosis.')
    expect(result).toEqual({
      ok: 'refused',
      categories: ['MEDICAL_THERAPY'],
      messageKey: 'refused-adjustment',
      safety: false,
    })
    expect(JSON.stringify(result)).not.toContain('quillosis')
  })

  test('a file is never taken', async () => {
    expect((await reading().read('See here.', 1)).ok).toBe('refused')
  })

  test('danger words are told, whatever the guard says of the rest', async () => {
    expect(await reading().read('Somebody is in danger.')).toMatchObject({ ok: 'allowed', safety: true })
    expect(await reading().read('Mrs Wenlow is in danger.')).toMatchObject({ ok: 'refused', safety: true })
  })

  test('a mask without its text is a guard that failed, and nothing is taken', async () => {
    const broken = () => ({ ...smallGuard({ text: '', audience: 'multi', lang: 'en' }), verdict: 'mask' as const })
    expect(await reading(broken).read('Anything.')).toMatchObject({ ok: 'refused', messageKey: 'guard-failed' })
  })
})
