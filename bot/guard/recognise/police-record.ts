import { all, before, type Found } from './found.ts'

/**
 * Numbers of police records. PNCID `YYYY/NNNNNNNC`, CRO `NNNNNN/YYC` and `SFYY/NNNNNNC`, arrest summons `YY/FFSS/SC/NNNNNC`
 * (HMCTS and Home Office data standards for the PNC); custody numbers differ by force, so they count where they are called so.
 */
const shapes = [
  /(?<![a-z\d/])(?:\d{2}|\d{4})\/\d{5,7}[a-z](?![a-z\d])/g,
  /(?<![a-z\d/])\d{3,6}\/\d{2}[a-z](?![a-z\d])/g,
  /(?<![a-z\d/])sf\d{2}\/\d{3,6}[a-z](?![a-z\d])/g,
  /(?<![a-z\d/])\d{2}\/\d{2,4}[a-z]{0,2}\/\d{2}\/\d{4,8}[a-z]?(?![a-z\d])/g,
] as const
const numbered = /(?<![a-z\d/])(?:\d{2}[/ -]?)?[a-z]{0,4}[/ -]?\d{1,7}(?:[/-][a-z\d]{1,8}){0,4}[a-z]?(?![a-z\d])/g
const says =
  /\b(?:pnc ?id|pnc|cro|asn|a\.s\.n|arrest[ /]summons|custody|cust|ddalfa|dalfa|prison|prisoner)\b[^\d]{0,24}$/
const enough = 4

export const policeRecordsIn = (lower: string): readonly Found[] => {
  if (!/\d/.test(lower)) return []
  const called = all(lower, numbered, 'POLICE_RECORD_NUMBER').filter(
    ({ start, end }) => (lower.slice(start, end).match(/\d/g)?.length ?? 0) >= enough && before(lower, start, says),
  )
  return [...shapes.flatMap((shape) => all(lower, shape, 'POLICE_RECORD_NUMBER')), ...called]
}
