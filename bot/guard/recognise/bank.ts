import type { Run } from './digit-runs.ts'
import { all, before, type Found } from './found.ts'

const says =
  /\b(?:sort ?code|s\/c|sc|account|acct?|acc|a\/c|bank|banc|iban|card|cyfrif|didoli|cerdyn|bacs|refund|pay)\b[^\n]{0,24}$/
const sortCode = /(?<![\d/.-])\d{2}-\d{2}-\d{2}(?![\d/.-])/
const iban = /(?<![a-z\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){3,7}(?: ?[a-z\d]{1,3})?(?![a-z\d])/g

/** The check digit of payment cards (ISO/IEC 7812-1, Annex B). */
const isCard = (digits: string) => {
  if (digits.length < 13 || digits.length > 19) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const twice = at % 2 === 1 ? digit * 2 : digit
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

/** A UK sort code has six digits and an account number eight (Pay.UK); they may be typed as one run. */
export const bankIn = (lower: string, { digits, written, start, end }: Run): Found | undefined => {
  const isBank =
    isCard(digits) ||
    (digits.length === 14 && /^\d\d[ -]?\d\d[ -]?\d\d/.test(written)) ||
    (digits.length <= 14 && digits.length !== 11 && (before(lower, start, says, 40) || sortCode.test(written)))
  return isBank ? { start, end, category: 'BANK' } : undefined
}

/** International account numbers: two letters, two check digits, groups of four (ISO 13616). */
export const ibansIn = (lower: string): readonly Found[] =>
  all(lower, iban, 'BANK').filter(({ start, end }) => (lower.slice(start, end).match(/\d/g)?.length ?? 0) >= 10)
