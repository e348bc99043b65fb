import { validate } from 'nhs-number-validator'
import type { Run } from './digit-runs.ts'
import { before, type Found } from './found.ts'

const says = /\b(?:nhs|gig|n\.h\.s)\b[^\d]{0,20}$/

/** Ten digits whose check digit is right (NHS Data Dictionary, NHS NUMBER: modulus 11), or that are called one. */
export const nhsNumberIn = (lower: string, { digits, start, end }: Run): Found | undefined =>
  digits.length === 10 && (validate(digits) || before(lower, start, says))
    ? { start, end, category: 'NHS_NUMBER' }
    : undefined
