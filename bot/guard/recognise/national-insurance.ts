import { all, before, type Found } from './found.ts'

/** Two letters, six digits, A to D (HMRC manual NIM39110); prefixes are not checked, as test and temporary numbers use others. */
const number = /(?<![a-z\d])[a-z][ .-]?[a-z][ .-]?(?:\d[ .-]?){6}[a-d](?![a-z\d])/g
const withoutEnd = /(?<![a-z\d])[a-z][ .-]?[a-z][ .-]?(?:\d[ .-]?){5}\d(?!\d)/g
const says = /\b(?:ni|nino|n\.i|national insurance|yg|yswiriant gwladol)\b[^\d]{0,20}$/
const wordFirst = /^(?:to|on|at|in|is|no|of|or|by|up|yn|ar|am|id) .* [a-d]$/

export const nationalInsuranceIn = (lower: string): readonly Found[] => [
  ...all(lower, number, 'NI_NUMBER').filter(
    ({ start, end }) => !wordFirst.test(lower.slice(start, end)) || before(lower, start, says),
  ),
  ...all(lower, withoutEnd, 'NI_NUMBER').filter(({ start }) => before(lower, start, says)),
]
