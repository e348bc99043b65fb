import { expect, test } from 'vitest'
import { askAuthor } from '../../bot/privacy/ask-author.ts'
import { createReading } from '../../bot/privacy/read-text.ts'
import { buttonsOf, wholeOf } from '../people/world.ts'
import { smallGuard } from './guard-fake.ts'

const read = createReading({ guard: async () => smallGuard, count: async () => {} })
const reading = (text: string) => read({ text, audience: 'multi', lang: 'en' })
const presses = { use: { verb: 'thing.save', data: { id: '7' } }, change: { verb: 'thing.form', data: { id: '7' } } }

const asked = async (text: string) => {
  const result = await reading(text)
  if (result.ok === 'allowed') throw new Error('It was taken as it is.')
  return askAuthor(result, presses, 'en')
}

test('a masked text is shown to its author as it would be stored, and what they confirm is read again', async () => {
  const card = await asked('Ring 01632 960001 *today*.')
  expect(wholeOf(card)).not.toContain('960001')
  expect(wholeOf(card)).toContain('Ring [phone] *today*.')
  const [use, change] = buttonsOf(card)
  expect(use).toMatchObject({ verb: 'thing.save', data: { id: '7', text: 'Ring [phone] *today*.' } })
  expect(change).toMatchObject({ verb: 'thing.form', data: { id: '7' } })
  expect((await reading('Ring [phone] *today*.')).ok).toBe('allowed')
})

test('the text is on the card alone: not on the lock screen, not in what is read out', async () => {
  const { summary, text } = await asked('Ring 01632 960001 today.')
  expect(summary + text).not.toContain('Ring')
})

test('of a text that was not taken its author sees the kind, and no way to send it', async () => {
  const card = await asked('Mrs Wenlow rang on 01632 960001.')
  expect(wholeOf(card)).not.toMatch(/Wenlow|960001/)
  expect(buttonsOf(card).map(({ verb }) => verb)).toEqual(['guard.dispute'])
})
