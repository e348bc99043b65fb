import { expect, test } from 'vitest'
import { preventedBy } from '../../bot/rights/audience.ts'
import { actor, part } from './acting.ts'

const police = { name: 'Asha Example', actor: actor([part('spoc')]) }
const isva = { name: 'Nia Example', actor: actor([part('spoc', { agency: 'isva' })]) }
const stranger = { name: 'Somebody', actor: undefined }

test('a channel of police and CPS alone may see what is for justice', () => {
  expect(preventedBy('justice', [police])).toEqual({ ok: true })
})

test('one ISVA or one person whom the directory does not know keeps it out, and is named', () => {
  expect(preventedBy('justice', [police, isva, stranger])).toEqual({ ok: false, people: ['Nia Example', 'Somebody'] })
})

test('a roster that Teams does not give keeps it out', () => {
  expect(preventedBy('justice', undefined)).toEqual({ ok: false, people: [] })
})

test('what is for all agencies may stand anywhere', () => {
  expect(preventedBy('multi', [stranger])).toEqual({ ok: true })
})
