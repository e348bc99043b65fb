import { all, before, type Found } from './found.ts'

const streets =
  'road|rd|street|str|avenue|ave|av|crescent|cres|lane|ln|terrace|terr|gardens|gdns|grove|mews|ct|parade|villas|wharf|quay|crescent|boulevard|blvd|embankment|esplanade|cul-de-sac'
/** Names of streets that are words for other things too: "14 Sept at Leeds Crown Court". */
const ambiguous =
  'close|cl|way|court|place|pl|drive|dr|st|hill|park|row|rise|view|walk|square|sq|green|house|heights|fields|croft|gate|meadows?'
const houses = 'cottage|farm|farmhouse|lodge|villa|bungalow|caravan park'
const welshStreets =
  'heol|stryd|ffordd|rhodfa|lon|clos|maes|rhes|teras|cwrt|gerddi|rhiw|allt|tai|bryn|parc|llwyn|cae|trem|golygfa|sgwar'

const number = '\\d{1,4}[a-z]?(?: ?[-/] ?\\d{1,4}[a-z]?)?,?'
const flat = '(?:(?:flat|fflat|apartment|apt|unit|room|ystafell) ?\\d{1,4}[a-z]?,? )?'
const name = "((?:[a-z]['a-z.-]* ){1,3})"
const named = new RegExp(`(?<![a-z\\d/])${flat}${number} ${name}(?:${streets})(?![a-z\\d])`, 'g')
const doubtful = new RegExp(`(?<![a-z\\d/])${flat}${number} ${name}(?:${ambiguous})(?![a-z\\d])`, 'g')
const inWelsh = new RegExp(`(?<![a-z\\d/])${flat}${number} (?:yr? )?(?:${welshStreets}) (?:yr? )?[a-z]['a-z.-]*`, 'g')
const house = new RegExp(
  `(?<![a-z\\d])[a-z][a-z'-]+ (?:${houses}),? (?:[a-z][a-z'-]+ )(?:${streets}|${ambiguous})(?![a-z\\d])`,
  'g',
)
const flatAlone = /(?<![a-z\d])(?:flat|fflat|apartment|apt) \d{1,4}[a-z]?(?![a-z\d])/g

const inside = new Set(
  'at in on the of for from to and or is was has a an by with after before until since via moved hearing crown magistrates county high court trial case cases listed days day weeks week months hours people officers items jan feb mar march april may june july aug sept sep oct nov dec am pm yn ar i o y yr a wedi gan'.split(
    ' ',
  ),
)

const saysAddress =
  /\b(?:address|addr|lives|living|live|moved|bailed|home|house|cyfeiriad|posted|sent|delivered|at|of)\b[^\d]{0,8}$/
const notSentence = (words: string) =>
  words
    .trim()
    .split(' ')
    .every((word) => !inside.has(word))

const streetsOf = (lower: string, pattern: RegExp, accept: (words: string, at: number) => boolean): readonly Found[] =>
  [...lower.matchAll(pattern)]
    .filter(({ 1: words = '', index }) => accept(words, index))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, category: 'ADDRESS' }))

/** Addresses: a house number with a street, a flat, a named house in a lane. In Welsh the word for street comes first. */
export const addressesIn = (lower: string, isWord: (word: string) => boolean): readonly Found[] => {
  if (!/\d|cottage|farm|lodge|villa|bungalow|caravan/.test(lower)) return []
  // "7 Madeup Close", not "2 officers drive" or "4 weeks court": one of the words must be a name.
  const hasName = (words: string, at: number) =>
    notSentence(words) &&
    (words
      .trim()
      .split(' ')
      .some((word) => !isWord(word)) ||
      before(lower, at, saysAddress))
  return [
    ...streetsOf(lower, named, notSentence),
    ...streetsOf(lower, doubtful, hasName),
    ...all(lower, inWelsh, 'ADDRESS'),
    ...all(lower, house, 'ADDRESS'),
    ...all(lower, flatAlone, 'ADDRESS'),
  ]
}
