import { bit } from './classes.ts'
import { between, isKnownName, ordinary } from './name-lists.ts'
import type { Token } from './tokens.ts'

export const personKinds = bit.victim | bit.suspect | bit.witness
export const people = personKinds | bit.kin

export const isLetters = (word: string) => /^[a-z][a-z'-]+$/.test(word)

export const isSingle = (token: Token | undefined): token is Token => token !== undefined && /^[a-z]$/.test(token.word)

/** A capital, on a word that is none of the work's own; an abbreviation in capitals is none either. */
export const isCapitalName = (token: Token | undefined): token is Token =>
  token?.isCapital === true &&
  isLetters(token.word) &&
  !ordinary.has(token.word.replace(/'s$/, '')) &&
  !(token.isUpper && token.word.length <= 5)

const joins = /^(?:van|von|de|bint|binte|ap|ab|ferch)$/

const continues = (next: Token) =>
  (isKnownName(next.word) && !ordinary.has(next.word)) || joins.test(next.word) || isCapitalName(next)

/** Where a name that begins here ends: at most four words that stand side by side. */
export const nameEnd = (tokens: readonly Token[], from: number): number => {
  let to = from
  while (to - from < 3) {
    const [last, next] = [tokens[to], tokens[to + 1]]
    const isBeside = last && next && next.sentence === last.sentence && next.start - last.end <= 2
    if (!isBeside || !continues(next)) break
    to += 1
  }
  return to
}

/** A rank, a role or counsel before a name makes it a colleague's. */
export const isStaffBefore = (tokens: readonly Token[], index: number): boolean => {
  for (let back = 1; back <= 5; back++) {
    const before = tokens[index - back]
    if (!before || before.sentence !== tokens[index]?.sentence) return false
    if (before.bits & (bit.rank | bit.advocate)) return true
    const mayStandBetween = before.bits & bit.title || between.has(before.word) || isCapitalName(before)
    if (!mayStandBetween) return false
  }
  return false
}

const statementOf = /^(?:mg11|statement|abe|vps|interview|datganiad|cyfweliad)$/

/** A cue within the next few words makes a name that of a person in the case; so does a statement of theirs. */
export const isCuedNear = (tokens: readonly Token[], index: number): boolean => {
  const [before, earlier] = [tokens[index - 1]?.word ?? '', tokens[index - 2]?.word ?? '']
  if (/^(?:of|for|o|gan)$/.test(before) && statementOf.test(earlier)) return true
  return tokens.slice(Math.max(0, index - 6), index + 10).some(({ bits }) => bits & personKinds)
}
