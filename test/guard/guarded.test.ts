import { describe, expect, test } from 'vitest'
import { guardedBy, readBackFromStore } from '../../bot/guard/guarded.ts'
import { compilerOn } from '../world/compiler.ts'
import { ask } from './asking.ts'

const saidOf = (code: string) => compilerOn('bot/guard', code)

const typed = (text: string) => ({ text, audience: 'multi', lang: 'en' }) as const
const passed = (text: string) => guardedBy(typed(text), ask(text))

describe('A guarded text', () => {
  test('is the text itself when it was allowed', () => {
    expect(passed('No reply since Monday.')).toBe('No reply since Monday.')
  })

  test('is what is left when it was masked, never the original', () => {
    expect(passed('ring 07700 900123')).toBe('ring [phone number removed]')
  })

  test('is not to be had of what was refused', () => {
    expect(passed('victim Jane Example rang')).toBeUndefined()
  })

  test('comes back from the store as it went in', () => {
    expect(readBackFromStore('ring [phone number removed]')).toBe('ring [phone number removed]')
  })

  const asking = (value: string) => `import type { Guarded } from './guarded.ts'
import { guardedBy } from './guarded.ts'
import type { Typed, Verdict } from './verdict.ts'
const keep = (text: Guarded) => text
export const kept = (typed: Typed, verdict: Verdict) => { const text = guardedBy(typed, verdict); return text === undefined ? '' : keep(${value}) }`

  test('compiles where one is asked for', () => {
    expect(saidOf(asking('text'))).toBe('')
  })

  test('can’t be replaced by a plain string', () => {
    expect(saidOf(asking("'as it was typed'"))).toContain("not assignable to parameter of type 'string & $brand")
  })

  test('can’t be replaced by the original that was typed', () => {
    expect(saidOf(asking('typed.text'))).toContain('not assignable')
  })
})
