import { anyOf, englishMonths, englishWeekdays } from '../calendar-words.ts'

// Parts of patterns that come after `spellings.ts`: months and weekdays are in full by then.
export const month = anyOf(englishMonths.map(([name = '']) => [name]))
export const weekday = anyOf(englishWeekdays.map(([name = '']) => [name]))
export const date = '\\d{1,2}(?:st|nd|rd|th)?'
const iso = '\\d{4}-\\d{2}-\\d{2}'

/** What a day may begin with, looked ahead at. */
export const dayBegins = `(?=(?:the )?(?:\\d|${weekday}|${month}|today|tomorrow|yesterday|next|this|first|\\[))`

/** What a day may end with, looked back at. */
export const dayEnded = `(?<=\\b(?:${month}|${weekday}|tomorrow|today|${iso}))`

export const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

export const numberOf = (word = ''): number => numberWords.indexOf(word.toLowerCase()) + 1
