import { nextWeekday, stepDay } from '../../civil-day.ts'
import type { Day } from '../../instant.ts'
import { englishWeekdays, placeOf } from '../calendar-words.ts'
import { type Rule, wordRule } from '../rewrite.ts'
import { weekday } from './patterns.ts'

// The library reads "last Friday" as the coming one, "a week on Friday" as two days and "the end of the week" as none.

const friday = 4

const dayNamed = (name: string | undefined, today: Day): Day => {
  const place = placeOf(englishWeekdays, name)
  if (place >= 0) return nextWeekday(today, place)
  return name?.toLowerCase() === 'tomorrow' ? stepDay(today, 1) : today
}

const mondayOfNextWeek = (today: Day) => nextWeekday(stepDay(today, 1), 0)

const inNextWeek = (name: string | undefined, today: Day) =>
  nextWeekday(mondayOfNextWeek(today), placeOf(englishWeekdays, name))

const weeksLater = (length: string | undefined, name: string | undefined, today: Day) =>
  stepDay(dayNamed(name, today), length?.toLowerCase() === 'week' ? 7 : 14)

/** Weekdays that a week is said with. */
export const weekdayRules: readonly Rule[] = [
  wordRule(`(?:last|past) (${weekday})`, ([, name], today) => stepDay(dayNamed(name, today), -7)),
  wordRule(`(${weekday}) (?:of |in )?next week`, ([, name], today) => inNextWeek(name, today)),
  wordRule(`next week,? (?:on )?(${weekday})`, ([, name], today) => inNextWeek(name, today)),
  wordRule(`(?:an? |1 )(week|fortnight) (?:on |from |after )?(${weekday}|today|tomorrow)`, ([, length, name], today) =>
    weeksLater(length, name, today),
  ),
  wordRule(`(${weekday}|today|tomorrow) (week|fortnight)`, ([, name, length], today) =>
    weeksLater(length, name, today),
  ),
  wordRule('(?:the )?end of (?:the|this) week', (_, today) => nextWeekday(today, friday)),
  wordRule('(?:the )?end of next week', (_, today) => nextWeekday(mondayOfNextWeek(today), friday)),
]

const weekCommencing = '(?:the )?(?:w/c|wc|week (?:commencing|beginning|starting|of|from)) (?:on )?(?:the )?(?=\\w)'

/** A week where one day is asked for: its Monday. */
export const weekAsDay: readonly Rule[] = [
  wordRule('next week', (_, today) => mondayOfNextWeek(today)),
  { find: new RegExp(`\\b${weekCommencing}`, 'gi'), put: () => '' },
]

const days = (from: Day, length: number) => `${from} ~ ${stepDay(from, length - 1)}`

/** A week where a range is asked for: all its days that are left. */
export const weekAsRange: readonly Rule[] = [
  wordRule('(?:this|the) weekend', (_, today) => days(nextWeekday(today, 5), 2)),
  wordRule('next weekend', (_, today) => days(nextWeekday(mondayOfNextWeek(today), 5), 2)),
  wordRule(
    '(?:the rest of |all )?(?:this|the) week(?! (?:commencing|beginning|starting|of|from))',
    (_, today) => `${today} ~ ${nextWeekday(today, 6)}`,
  ),
  wordRule('(?:all )?next week', (_, today) => days(mondayOfNextWeek(today), 7)),
  { find: new RegExp(`\\b${weekCommencing}`, 'gi'), put: () => '{7}[' },
]
