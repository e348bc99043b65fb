import { englishDay } from '../../dates.ts'

export const en = {
  summary: () => 'A cover for a contact',
  check: () => 'Is this right?',
  which: () => 'Who is to cover?',
  off: () => 'I could not read that as a cover.',
  'no-date': () => 'Write the first and the last day, such as “from 21 December to 4 January”.',
  impossible: () => 'One of those days is in no calendar.',
  'other-weekday': () => 'That day of the week and that date do not fall together.',
  backwards: () => 'The last day is before the first.',
  'no-end': () => 'Write the last day as well.',
  over: () => 'Those days are past.',
  'unknown-person': () => 'I found nobody of that name in the organisation.',
  'no-post': () => 'I found no post that you can have covered.',
  from: () => 'First day',
  to: () => 'Last day',
  day: (day: string, today: string) => englishDay(day, today),
  organisation: () => 'Organisation',
  role: () => 'Post',
  holder: () => 'Away',
  cover: () => 'Covers',
  deputy: () => 'Covers, as deputy',
  nobody: () => 'nobody, so the next in line answers',
  howOwn: () => 'For instance: cover me from 21 December to 4 January by Sam Example',
  howOther: () => 'For instance: cover for Sam Example from 21 December to 4 January by Alex Invented',
  saveOwn: () => 'Press Save, or type “save cover” and the same words.',
  saveOther: () => 'Press Save, or type “save cover for” and the same words.',
  save: () => 'Save',
}

export type CoverWords = typeof en
