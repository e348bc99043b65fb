/** One object of a card's JSON, and the name of the property that holds it (a list's objects carry the list's name). */
export interface Part {
  readonly under: string
  readonly object: Readonly<Record<string, unknown>>
}

/** One string of a card's JSON, and the name of the property that holds it. */
export interface Words {
  readonly under: string
  readonly words: string
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in reading order, the outermost first. */
export const parts = (value: unknown, under = ''): readonly Part[] => {
  if (Array.isArray(value)) return value.flatMap((item) => parts(item, under))
  if (!isObject(value)) return []
  return [{ under, object: value }, ...Object.entries(value).flatMap(([name, inner]) => parts(inner, name))]
}

/** Every string in reading order. */
export const strings = (value: unknown, under = ''): readonly Words[] => {
  if (typeof value === 'string') return [{ under, words: value }]
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, under))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, name))
}

/** The properties of a card that people read; all others are for the client or for Liaison. */
export const readProperties: ReadonlySet<string> = new Set([
  'text',
  'title',
  'label',
  'placeholder',
  'altText',
  'errorMessage',
  'fallbackText',
  'summary',
  'value',
])

/** What people read of a message or a card. */
export const readWords = (value: unknown): readonly string[] =>
  strings(value)
    .filter(({ under }) => readProperties.has(under))
    .map(({ words }) => words)
