import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { coloursWithoutWords } from './colours.ts'
import { notForBanners, notForReadingOut } from './three-strings.ts'
import type { Part } from './walk.ts'
import { isObject, parts, readProperties, strings } from './walk.ts'

/** What a sample was made from. */
interface Context {
  readonly language: Language
  readonly facts: unknown
}

/** Names what is wrong with a message; an empty list is a pass. */
export type Check = (message: Message, context: Context) => readonly string[]

const most = { actions: 6, bytes: 25_000 } as const

const unboundMark = /\$\{|\bundefined\b|\bnull\b|\[object|\bNaN\b|Invalid Date/

const unbound: Check = (message) => [
  ...strings(message)
    .filter(({ words }) => unboundMark.test(words))
    .map(({ under, words }) => `${under}: ${words}`),
  ...parts(message).flatMap(({ object }) =>
    Object.entries(object)
      .filter(([name, value]) => value === null || (value === '' && readProperties.has(name)))
      .map(([name, value]) => `${name} is ${value === null ? 'null' : 'empty'}`),
  ),
]

const notValid: Check = ({ card }) => {
  if (!card) return []
  // The package tests `lang` with a pattern that remembers, so that every other card fails; it is checked below.
  const { lang: _, ...rest } = card
  const context = new SerializationContext(Versions.v1_5)
  const parsed = new AdaptiveCard()
  parsed.parse(rest, context)
  const whileReading = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  const whole = parsed.validateProperties().validationEvents.map(({ message }) => message)
  return [...(card.version === '1.5' ? [] : [`version ${card.version}`]), ...whileReading, ...whole]
}

const typeOf = ({ object }: Part) => (typeof object.type === 'string' ? object.type : '')

const said = (value: unknown) => typeof value === 'string' && /\p{Letter}/u.test(value)

const unlabelled: Check = ({ card }) =>
  parts(card).flatMap(({ object, ...rest }) => {
    const type = typeOf({ object, ...rest })
    if (!type.startsWith('Input.')) return []
    return [
      ...(said(object.label) ? [] : [`${type} ${object.id} has no label`]),
      ...(object.isRequired === true && !said(object.errorMessage) ? [`${type} ${object.id} has no errorMessage`] : []),
    ]
  })

const withoutAltText: Check = ({ card }) =>
  parts(card)
    .filter((part) => typeOf(part) === 'Image' && !said(part.object.altText))
    .map(({ object }) => `${object.url}`)

const tooBig: Check = (message) => {
  const bytes = Buffer.byteLength(JSON.stringify(message), 'utf16le')
  return bytes < most.bytes ? [] : [`${bytes} bytes`]
}

const withoutFallbackText: Check = ({ card }, { language }) => {
  if (!card) return []
  const lang = language === 'en' ? 'en' : 'cy'
  return [
    ...(said(card.fallbackText) ? [] : ['no fallbackText']),
    ...(card.lang === lang ? [] : [`lang is ${card.lang}, not ${lang}`]),
  ]
}

/** A fallback takes its action's place, so it is no further button. */
const actions = (card: unknown) =>
  parts(card).filter((part) => typeOf(part).startsWith('Action.') && part.under !== 'fallback')

const tooManyOrAlike: Check = ({ card }) => {
  const titles = actions(card).map(({ object }) => object.title)
  return [
    ...(titles.length <= most.actions ? [] : [`${titles.length} actions`]),
    ...titles.filter((title) => !said(title)).map(() => 'an action without a title'),
    ...titles.filter((title, index) => titles.indexOf(title) !== index).map((title) => `two actions called ${title}`),
  ]
}

const withoutFallback: Check = ({ card }) =>
  actions(card)
    .filter((part) => typeOf(part) === 'Action.Execute')
    .filter(({ object: { fallback, verb } }) => {
      const sends = isObject(fallback) && fallback.type === 'Action.Submit' && isObject(fallback.data)
      return !sends || !said(verb) || !isObject(fallback.data) || fallback.data.verb !== verb
    })
    .map(({ object }) => `${object.title} (${object.verb})`)

const cardInCard: Check = ({ card }) =>
  actions(card)
    .filter((part) => typeOf(part) === 'Action.ShowCard')
    .map(({ object }) => `${object.title}`)

const wraps = new Set(['TextBlock', 'Input.ChoiceSet', 'Input.Toggle'])

const cutOff: Check = ({ card }) =>
  parts(card)
    .filter((part) => wraps.has(typeOf(part)) && part.object.wrap !== true)
    .map(({ object }) => `${object.text ?? object.label ?? object.id}`)

/** What must hold of everything that Liaison sends; the names read after "Every message". */
export const checks = {
  'has every fact bound': unbound,
  'is valid for version 1.5': notValid,
  'labels every input': unlabelled,
  'describes every picture': withoutAltText,
  'says in words what a colour says': ({ card }, { language }) => coloursWithoutWords(card, language),
  'is under 25 KB': tooBig,
  'has fallback text and its language': withoutFallbackText,
  'has at most six buttons, no two alike': tooManyOrAlike,
  'has buttons that old clients can press too': withoutFallback,
  'opens no card inside a card': cardInCard,
  'wraps its text on a phone': cutOff,
  'says nothing private on a lock screen': ({ summary }, { facts }) => notForBanners(summary, facts),
  'reads out no address or number': ({ text }) => notForReadingOut(text),
} as const satisfies Record<string, Check>

export type CheckName = keyof typeof checks
