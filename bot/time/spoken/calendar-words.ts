const names = (text: string) =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' '))

/** Forms of each month, January first; the first form is the one that is put for the others. */
export const englishMonths = names(`
  January Jan
  February Feb
  March Mar
  April Apr
  May
  June Jun
  July Jul
  August Aug
  September Sept Sep
  October Oct
  November Nov
  December Dec
`)

/** Monday first. */
export const englishWeekdays = names(`
  Monday Mon
  Tuesday Tues Tue
  Wednesday Weds Wed
  Thursday Thurs Thur Thu
  Friday Fri
  Saturday Sat
  Sunday Sun
`)

const longestFirst = (first: string, second: string) => second.length - first.length

/** Any of the words, longest first, for a pattern. */
export const anyOf = (words: readonly (readonly string[])[]): string => words.flat().toSorted(longestFirst).join('|')

/** Which of the lists has the word, from 0; -1 when none has. */
export const placeOf = (words: readonly (readonly string[])[], word: string | undefined): number =>
  words.findIndex((forms) => forms.some((form) => form.toLowerCase() === word?.toLowerCase()))
