import { type Rule, wordRule } from '../rewrite.ts'
import { date, dayBegins, dayEnded, month } from './patterns.ts'

/** Ranges in marks of our own: `[` first day `~` last day. The library would swap a range that is backwards. */
export const ranges: readonly Rule[] = [
  { find: /\bbetween (.{1,40}?) and /gi, put: ([, first]) => `[ ${first} ~ ` },
  { find: new RegExp(`\\b(?:from|starting|beginning) ${dayBegins}`, 'gi'), put: () => '[ ' },
  wordRule('up to and including|up until|up to|through to|until|till?|through|thru|to', '~'),
  { find: / [-–—] |[–—]/g, put: () => ' ~ ' },
  { find: new RegExp(`${dayEnded}-${dayBegins}`, 'gi'), put: () => ' ~ ' },
  { find: /(?<=\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)-(?=\d)/g, put: () => ' ~ ' },
  // "21 to 25 December".
  {
    find: new RegExp(`\\b(${date}) ?[-~] ?(?:the )?(?=${date} (?:of )?(${month})((?: \\d{4})?)\\b)`, 'gi'),
    put: ([, first, of, year]) => `${first} ${of}${year} ~ `,
  },
  { find: /([[~]) the /g, put: ([, mark]) => `${mark} ` },
]

const days: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 }
const length = '(an?|\\d{1,3}) (day|week|fortnight)s?'

const marked: Rule['put'] = ([, many = '', unit = '']) =>
  `{${(/^\d/.test(many) ? Number(many) : 1) * (days[unit.toLowerCase()] ?? 1)}}`

/** How long, marked `{14}`: "for 2 weeks from 21 December". */
export const howLong: readonly Rule[] = [
  wordRule(`(?:for )?${length}(?= (?:from|starting|beginning) (?!now|today))`, marked),
  wordRule(`for ${length}(?! (?:after|before))`, marked),
]
