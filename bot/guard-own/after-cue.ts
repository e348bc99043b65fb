import { bit } from './classes.ts'
import type { Finding } from './finding.ts'
import { between, firstOnly, isKnownName, ordinary, plural, wordNames } from './name-lists.ts'
import { isCapitalName, isLetters, isSingle, isStaffBefore, nameEnd, people, personKinds } from './name-words.ts'
import type { Token } from './tokens.ts'

/** "V: Chloe", "S Karl": as charge sheets call them. */
const isLetterCue = ({ tokens, cased }: Finding, index: number) => {
  const token = tokens[index]
  if (!token || !/^[vs]$/.test(token.word)) return false
  return cased.charAt(token.end) === ':' || (token.isCapital && isCapitalName(tokens[index + 1]))
}

interface Cue {
  readonly index: number
  /** A person in the case or of their family; not the mere word "name". */
  readonly isStrong: boolean
}

const cueAt = (finding: Finding, index: number): Cue | undefined => {
  const { bits = 0, word = '' } = finding.tokens[index] ?? {}
  const isLetter = isLetterCue(finding, index)
  if (plural.test(word) || !(bits & (people | bit.nameCue) || isLetter)) return undefined
  return { index, isStrong: (bits & (personKinds | bit.kin)) !== 0 || isLetter }
}

/** "victim jane example", "complainant is Zofia". */
const plainName = ({ tokens, known }: Finding, { index, isStrong }: Cue, at: number) => {
  const next = tokens[at]
  if (!next) return undefined
  const isBeside = isStrong && at === index + 1
  const isWord = ordinary.has(next.word) && !(isBeside && wordNames.has(next.word))
  const isSmall = isKnownName(next.word) && !isWord && !(next.bits & ~(bit.content | bit.copula))
  const isCapital = (isCapitalName(next) && next.bits === 0) || (next.isCapital && isKnownName(next.word))
  if (!(isSmall || isCapital) || isStaffBefore(tokens, at)) return undefined
  const to = nameEnd(tokens, at)
  const passes = known.passes(tokens, at, to) && !(isBeside && isKnownName(next.word))
  return passes ? 'passes' : to
}

const isUnknownWord = ({ bits, word }: Token) => bits === 0 && word.length > 2 && isLetters(word) && !ordinary.has(word)

/** "the accused (dummyfield)", "patient: sampleford, jodie". */
const setApart = ({ tokens, cased }: Finding, { index, isStrong }: Cue, at: number) => {
  const [cue, next, after] = [tokens[index], tokens[at], tokens[at + 1]]
  if (!cue || !next || !isStrong || !isUnknownWord(next)) return undefined
  if (cased.charAt(next.start - 1) === '(' && cased.charAt(next.end) === ')') return at
  const isListed = at === index + 1 && /[:=]/.test(cased.slice(cue.end, next.start)) && firstOnly.has(after?.word ?? '')
  return isListed ? at + 1 : undefined
}

/** "wit M. Fakeman", "victim = C Testwood". */
const initialled = ({ tokens, cased, known }: Finding, { isStrong }: Cue, at: number) => {
  const [next, after] = [tokens[at], tokens[at + 1]]
  if (!isSingle(next) || !after) return undefined
  if (next.isCapital && isCapitalName(after)) {
    const to = nameEnd(tokens, at + 1)
    return known.passes(tokens, at, to) ? 'passes' : to
  }
  return isStrong && cased.charAt(next.end) === '.' && isLetters(after.word) ? at + 1 : undefined
}

const isOutOfReach = ({ tokens }: Finding, { index }: Cue, at: number) => {
  const [cue, last, next] = [tokens[index], tokens[at - 1], tokens[at]]
  if (!cue || !last || !next) return true
  return (next.sentence !== cue.sentence && at > index + 1) || next.start - last.end > 8
}

const mayStandBetween = ({ word, bits }: Token) =>
  between.has(word) || (bits & (bit.title | people | bit.nameCue | bit.copula)) !== 0

/** Names beside a cue: within five words that may stand between. */
export const namesAfterCues = (finding: Finding): void => {
  for (const index of finding.tokens.keys()) {
    const cue = cueAt(finding, index)
    if (!cue) continue
    for (let at = index + 1; at <= index + 5 && !isOutOfReach(finding, cue, at); at++) {
      const to = plainName(finding, cue, at) ?? setApart(finding, cue, at) ?? initialled(finding, cue, at)
      if (typeof to === 'number') finding.push(at, to, true)
      const next = finding.tokens[at]
      if (to !== undefined || !next || !mayStandBetween(next)) break
    }
  }
}
