/** Digits that belong together, however they were spread out. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** As typed, in lower case. */
  readonly written: string
}

const words = /[a-z\d]+/g
const digitLike = /^[\doil]+$/
const between = /^[ .()/+-]{1,3}$/
const fewest = 6

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const isDigits = ({ text }: Word) => digitLike.test(text) && (/\d/.test(text) || text.length <= 3)
const isLetters = ({ text }: Word) => !/\d/.test(text)

const asDigits = (text: string) => text.replace(/o/g, '0').replace(/[il]/g, '1').replace(/\D/g, '')

/** "i 07700 …" and "… 900123 o'r": a lone letter at an end may be a word. Only `o` at the front is a nought. */
const trimmed = (group: readonly Word[]): readonly Word[] => {
  let from = 0
  let to = group.length
  while (from < to && group[from] && isLetters(group[from] as Word) && group[from]?.text !== 'o') from++
  while (to > from && group[to - 1] && isLetters(group[to - 1] as Word)) to--
  return group.slice(from, to)
}

const runOf = (lower: string, group: readonly Word[]): Run | undefined => {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) return undefined
  const from =
    lower[first.start - 1] === '+' ? first.start - 1 : lower[first.start - 1] === '(' ? first.start - 1 : first.start
  const written = lower.slice(from, last.end)
  const digits = asDigits(written)
  return digits.length >= fewest && (written.match(/\d/g)?.length ?? 0) >= 4
    ? { start: from, end: last.end, digits, written }
    : undefined
}

/** Every run of six digits or more, also when it is typed "0 7 7 0 0", "07700-900 123" or "o77oo". */
export const digitRunsIn = (lower: string): readonly Run[] => {
  const groups: Word[][] = []
  let last: Word | undefined
  for (const { 0: text, index: start } of lower.matchAll(words)) {
    const word = { text, start, end: start + text.length }
    if (isDigits(word)) {
      const joins = last && isDigits(last) && between.test(lower.slice(last.end, start))
      if (joins) groups.at(-1)?.push(word)
      else groups.push([word])
    }
    last = word
  }
  return groups.flatMap((group) => {
    const run = runOf(lower, trimmed(group))
    const longer = group.at(-1)?.text.length === 1 ? runOf(lower, group) : undefined
    return [run, ...(longer && longer.digits !== run?.digits ? [longer] : [])].filter((each) => each !== undefined)
  })
}
