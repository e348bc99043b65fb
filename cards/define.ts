import { Template } from 'adaptivecards-templating'
import type { Language, Words } from './language.ts'
import { bilingual } from './language.ts'
import type { Card, Message } from './message.ts'

/** What a card's view makes of facts and words: the three strings, and the data that the template binds. */
export interface View {
  readonly summary: string
  readonly text: string
  /** Absent for a plain sentence without a card. */
  readonly data?: object
}

interface Definition<Facts, W extends Words> {
  readonly template?: object
  readonly en: W
  readonly cy: { readonly [Key in keyof W]: W[Key] }
  readonly view: (facts: Facts, say: W, language: Language) => View
}

/** Parsing a template costs fifty times what filling it does: once, and only when it is first needed. */
const compiled = (template: object) => {
  let ready: Template | undefined
  return (data: object): unknown => {
    ready ??= new Template(template)
    return ready.expand({ $root: data })
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a phone shows of a button before it cuts: two languages side by side, as long as both fit. */
const longestTitle = 36

/** A title in two languages that a phone would cut stands in the first of them; the whole is what hovering and screen readers say. */
const titled = (action: Record<string, unknown>) => {
  const title = String(action.title)
  const [first = title, second] = title.split(' / ')
  return second === undefined || title.length <= longestTitle ? { title } : { title: first, tooltip: title }
}

/** A client that knows no Action.Execute sends the same verb as a message (teams.md, row 6). */
const withFallbacks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withFallbacks)
  if (!isObject(value)) return value
  const all = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withFallbacks(part)]))
  if (value.type !== 'Action.Execute') return all
  const data = isObject(all.data) ? all.data : {}
  const title = titled(all)
  return { ...all, ...title, fallback: { type: 'Action.Submit', ...title, data: { ...data, verb: all.verb } } }
}

/** One card: its layout in a template, its words in two languages, and the view between them. Answers facts with a message. */
export const defineMessage = <Facts, W extends Words>({ template, en, cy, view }: Definition<Facts, W>) => {
  const words = bilingual(en, cy)
  const fill = template && compiled(template)
  const read = (facts: Facts, language: 'en' | 'cy') => view(facts, words(language), language).text
  return (facts: Facts, language: Language): Message => {
    const { summary, text: inOne, data } = view(facts, words(language), language)
    // A card pairs its lines; what is read out is better heard whole, in one language and then the other.
    const text = language === 'both' ? `${read(facts, 'cy')}\n\n${read(facts, 'en')}` : inOne
    if (!data || !fill) return { summary, text }
    const filled = withFallbacks(fill(data))
    if (!isObject(filled)) throw new TypeError('A template is a card.')
    const card: Card = {
      ...filled,
      type: 'AdaptiveCard',
      version: '1.5',
      lang: language === 'en' ? 'en' : 'cy',
      fallbackText: text,
    }
    return { summary, text, card }
  }
}
