import { describe, expect, test } from 'vitest'
import { createGuard } from '../../../bot/guard/guard.ts'
import { known } from './known.ts'
import { mustPass } from './rows.ts'

const guard = createGuard(known)
const warns = (text: string, lang: 'en' | 'cy') => guard({ text, audience: 'multi', lang }).safety

const danger = [
  'she says she is going to kill herself tonight',
  'client is suicidal, who do i ring',
  'he has threatened to kill her',
  'vic has gone missing since this morning',
  'she is not safe at home',
  'he turned up outside with a knife',
  'someone is in immediate danger',
  'she took an overdose',
  'i think shes self harming again',
] as const
const perygl = [
  'mae hi mewn perygl nawr',
  'mae e wedi bygwth ei lladd hi',
  'mae hi eisiau lladd ei hun',
  'mae hi ar goll ers y bore',
  'mae hi wedi hunan-niweidio',
  'dyw hi ddim yn ddiogel gartref',
] as const

describe('The safeguarding notice', () => {
  test('is shown for words of danger in English and Welsh', () => {
    const missed = [...danger.filter((text) => !warns(text, 'en')), ...perygl.filter((text) => !warns(text, 'cy'))]
    expect(missed).toEqual([])
  })

  test('is shown whatever the setting of language', () => {
    const missed = [...danger.filter((text) => !warns(text, 'cy')), ...perygl.filter((text) => !warns(text, 'en'))]
    expect(missed).toEqual([])
  })

  test('is not shown for ordinary work', () => {
    const alarmed = mustPass.filter(({ text, lang, reason }) => reason !== 'SAFETY' && warns(text, lang))
    expect(alarmed.map(({ id }) => id)).toEqual([])
  })
})
