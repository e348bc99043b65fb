import { type Stretch, without } from '../reading/stretch.ts'
import { addressesIn } from './address.ts'
import { bankIn, ibansIn } from './bank.ts'
import { datesIn } from './dates.ts'
import { digitRunsIn } from './digit-runs.ts'
import { emailsIn } from './email.ts'
import type { Found } from './found.ts'
import { nationalInsuranceIn } from './national-insurance.ts'
import { nhsNumberIn } from './nhs-number.ts'
import { phoneIn } from './phone.ts'
import { policeRecordsIn } from './police-record.ts'
import { postcodesIn } from './postcode.ts'
import { vehiclesIn } from './vehicle.ts'

export interface Asked {
  readonly cased: string
  /** In lower case, references already taken out. */
  readonly lower: string
  readonly isWord: (word: string) => boolean
  readonly phones: ReadonlySet<string>
  readonly mailDomains: readonly string[]
}

/** Details found by their shape, and stretches that pass and in which nothing else is looked for. */
export interface Identifiers {
  readonly found: readonly Found[]
  readonly passed: readonly Stretch[]
}

const nothing: Identifiers = { found: [], passed: [] }
const mayHold = /\d|@|\b(?:at|dot|cottage|farm|lodge|villa|bungalow)\b/

const numbersIn = (lower: string, phones: ReadonlySet<string>): Identifiers => {
  const found: Found[] = []
  const passed: Stretch[] = []
  for (const run of digitRunsIn(lower)) {
    const phone = phoneIn(lower, run, phones)
    if (phone === 'known') passed.push(run)
    else {
      const one = nhsNumberIn(lower, run) ?? bankIn(lower, run) ?? phone
      if (one) found.push(one)
    }
  }
  return { found, passed }
}

/** Everything that is known by its shape, the surest first: what one recogniser takes, the next does not see. */
export const identifiersIn = ({ cased, lower, isWord, phones, mailDomains }: Asked): Identifiers => {
  if (!mayHold.test(lower)) return nothing
  const mail = emailsIn(lower, mailDomains)
  let left = without(lower, [...mail.work, ...mail.own])
  const found: Found[] = [...mail.own]
  const passed: Stretch[] = [...mail.work]
  const take = (more: readonly Found[]) => {
    found.push(...more)
    left = without(left, more)
  }
  take(ibansIn(left))
  take(nationalInsuranceIn(left))
  take(policeRecordsIn(left))
  const dates = datesIn(left)
  take(dates.birth)
  const undated = without(left, dates.other)
  take(vehiclesIn({ cased, lower: undated, isWord }))
  take(postcodesIn(without(left, dates.other)))
  const numbers = numbersIn(without(left, dates.other), phones)
  passed.push(...numbers.passed)
  take(numbers.found)
  take(addressesIn(without(left, numbers.passed), isWord))
  return { found, passed }
}
