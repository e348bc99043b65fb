import type { Found } from './identifiers.ts'

const number =
  '(?:\\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const person =
  '(?:victim|vic|survivor|complainant|client|ip|witness|wit|suspect|susp|def|defendant|accused|offender|girl|boy|child|she|he|lady|woman|man|daughter|son|person)'

const patterns = [
  new RegExp(
    `\\b${number}\\s?-?(?:yo|y/o|yrs?|yr[ -]olds?|years?[ -]olds?|year[ -]old)\\b(?!\\s(?:ago|of|after|before|in|since|later|sentence))`,
    'g',
  ),
  new RegExp(`\\bage[ds]?:? ?(?:of )?${number}\\b(?! (?:days?|weeks?|months?))`, 'g'),
  new RegExp(`\\bturn(?:s|ed|ing) ${number}\\b`, 'g'),
  new RegExp(
    `\\b${person}(?:'s)? (?:is|was|is only|was only|=) (?:only |just )?${number}(?=$|[\\s,.;!?)](?!\\s?(?:days?|weeks?|months?|hours?|minutes?|mins|of|%|am|pm|o'clock|working|items?|minutes|th|st|nd|rd)))(?! (?:days?|weeks?|wks|months?|hours?|mins?|minutes?|working|of))`,
    'g',
  ),
  new RegExp(`\\b${person},? ?\\(?${number}\\)?,(?= |$)`, 'g'),
  new RegExp(`\\b${person} \\(${number}\\)`, 'g'),
  /\b(?:early|mid|late)[ -](?:teens|twenties|thirties|forties|fifties|sixties|seventies)\b/g,
  /\b\d{1,2}\s?(?:mlwydd )?oed\b/g,
]

/** How old somebody is, said exactly. */
export const agesIn = (lower: string): readonly Found[] =>
  patterns.flatMap((pattern) =>
    [...lower.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: 'DOB' as const,
    })),
  )
