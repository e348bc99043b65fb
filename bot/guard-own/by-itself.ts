import { bit } from './classes.ts'
import type { Finding } from './finding.ts'
import { firstOnly, isKnownName, ordinary, others, toldWords } from './name-lists.ts'
import { isCapitalName, isCuedNear, isLetters, isStaffBefore, nameEnd } from './name-words.ts'
import type { Token } from './tokens.ts'

type Find = (finding: Finding, token: Token, index: number) => void

/** "R v Placeholder" names the suspect. */
const caseTitle: Find = ({ tokens, push }, { word }, index) => {
  const isTitle = /^(?:v|vs|versus)$/.test(word) && /^(?:r|rex|regina)$/.test(tokens[index - 1]?.word ?? '')
  if (isTitle && tokens[index + 1]) push(index + 1, nameEnd(tokens, index + 1), true)
}

/** "Mrs Example": not counsel, nor somebody of a rank. "Miss" is also a verb. */
const titled: Find = ({ tokens, known, push }, token, index) => {
  const next = tokens[index + 1]
  if (!(token.bits & bit.title) || !next || next.start - token.end > 2 || !isLetters(next.word)) return
  const isVerb = token.word === 'miss' && !isKnownName(next.word) && !isCuedNear(tokens, index)
  const isName = next.isCapital || !(ordinary.has(next.word) || isVerb)
  if (!isName || isStaffBefore(tokens, index) || next.bits & (bit.rank | bit.advocate)) return
  const to = nameEnd(tokens, index + 1)
  if (!known.passes(tokens, index + 1, to)) push(index + 1, to, isCuedNear(tokens, index))
}

const soon = /^(?:yet|back|today|again|eto|heddiw)$/

/** "spoken to … yet": a word that is none of those for whom one speaks to. */
const spokenTo: Find = ({ tokens, known, push }, { isCapital, bits, word }, index) => {
  const isTo =
    tokens[index - 1]?.word === 'to' && /^(?:spoken|spoke|speak|talked|written)$/.test(tokens[index - 2]?.word ?? '')
  if (!isTo || isCapital || bits !== 0 || word.length <= 6 || !soon.test(tokens[index + 1]?.word ?? '')) return
  if (!others.test(word) && !ordinary.has(word) && !known.passes(tokens, index, index)) push(index, index, false)
}

const isSurname = (token: Token | undefined, first: Token) =>
  token !== undefined &&
  token.sentence === first.sentence &&
  !token.isCapital &&
  token.bits === 0 &&
  isLetters(token.word) &&
  !ordinary.has(token.word) &&
  (token.word.length > 5 || isKnownName(token.word))

/** "ring aisha back", "the kayleigh pretendwell matter". */
const small: Find = ({ tokens, known, push }, token, index) => {
  if (token.isCapital || !firstOnly.has(token.word) || isStaffBefore(tokens, index)) return
  if (known.passes(tokens, index, index)) return
  const isCued = isCuedNear(tokens, index)
  if (toldWords.test(tokens[index - 1]?.word ?? '')) push(index, nameEnd(tokens, index), isCued)
  const hasSurname = token.bits === 0 && isSurname(tokens[index + 1], token)
  if (hasSurname && !known.passes(tokens, index, index + 1)) push(index, index + 1, isCued)
}

/** "Chloe Testwood"; "let Aisha know". */
const capital: Find = ({ tokens, known, push }, token, index) => {
  const isFirst = token.isCapital && !ordinary.has(token.word) && isKnownName(token.word)
  if (!isFirst || (token.isUpper && token.word.length <= 5) || isStaffBefore(tokens, index)) return
  const next = tokens[index + 1]
  const isWhole = isCapitalName(next) && next.sentence === token.sentence && next.start - token.end <= 2
  const isTold = token.bits === 0 && toldWords.test(tokens[index - 1]?.word ?? '')
  if (!isWhole && !isTold) return
  const to = isWhole ? nameEnd(tokens, index) : index
  if (!known.passes(tokens, index, to)) push(index, to, isCuedNear(tokens, index))
}

/** Names that stand by themselves. */
export const namesByThemselves = (finding: Finding): void => {
  finding.tokens.forEach((token, index) => {
    for (const find of [caseTitle, titled, spokenTo, small, capital]) find(finding, token, index)
  })
}
