import { describe, expect, test } from 'vitest'
import { createGuard } from '../../../bot/guard/guard.ts'
import { known } from './known.ts'
import { measure } from './measure.ts'
import { mustNotPass, mustPass } from './rows.ts'
import { shortfalls } from './thresholds.ts'

const guard = createGuard(known)
const figures = measure(guard, { mustNotPass, mustPass })
const few = <Failed extends { readonly id: string; readonly category?: string }>(failed: readonly Failed[]) =>
  failed.slice(0, 20).map(({ id, category = '' }) => `${id} ${category}`.trim())

describe('The guard, asked about sets that were written without knowing it', () => {
  test('lets nothing pass that must be refused, in any row or variant', () => {
    const passed = [...figures.weaker, ...figures.variants.weaker].filter(
      ({ wanted, got }) => wanted === 'refuse' && got === 'allow',
    )
    expect(few(passed)).toEqual([])
  })

  test('reaches at least the verdict of every row and every variant', () => {
    const weaker = [...figures.weaker, ...figures.variants.weaker]
    expect(few(weaker)).toEqual([])
  })

  test('lets places, forces and services through in look-ups and ordinary sentences', () => {
    expect(figures.frames.troubled.slice(0, 20)).toEqual([])
  })

  test('never hides a reference, and never leaves in the masked text what it masks', () => {
    expect(figures.unsound.slice(0, 20)).toEqual([])
  })

  test('keeps within every threshold of the issue', () => {
    expect(shortfalls(figures)).toEqual([])
  })

  test('refuses an attachment, however ordinary the message with it', () => {
    const passed = mustPass.filter(({ text, audience, lang }) => {
      const { verdict, categories } = guard({ text, audience, lang, attachments: 1 })
      return verdict !== 'refuse' || !categories.includes('ATTACHMENT')
    })
    expect(few(passed)).toEqual([])
  })

  test('answers the same when it is made and asked again', () => {
    const again = createGuard(known)
    const changed = mustNotPass.filter(({ text, audience, lang }) => {
      const typed = { text, audience, lang }
      return JSON.stringify(guard(typed)) !== JSON.stringify(again(typed))
    })
    expect(few(changed)).toEqual([])
  })
})
