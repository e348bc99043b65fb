import { all, before, type Found } from './found.ts'

/** Registration marks since 2001, and the older ones with a year letter before or after (DVLA INF104). */
const current = /(?<![a-z\d])[a-z]{2}\d{2}[ -]?[a-z]{3}(?![a-z\d])/g
const spaced = /(?<![a-z\d])[a-z]{2} \d{2} [a-z]{3}(?![a-z\d])/g
const yearFirst = /(?<![a-z\d])[a-z]\d{1,3}[ -]?[a-z]{3}(?![a-z\d])/g
const yearLast = /(?<![a-z\d])[a-z]{3}[ -]?\d{1,3}[a-z](?![a-z\d])/g
const apart = /(?<![a-z\d])[a-z] [a-z] \d \d [a-z] [a-z] [a-z](?![a-z\d])/g

const says =
  /\b(?:reg|registration|vrm|vrn|plates?|index|vehicle|car|van|rhif cofrestru|cofrestru|cofrestriad|plat|cerbyd)\b[^\d]{0,24}$/
const form = /^mg\d/

interface Written {
  readonly cased: string
  readonly lower: string
  /** Whether a word of three letters is one of everyday language: "LS11 for" is no mark. */
  readonly isWord: (word: string) => boolean
}

const lastLetters = /[a-z]{3}$/

/** Where registration marks stand. Shapes that words also have count in capitals, or where the text speaks of a vehicle. */
export const vehiclesIn = ({ cased, lower, isWord }: Written): readonly Found[] => {
  if (!/\d/.test(lower)) return []
  const called = ({ start }: Found) => before(lower, start, says)
  const capitals = ({ start, end }: Found) => !/[a-z]/.test(cased.slice(start, end))
  const endsInWord = ({ start, end }: Found) => isWord(lastLetters.exec(lower.slice(start, end))?.[0] ?? '')
  const plausible = (found: Found) => !form.test(lower.slice(found.start, found.end))
  const certain = [
    ...all(lower, current, 'VEHICLE_REG').filter((found) => !endsInWord(found) || called(found)),
    ...all(lower, apart, 'VEHICLE_REG'),
  ]
  const maybe = [spaced, yearFirst, yearLast].flatMap((pattern) => all(lower, pattern, 'VEHICLE_REG'))
  return [
    ...certain,
    ...maybe.filter(
      (found) => called(found) || (capitals(found) && !endsInWord(found) && found.end - found.start >= 7),
    ),
  ].filter(plausible)
}
