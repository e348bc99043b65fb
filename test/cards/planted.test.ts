import { describe, expect, test } from 'vitest'
import type { Message } from '../../cards/message.ts'
import type { CheckName } from './checks.ts'
import { checks } from './checks.ts'
import { asSnapshot } from './every-sample.ts'
import { wordsInTemplate } from './templates.ts'
import { bannedIn, exclaimedIn, longIn } from './wording.ts'
import { inOneLanguage, leftInEnglish, literalsIn } from './words-file.ts'

const block = { type: 'TextBlock', text: 'Contacts for Bristol', wrap: true }
const go = {
  type: 'Action.Execute',
  title: 'Show contacts',
  verb: 'directory.look-up',
  fallback: { type: 'Action.Submit', title: 'Show contacts', data: { verb: 'directory.look-up' } },
}
const input = { type: 'Input.Text', id: 'query', label: 'Place' }
const image = { type: 'Image', url: 'https://example.org/map.png', altText: 'A map' }
const open = (title: string) => ({ type: 'Action.OpenUrl', title, url: 'https://example.org' })

const message = ({ body = [], actions = [], ...rest }: Record<string, unknown> = {}): Message => ({
  summary: 'Contact details',
  text: 'Contacts for Bristol.',
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
    fallbackText: 'Contacts for Bristol.',
    body: [block, input, image, ...(Array.isArray(body) ? body : [])],
    actions: [go, ...(Array.isArray(actions) ? actions : [])],
    ...rest,
  },
})

const facts = { places: [{ agencies: [{ contacts: [{ name: 'Robin Sample', holds: { for: 'Alex Example' } }] }] }] }
const context = { language: 'en', facts } as const

type Planted = readonly [CheckName, string, Message]

const coloured = (text: string, color: string) => message({ body: [{ ...block, text, color }] })

const planted: readonly Planted[] = [
  ['has every fact bound', 'a fact that was not bound', message({ body: [{ ...block, text: 'For ${place}' }] })],
  ['has every fact bound', 'a fact that was missing', message({ body: [{ ...block, text: 'For undefined' }] })],
  ['has every fact bound', 'an object for a word', message({ body: [{ ...block, text: 'For [object Object]' }] })],
  ['has every fact bound', 'a date that is none', message({ body: [{ ...block, text: 'Invalid Date' }] })],
  ['has every fact bound', 'a null', message({ body: [{ ...block, text: null }] })],
  ['has every fact bound', 'an empty text', message({ body: [{ ...block, text: '' }] })],
  ['is valid for version 1.5', 'an unknown element', message({ body: [{ type: 'Badge', text: 'New' }] })],
  ['is valid for version 1.5', 'an unknown size', message({ body: [{ ...block, size: 'Huge' }] })],
  ['is valid for version 1.5', 'two inputs with one id', message({ body: [input] })],
  ['is valid for version 1.5', 'another version', message({ version: '1.6' })],
  ['labels every input', 'no label', message({ body: [{ type: 'Input.Text', id: 'other' }] })],
  ['labels every input', 'required, unexplained', message({ body: [{ ...input, id: 'other', isRequired: true }] })],
  ['describes every picture', 'no altText', message({ body: [{ type: 'Image', url: 'https://example.org/a.png' }] })],
  ['says in words what a colour says', 'a coloured name', coloured('Robin Sample', 'Attention')],
  ['says in words what a colour says', 'a coloured sign', coloured('●', 'good')],
  [
    'says in words what a colour says',
    'a coloured container',
    message({ body: [{ type: 'Container', style: 'warning', items: [{ ...block, text: 'Robin Sample' }] }] }),
  ],
  ['is under 25 KB', 'a long text', message({ body: [{ ...block, text: 'word '.repeat(2600) }] })],
  ['has fallback text and its language', 'no fallback text', message({ fallbackText: undefined })],
  ['has fallback text and its language', 'another language', message({ lang: 'cy' })],
  [
    'has at most six buttons, no two alike',
    'seven buttons',
    message({ actions: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(open) }),
  ],
  ['has at most six buttons, no two alike', 'two alike', message({ actions: [open('Chat'), open('Chat')] })],
  ['has at most six buttons, no two alike', 'one without a title', message({ actions: [open('')] })],
  [
    'has buttons that old clients can press too',
    'no fallback',
    message({ actions: [{ type: 'Action.Execute', title: 'Another place', verb: 'directory.another-place' }] }),
  ],
  [
    'has buttons that old clients can press too',
    'a fallback with another verb',
    message({ actions: [{ ...go, title: 'Another place', verb: 'directory.another-place' }] }),
  ],
  [
    'opens no card inside a card',
    'a show-card button',
    message({ actions: [{ type: 'Action.ShowCard', title: 'More', card: { type: 'AdaptiveCard', body: [] } }] }),
  ],
  ['wraps its text on a phone', 'a text', message({ body: [{ type: 'TextBlock', text: 'Contacts' }] })],
  ['wraps its text on a phone', 'choices', message({ body: [{ ...input, type: 'Input.ChoiceSet', id: 'other' }] })],
  ['says nothing private on a lock screen', 'a number', { ...message(), summary: '3 contacts' }],
  ['says nothing private on a lock screen', 'an address', { ...message(), summary: 'From a@example.org' }],
  ['says nothing private on a lock screen', 'a name', { ...message(), summary: 'Robin Sample answers' }],
  ['says nothing private on a lock screen', 'an absent name', { ...message(), summary: 'Alex Example is away' }],
  ['reads out no address or number', 'an address', { ...message(), text: 'Write to robin@example.org' }],
  ['reads out no address or number', 'a number', { ...message(), text: 'Ring 01632 960 001' }],
  ['reads out no address or number', 'a number abroad', { ...message(), text: 'Ring +44 1632 960001' }],
]

describe('The checks of a message', () => {
  test.each(Object.entries(checks))('pass a sound message: %s', (_, check) => {
    expect(check(message(), context)).toEqual([])
  })

  test.each(planted)('find it when a message breaks "%s": %s', (name, _, broken) => {
    expect(checks[name](broken, context)).not.toEqual([])
  })

  test('each have a message that breaks them', () => {
    expect(new Set(planted.map(([name]) => name))).toEqual(new Set(Object.keys(checks)))
  })

  test('let a date stand on a lock screen and a state stand in a colour', () => {
    const dated = { ...message(), summary: 'A meeting on 4 December at 10:30' }
    expect(checks['says nothing private on a lock screen'](dated, context)).toEqual([])
    const stale = coloured('Not confirmed since 4 March', 'warning')
    expect(checks['says in words what a colour says'](stale, context)).toEqual([])
    expect(checks['says in words what a colour says'](stale, { ...context, language: 'both' })).not.toEqual([])
  })

  test('see a changed word in a snapshot', () => {
    const changed = message({ body: [{ ...block, text: 'Contacts for Bath' }] })
    expect(asSnapshot(changed)).not.toBe(asSnapshot(message({ body: [block] })))
  })
})

describe('The check of a template', () => {
  test.each([
    ['a word in a text', { type: 'TextBlock', text: 'Police: ${name}' }],
    ['a word in a title', { type: 'Action.Submit', title: 'Chat' }],
    ['a word inside an expression', { type: 'TextBlock', text: "${if(stale, 'Not confirmed', '')}" }],
  ])('finds %s', (_, template) => {
    expect(wordsInTemplate({ body: [template] })).toHaveLength(1)
  })

  test('passes what is bound, and marks between what is bound', () => {
    expect(wordsInTemplate({ body: [{ text: '${name} · ${role}', $when: "${name != ''}" }] })).toEqual([])
  })
})

describe('The wording checks', () => {
  test.each(['Reply is overdue', 'They Refused', 'Mae’n hwyr', "Rhoi'r gorau iddi", 'A non-compliant person'])(
    'find the banned words of: %s',
    (words) => expect(bannedIn(words)).toHaveLength(1),
  )

  test.each(['Recorded later', 'Yn hwyrach ymlaen', 'The related list', 'Registered'])('let it stand: %s', (words) =>
    expect(bannedIn(words)).toEqual([]),
  )

  test('find an exclamation mark', () => {
    expect(exclaimedIn('Thank you!')).toHaveLength(1)
  })

  test('find a sentence over twenty words, and only that', () => {
    const twenty = Array.from({ length: 20 }, () => 'word').join(' ')
    expect(longIn(`${twenty}. ${twenty}.`)).toEqual([])
    expect(longIn(`Short. ${twenty} more.`)).toHaveLength(1)
  })
})

describe('The reading of words files', () => {
  const english =
    "import { x } from './x.ts'\nexport const en = { chat: () => 'Chat', call: (n: string) => `Call ${n}` }"

  test('takes what is read and leaves what steers', () => {
    expect(literalsIn(english)).toEqual(['Chat', 'Call …'])
    expect(literalsIn("const f = (a: 'x' | 'y') => (a === 'x' ? 'One' : new Intl.PluralRules('cy'))")).toEqual(['One'])
  })

  test('finds a word that one language lacks', () => {
    expect(inOneLanguage(english, "export const cy = { chat: () => 'Sgwrsio' }")).toEqual(['call'])
  })

  test('finds English left in the Welsh', () => {
    const welsh = "export const cy = { chat: () => 'Chat', call: (n: string) => `Ffonio ${n}` }"
    expect(leftInEnglish(english, welsh)).toEqual(['Chat'])
  })

  test('refuses a file that exports no words', () => {
    expect(() => inOneLanguage('export const words = 1', english)).toThrow('exports no words called en')
  })
})
