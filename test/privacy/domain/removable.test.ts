import fc from 'fast-check'
import { expect, test } from 'vitest'
import { removableBy } from '../../../bot/privacy/domain/removable.ts'

const who = fc.constantFrom('asha', 'omar', 'nesta')
const field = fc.constantFrom('note', 'answer', 'closing')
const texts = fc.array(fc.record({ field, author: who }), { maxLength: 8 })

test('whatever is called somebody’s own, nobody else wrote any version of it', () => {
  fc.assert(
    fc.property(who, texts, fc.option(field, { nil: undefined }), (asker, all, wanted) => {
      const { fields, isOwn } = removableBy(asker, all, wanted)
      if (!isOwn) return
      expect(all.filter((text) => fields.includes(text.field)).every(({ author }) => author === asker)).toBe(true)
    }),
  )
})

test('only texts that are there are meant, and only the field that was named', () => {
  fc.assert(
    fc.property(who, texts, fc.option(field, { nil: undefined }), (asker, all, wanted) => {
      const { fields } = removableBy(asker, all, wanted)
      expect(fields.every((one) => all.some((text) => text.field === one))).toBe(true)
      if (wanted !== undefined) expect(fields.every((one) => one === wanted)).toBe(true)
    }),
  )
})
