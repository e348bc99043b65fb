import { lookingLike } from './confusables.ts'

/** A text in one form of each letter, with the way back to where each character was typed. */
export interface Plain {
  /** Letters as typed in case, without accents, look-alikes, invisible characters or runs of spaces. */
  readonly cased: string
  /** The same in lower case; each position is that of `cased`. */
  readonly lower: string
  /** Where a stretch of `cased` was typed, in UTF-16 units of the original. */
  readonly typedAt: (start: number, end: number) => { readonly start: number; readonly end: number }
}

const alreadyPlain = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/
const space = /\s/u
const dropped = /[\p{M}\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{Cn}\u115f\u1160\u3164\u2800]/u

const itself = (start: number, end: number) => ({ start, end })

/** What one typed character reads as: nothing, a space, or letters. */
const readAs = (typed: string): string => {
  if (typed === '\ufeff') return ''
  if (space.test(typed)) return ' '
  const known = lookingLike.get(typed)
  if (known !== undefined) return known
  let read = ''
  for (const part of typed.normalize('NFKD')) {
    if (space.test(part)) read += ' '
    else if (!dropped.test(part)) read += lookingLike.get(part) ?? part
  }
  return read
}

const lowerOf = (cased: string) => {
  const lower = cased.toLowerCase()
  // A few letters grow when they are lowered; positions must not move.
  return lower.length === cased.length
    ? lower
    : [...cased].map((each) => each.toLowerCase().slice(0, each.length)).join('')
}

/** Every text in time linear to its length. */
export const normalise = (text: string): Plain => {
  if (alreadyPlain.test(text)) return { cased: text, lower: text.toLowerCase(), typedAt: itself }
  const starts: number[] = []
  const ends: number[] = []
  let cased = ''
  let at = 0
  for (const typed of text) {
    const from = at
    at += typed.length
    for (const unit of readAs(typed)) {
      if (unit === ' ' && cased.endsWith(' ')) {
        ends[ends.length - 1] = at
        continue
      }
      for (let part = 0; part < unit.length; part++) {
        starts.push(from)
        ends.push(at)
      }
      cased += unit
    }
  }
  return {
    cased,
    lower: lowerOf(cased),
    typedAt: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  }
}
