import { stepDay } from '../../civil-day.ts'
import { anyOf, englishMonths, englishWeekdays, placeOf } from '../calendar-words.ts'
import { type Rule, wordRule } from '../rewrite.ts'
import { date, month, numberOf, numberWords } from './patterns.ts'

const fullName = (words: readonly (readonly string[])[]): Rule =>
  wordRule(`(${anyOf(words)})`, ([, word]) => words[placeOf(words, word)]?.[0])

const roundTheClock =
  /(?<!^ *|[-–/] ?|\b(?:on|by|from|to|until|till|due|and) )\b24\/7\b(?! ?[-–/]| (?:to|until|till)\b)|(?<=^ *)24\/7(?= [a-z])(?! (?:to|until|till)\b)/gi

const names: readonly Rule[] = [
  { find: /[’‘`]/g, put: () => "'" },
  // Marks that are ours further on.
  { find: /[[~{}]/g, put: () => ' ' },
  // No days: round the clock (unless it stands where 24 July would), the island, a time of day.
  { find: roundTheClock, put: () => '@' },
  { find: /\bynys m[oô]n\b|\b\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\b/gi, put: () => '@' },
  { find: /(?<=\d-\d\d)T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d)?/g, put: () => '' },
  { find: new RegExp(`(?<=\\d)(?=(?:${anyOf(englishMonths)})(?![a-z]))`, 'gi'), put: () => ' ' },
  fullName(englishMonths),
  fullName(englishWeekdays),
]

const years: readonly Rule[] = [
  { find: new RegExp(`(?<=(?:${month}) )'(\\d\\d)\\b`, 'gi'), put: ([, year]) => `20${year}` },
  // "21 Dec 10 people" is not in 2010.
  {
    find: new RegExp(`(?<=\\d(?:st|nd|rd|th)? (?:of )?(?:${month})) (\\d\\d)\\b(?![:/.-])`, 'gi'),
    put: ([, year], today) =>
      Math.abs(2000 + Number(year) - Number(today.slice(0, 4))) > 10 ? ` @${year}` : undefined,
  },
  wordRule(`(${date} (?:of )?(?:${month})) (next|this) year`, ([, said, which], today) => {
    const year = Number(today.slice(0, 4))
    return `${said} ${which?.toLowerCase() === 'next' ? year + 1 : year}`
  }),
]

const orders: readonly Rule[] = [
  { find: /\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/g, put: ([, day, of, year]) => `${day}/${of}/${year}` },
  // "December 21-25", and "December 21", which the library takes for the year 2021.
  wordRule(
    `(${month}) (${date})(?: ?[-–] ?| to | until )(${date})(?! (?:of )?(?:${month})|\\d|/|-)`,
    ([, of, first, last]) => `${first} ${of} ~ ${last} ${of}`,
  ),
  wordRule(`(?<!\\d(?:st|nd|rd|th)? ?(?:of )?)(${month}) (${date})`, ([, of, day]) => `${day} ${of}`),
]

const words: readonly Rule[] = [
  wordRule('tmrw|tmr|tomoz|tomorow|tommorow|tommorrow|2moro', 'tomorrow'),
  wordRule('this (?:morning|afternoon|evening)', 'today'),
  wordRule('(?:the )?day after tomorrow', (_, today) => stepDay(today, 2)),
  wordRule("(days?|weeks?|months?|fortnight)(?:'s?)? time", ([, unit]) => unit),
  wordRule(`(${numberWords.join('|')})(?= (?:days?|weeks?|months?|fortnights?))`, ([, word]) => `${numberOf(word)}`),
]

/** One way of writing for each thing, before anything is read. */
export const spellings: readonly Rule[] = [...names, ...years, ...orders, ...words]
