/** A text as it is matched: compatibility forms unified, invisible characters gone, look-alikes and accents folded; each character knows where it stood. */
export interface Plain {
  /** With capitals, which tell names. */
  readonly cased: string
  /** In small letters, of the same length. */
  readonly lower: string
  /** The position in what was typed of each character of `cased`, and of the end. */
  readonly at: (index: number) => number
}

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
    ь: 'b',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    Ѕ: 'S',
    З: '3',
    α: 'a',
    β: 'b',
    γ: 'y',
    δ: 'd',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    η: 'n',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    '＠': '@',
    ɑ: 'a',
    ɡ: 'g',
    ӏ: 'l',
    ꞌ: "'",
  }),
)

// Nothing of these is seen on a screen: joiners, direction marks, soft hyphens, variation selectors, tags, combining marks.
const invisible = /[\ufeff\p{Cf}\p{M}\p{Cc}\u115f\u1160\u3164\uffa0]/u

const isAscii = (text: string) => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7e || (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)) return false
  }
  return true
}

/** What one character is read as; nothing for one that can't be seen. */
const readAs = (character: string): string => {
  // A byte-order mark counts as white space, but is none to the eye.
  if (character !== '\ufeff' && /\s/u.test(character)) return ' '
  if (invisible.test(character)) return ''
  return [...character.normalize('NFKD')]
    .filter((part) => !invisible.test(part))
    .map((part) => lookAlikes.get(part) ?? part)
    .join('')
}

/** A letter whose small form is longer would shift everything after it; such letters stay as they are. */
const small = (letter: string) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)

/** Unifies a text for matching; most texts are plain already and cost a look at each character. */
export const normalise = (typed: string): Plain => {
  if (isAscii(typed) && !/\s\s|[\n\r\t]/.test(typed))
    return { cased: typed, lower: typed.toLowerCase(), at: (index) => index }
  let cased = ''
  const places: number[] = []
  let at = 0
  for (const character of typed) {
    const read = readAs(character)
    const isMoreSpace = read === ' ' && cased.endsWith(' ')
    if (!isMoreSpace) {
      cased += read
      for (let unit = 0; unit < read.length; unit++) places.push(at)
    }
    at += character.length
  }
  places.push(typed.length)
  return { cased, lower: [...cased].map(small).join(''), at: (index) => places[index] ?? typed.length }
}
