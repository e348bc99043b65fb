/** One word of a text: folded, with where it stands in the normalised text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** First letter large, and not all of the text is. */
  readonly capital: boolean
  /** Written with 's: "the victim's". */
  readonly own: boolean
  /** Which sentence of the text, counted from nought. */
  readonly sentence: number
  /** The mark between the word before and this one: the first of , ( : = - / or nothing. */
  readonly mark: string
}

const enough = 3000
const words = /[a-z\d]+(?:'[a-z\d]+)*/g
const ending = /[?!;](?=\s|$)|\.(?=\s|$)/
/** After these a full stop ends no sentence. */
const abbreviated = /^(?:[a-z]|mr|mrs|ms|dr|st|vs|no|ref|tel|wit|vic|susp|def|insp|supt|sgt|approx|incl|etc)$/
const marks = /[,(:=/"-]/

/** Contractions that are typed without their apostrophe, and what they stand for. */
const spelledOut: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    hes: ['he', 'is'],
    shes: ['she', 'is'],
    theres: ['there', 'is'],
    thats: ['that', 'is'],
    whos: ['who', 'is'],
    theyre: ['they', 'are'],
    theyve: ['they', 'have'],
    ive: ['i', 'have'],
  }),
)
/** Welsh words that lean on the one before: mae'r, o'i, a'm. */
const leaning = new Set(['r', 'n', 'i', 'w', 'm', 'ch', 'th', 'u'])
const dropped = new Set(['ll', 'd', 're', 've', 'm'])
const isOf = new Set(['he', 'she', 'it', 'that', 'who', 'there', 'what'])

interface Parts {
  readonly parts: readonly string[]
  readonly own: boolean
}

const whole = (word: string): Parts => ({ parts: spelledOut.get(word) ?? [word], own: false })

/** A word with apostrophes as the words that it is. */
const partsOf = (written: string): Parts => {
  const at = written.lastIndexOf("'")
  if (at < 0) return whole(written)
  const head = written.slice(0, at).replaceAll("'", '')
  const tail = written.slice(at + 1)
  if (tail === 's') return isOf.has(head) ? { parts: [head, 'is'], own: false } : { parts: [head], own: true }
  if (head.length > 1 && dropped.has(tail) && tail !== 'm') return { parts: [head], own: false }
  if (leaning.has(tail)) return { parts: [head, tail], own: false }
  return whole(head + tail)
}

/** A text in capitals, or without any, says nothing by them. */
const saysByCapitals = (cased: string) => {
  let small = 0
  let large = 0
  for (const [first = ''] of cased.matchAll(/\b[A-Za-z]/g))
    if (first >= 'a') small++
    else large++
  return large > 0 && small >= large / 3
}

const fewestSpelled = 4
const isLetter = (token: Token | undefined) =>
  token?.word.length === 1 && /[a-z]/.test(token.word) && token.end - token.start === 1

/** "v.i.c.t.i.m" and "v i c t i m" are words that were spread out. */
const gathered = (tokens: readonly Token[]): readonly Token[] => {
  const whole: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    let to = at
    while (isLetter(tokens[to]) && (to === at || (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1)) to++
    const first = tokens[at]
    const last = tokens[to - 1]
    if (first && last && to - at >= fewestSpelled) {
      whole.push({
        ...first,
        word: tokens
          .slice(at, to)
          .map(({ word }) => word)
          .join(''),
        end: last.end,
      })
      at = to
    } else {
      if (first) whole.push(first)
      at++
    }
  }
  return whole
}

/** The words of a normalised text; what is beyond 3,000 words is left to the limit on length. */
export const tokensOf = (cased: string, lower: string): readonly Token[] => {
  const tokens: Token[] = []
  const speaks = saysByCapitals(cased)
  let sentence = 0
  let last = 0
  for (const match of lower.matchAll(words)) {
    const start = match.index
    const end = start + match[0].length
    const between = lower.slice(last, start)
    if (last > 0 && ending.test(between) && !(between[0] === '.' && abbreviated.test(tokens.at(-1)?.word ?? '')))
      sentence++
    const first = cased.charCodeAt(start)
    const capital = speaks && first >= 65 && first <= 90
    const { parts, own } = partsOf(match[0])
    const mark = marks.exec(between)?.[0] ?? ''
    for (const [index, word] of parts.entries())
      tokens.push({ word, start, end, capital, own, sentence, mark: index === 0 ? mark : '' })
    last = end
    if (tokens.length > enough) break
  }
  return gathered(tokens)
}
