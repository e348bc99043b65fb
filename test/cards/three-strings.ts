import { strings } from './walk.ts'

const email = /[^\s@]+@[^\s@]+\.\p{Letter}{2,}/u
const phone = /(?:\+|\b0)\d(?:[\s()-]*\d){6,}/
const dateOrTime =
  /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} (?=\p{Letter})(?:January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)(?: \d{4})?/gu

/** Facts that say who or where; `for` is who a contact stands in for. */
const naming = new Set(['name', 'welshName', 'for', 'organisation'])

/** A lock screen shows the kind of thing: no name, no number, no address. */
export const notForBanners = (summary: string, facts: unknown): readonly string[] => {
  const names = strings(facts).filter(({ under, words }) => naming.has(under) && words.length > 2)
  return [
    ...(/\d/.test(summary.replace(dateOrTime, '')) ? [`a number: ${summary}`] : []),
    ...(email.test(summary) ? [`an address: ${summary}`] : []),
    ...names.filter(({ words }) => summary.includes(words)).map(({ words }) => `a name: ${words}`),
  ]
}

/** What is read out and found by search leaves addresses and numbers to the card. */
export const notForReadingOut = (text: string): readonly string[] => [
  ...(email.test(text) ? [`an address: ${text}`] : []),
  ...(phone.test(text) ? [`a number: ${text}`] : []),
]
