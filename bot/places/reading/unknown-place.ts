import { covered, type Stretch } from './span.ts'
import type { Sentence } from './standing.ts'
import { capitalsTell, isCapitalised, isCue, isPrepositioned, isUnknown } from './word-kinds.ts'

const runs = (sentence: Sentence): readonly Stretch[] => {
  const found: { from: number; to: number }[] = []
  for (const [at, token] of sentence.tokens.entries()) {
    if (!isUnknown(token) || covered([...sentence.spans, ...sentence.mentions], at)) continue
    const last = found.at(-1)
    if (last?.to === at && token.after === '') last.to = at + 1
    else found.push({ from: at, to: at + 1 })
  }
  return found
}

/** The words that must be the name of a place nobody has told us: where one is expected, or all that is left. */
export const unknownPlace = (sentence: Sentence): Stretch | undefined => {
  const { tokens, welsh } = sentence
  const found = runs(sentence)
  const expected = found.find(({ from }) => isPrepositioned(tokens, from, welsh))
  const named = found.find(
    ({ from }) => from > 0 && capitalsTell(tokens) && tokens.slice(from, from + 1).every(isCapitalised),
  )
  const known = tokens.every((token, at) => covered([...found, ...sentence.mentions], at) || isCue(token))
  return expected ?? named ?? (known ? found[0] : undefined)
}
