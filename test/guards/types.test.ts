import { describe, expect, test } from 'vitest'
import { compilerOn } from '../world/compiler.ts'

const saidOf = (code: string) => compilerOn('cards', code)

const words = (welsh: string) => `import { bilingual } from './language.ts'
export const say = bilingual({ hello: (name: string) => \`Hello \${name}\`, bye: () => 'Bye' }, ${welsh})`

describe('the compiler', () => {
  test('takes words that stand in both languages', () => {
    expect(saidOf(words("{ hello: (name) => `Helo ${name}`, bye: () => 'Hwyl' }"))).toBe('')
  })

  test('refuses a word in one language only', () => {
    expect(saidOf(words('{ hello: (name) => `Helo ${name}` }'))).toContain("'bye' is missing")
  })

  test('refuses a word too many', () => {
    expect(saidOf(words("{ hello: (name) => name, bye: () => 'Hwyl', more: () => 'Mwy' }"))).toContain(
      "'more' does not exist",
    )
  })

  test('refuses a query whose arguments are not all given', () => {
    const code = `import type { Store } from '../bot/storage/port.ts'
import { conversationsByPerson } from '../bot/teams/queries.ts'
export const ask = (store: Store) => store.query(conversationsByPerson, {})`
    expect(saidOf(code)).toContain("'owner' is missing")
  })

  const verb = (action: string, run: string) => `import { answered, refused } from '../bot/turns/answer.ts'
import { press } from '../bot/turns/capability.ts'
export const verb = press({ action: '${action}', home: 'private', run: ${run} })`
  const careful =
    "async (_turn, _data, ask) => { const right = await ask({}); return right.ok ? answered(right.permit, { summary: '', text: '' }, { record: 'x' }) : refused(right.why) }"

  test('takes a button whose action is in the table of rights, and that asks for it', () => {
    expect(saidOf(verb('admins.read', careful))).toBe('')
  })

  test('refuses an action that is not in the table of rights', () => {
    expect(saidOf(verb('admins.forget', careful))).toContain('\'"admins.forget"\' is not assignable')
  })

  test('refuses an answer for which no right was asked', () => {
    const careless = "async () => answered({ action: 'admins.read' }, { summary: '', text: '' }, { record: 'x' })"
    expect(saidOf(verb('admins.read', careless))).toContain('Permit')
  })

  test('refuses a rule of the table that names a state its record can never be in', () => {
    const code = `import type { Rules } from '../bot/rights/actions.ts'
export const rules = {
  'join.burn': { on: 'join', how: 'transition', operation: 'erasure', from: ['burnt'], may: { admin: 'any' } },
} as const satisfies Record<string, Rules>`
    expect(saidOf(code)).toContain('"burnt"')
  })

  test('refuses a free text that the guard has not read', () => {
    const code = `import type { FreeText } from '../bot/records/contract.ts'
export const text: FreeText = { field: 'note', text: 'as it was typed' }`
    expect(saidOf(code)).toContain('Guarded')
  })

  const span = (attributes: string) => `import type { Tracing } from '../bot/telemetry/tracing.ts'
export const ask = ({ within }: Tracing, text: string) => within('turn', ${attributes}, async () => text)`

  test('takes a span that says what a closed list has', () => {
    expect(saidOf(span("{ heard: 'said', where: 'personal' }"))).toBe('')
  })

  test.each([
    ['a text where a word of a list belongs', '{ heard: text }', "'string' is not assignable"],
    ['a text where a reference belongs', '{ reference: text }', "'string' is not assignable"],
    ['what no list has', '{ who: text }', "'who' does not exist"],
  ])('refuses a span that says %s', (_what, attributes, why) => {
    expect(saidOf(span(attributes))).toContain(why)
  })

  test.each([
    ['a text', '{ outcome: text }', "'string' is not assignable"],
    ['somebody', "{ outcome: 'answered', who: text }", "'who' does not exist"],
  ])('refuses a count whose label names %s', (_what, labels, why) => {
    const code = `import type { Counts } from '../bot/telemetry/counts.ts'
export const count = ({ add }: Counts, text: string) => add('liaison_turns_total', ${labels})`
    expect(saidOf(code)).toContain(why)
  })
})
