import type { Category, Typed } from '../../../bot/guard/verdict.ts'
import type { MustNotPass } from './rows.ts'
import { besideUrns } from './urn.ts'
import { mutations } from './welsh-cues.ts'

/** A text of the set in another guise; what is demanded of the row is demanded of it. */
export interface Variant {
  readonly row: MustNotPass
  readonly kind: string
  readonly typed: Typed
}

type Change = (text: string) => string

const invisible = ['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060']
const withInvisible: Change = (text) =>
  text.replace(/[\p{L}\d]{2}(?=[\p{L}\d])/gu, (pair, at: number) => pair + invisible[at % invisible.length])

const cyrillic: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
}
const greek: Record<string, string> = {
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Η',
  K: 'Κ',
  M: 'Μ',
  N: 'Ν',
  O: 'Ο',
  T: 'Τ',
  o: 'ο',
  v: 'ν',
}
const looking =
  (alike: Record<string, string>): Change =>
  (text) =>
    text.replace(/[a-z]/giu, (letter) => alike[letter] ?? letter)

const fullWidth: Change = (text) =>
  text.replace(/[!-~]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
const oddSpaces: Change = (text) =>
  text.replace(/ /gu, (_, at: number) => ['\u00a0', '\n', '\t', '\u2009'][at % 4] ?? ' ')
const typographic: Change = (text) => text.replaceAll("'", '\u2019').replaceAll('-', '\u2013')
const unpunctuated: Change = (text) => text.replace(/[,;!?]|[.:](?=\s|$)/gu, '')
const apart =
  (between: string): Change =>
  (text) =>
    text.replace(/\d(?=\d)/gu, (digit) => digit + between)
const lettersForDigits: Change = (text) => text.replaceAll('0', 'o').replaceAll('1', 'l')

const everyText: Record<string, Change> = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  'zero-width': withInvisible,
  cyrillic: looking(cyrillic),
  greek: looking(greek),
  'full-width': fullWidth,
  nfd: (text) => text.normalize('NFD'),
  'double-space': (text) => text.replaceAll(' ', '  '),
  'odd-space': oddSpaces,
  typographic,
  unpunctuated,
}
const longNumbers: Record<string, Change> = {
  'spaced-digits': apart(' '),
  'dotted-digits': apart('.'),
  'wide-spaced-digits': apart('\u2009'),
}
const numbered: readonly Category[] = ['PHONE', 'NHS_NUMBER', 'NI_NUMBER', 'BANK']

const wrapped: Record<Typed['lang'], (text: string) => readonly string[]> = {
  en: (text) => [
    `Morning all. ${text}. Thanks, the duty desk.`,
    `As we said at the scrutiny group, ${text}, and please can Witness Care reply by Friday`,
    `52SB1234526 ${text} (see also 13WD1234526(M)/2)`,
  ],
  cy: (text) => [
    `Bore da bawb. ${text}. Diolch, y ddesg ddyletswydd.`,
    `Fel y dywedwyd yn y grŵp craffu, ${text}, ac a all Gofal Tystion ateb erbyn dydd Gwener`,
    `60CD0045626 ${text} (gweler hefyd 13WD1234526(M)/2)`,
  ],
}
const wraps = ['wrapped', 'mid-sentence', 'urn-beside']

/** Named material that is only outstanding may be written among police and CPS (guard.md 6.3), so it is not asked there. */
const samePlaceForAll = ({ category }: MustNotPass) => category !== 'EVIDENCE_PROCESS'

const textsOf = (row: MustNotPass): readonly (readonly [kind: string, text: string])[] => {
  const changes = {
    ...everyText,
    ...(numbered.includes(row.category) ? longNumbers : {}),
    ...(row.category === 'PHONE' || row.category === 'NHS_NUMBER' ? { 'letters-for-digits': lettersForDigits } : {}),
  }
  return [
    ...Object.entries(changes).map(([kind, change]) => [kind, besideUrns(row.text, change)] as const),
    ...wrapped[row.lang](row.text).map((text, at) => [wraps[at] ?? '', text] as const),
    ...(row.lang === 'cy' ? mutations(row.text).map((text) => ['mutated', text] as const) : []),
  ]
}

/** Every guise of every row that differs from the row itself, always in the same order. */
export const variantsOf = (rows: readonly MustNotPass[]): readonly Variant[] =>
  rows.flatMap((row) => {
    const { audience, lang, text } = row
    const others = textsOf(row)
      .filter(([, other]) => other !== text)
      .map(([kind, other]) => ({ row, kind, typed: { audience, lang, text: other } }))
    const elsewhere = { audience: audience === 'multi' ? 'justice' : 'multi', lang, text } as const
    const inOtherLanguage = { audience, lang: lang === 'en' ? 'cy' : 'en', text } as const
    return [
      ...others,
      ...(samePlaceForAll(row) ? [{ row, kind: 'other-audience', typed: elsewhere }] : []),
      { row, kind: 'other-language', typed: inOtherLanguage },
    ]
  })
