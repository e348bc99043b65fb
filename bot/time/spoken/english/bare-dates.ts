import { nextDate, stepDay } from '../../civil-day.ts'
import { addMonths, type Day } from '../../instant.ts'
import { type Rule, wordRule } from '../rewrite.ts'
import { date, month } from './patterns.ts'

/** The next day with that date: "the 31st" said in November is in December. */
const nextWithDate = (text: string | undefined, today: Day): Day | undefined =>
  [0, 1, 2]
    .map((ahead) => addMonths(`${today.slice(0, 7)}-01`, ahead))
    .map((first) => ({ first, day: stepDay(first, Number(text) - 1) }))
    .find(({ first, day }) => day.slice(0, 7) === first.slice(0, 7) && day >= today)?.day

const bare = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)'
const upTo = '(?:to|until|till|and|-)'
const before = '(?<=\\b(?:on|by|from|to|until|till|and|between|due|before) )'

/** Dates without a month, and the one that most years have not. */
export const bareDates: readonly Rule[] = [
  { find: new RegExp(`^ *${bare} *$`, 'gi'), put: ([, text], today) => nextWithDate(text, today) },
  wordRule(`${bare} ?${upTo} ?${bare}(?! (?:of )?(?:${month}))`, ([, first, last], today) => {
    const from = nextWithDate(first, today)
    return from && `${from} to ${nextWithDate(last, from)}`
  }),
  {
    find: new RegExp(
      `${before}${bare}(?! (?:of )?(?:${month})| ${upTo} (?:the )?${date} (?:of )?(?:${month}))\\b`,
      'gi',
    ),
    put: ([, text], today) => nextWithDate(text, today),
  },
  wordRule('29(?:th)? (?:of )?February(?!,? \\d)', (_, today) => nextDate(today, 2, 29)),
]
