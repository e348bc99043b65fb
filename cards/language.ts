/** What a person reads: English, Welsh, or both with Welsh above English (a Welsh force's shared channel). */
export type Language = 'en' | 'cy' | 'both'

/** One set of words: functions from typed values to what is read. */
export type Words = Record<string, (...values: never[]) => string>

/** Two labels share a line; two sentences stand one above the other. */
const longestLine = 90

const join = (welsh: string, english: string) => {
  if (welsh === english) return english
  const isShort = welsh.length + english.length < longestLine && !/[.:?]$/.test(english)
  return isShort ? `${welsh} / ${english}` : `${welsh}\n\n${english}`
}

/** The words of one capability or card in the language asked for. A word in one language only does not compile. */
export const bilingual = <W extends Words>(en: W, cy: { readonly [Key in keyof W]: W[Key] }) => {
  const both = Object.fromEntries(
    Object.keys(en).map((key) => [
      key,
      (...values: never[]) => join(cy[key]?.(...values) ?? '', en[key]?.(...values) ?? ''),
    ]),
  ) as W
  const sets: Record<Language, W> = { en, cy, both }
  return (language: Language): W => sets[language]
}
