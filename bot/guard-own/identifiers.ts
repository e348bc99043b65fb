import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import nhs from 'nhs-number-validator'
import { isValid } from 'postcode'
import type { Category } from '../guard/verdict.ts'

export interface Found {
  readonly start: number
  readonly end: number
  readonly category: Category
}

/** Two digits of a force, two characters, seven digits; suffixes M, S, /1: `public-facts`, 2.4. */
const urn =
  /(?<![\p{L}\d])\d{2}[ /-]?[A-Z0-9]{2}[ /-]?(?:\d{7}|\d{5}[ /-]\d{2}|\d[ ]?\d{4}[ /-]?\d{2})(?:\(?[MS]\)?)?(?:\/\d{1,2})?(?![\p{L}\d])/giu

/** Ids of tenants and accounts; and Liaison's own references. */
const ids = /(?<![\w-])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4})(?![\w-])/gi

/** What names neither a case nor a person, though it has digits. */
export const idsIn = (cased: string): readonly { readonly start: number; readonly end: number }[] =>
  [...cased.matchAll(ids)]
    .filter(([text]) => /\d/.test(text))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** References that police and CPS put on a case: recognised first, and never masked. */
export const urnsIn = (cased: string): readonly { readonly start: number; readonly end: number }[] =>
  [...cased.matchAll(urn)]
    .filter(([text]) => {
      const root = text.toUpperCase().replace(/[ /-]/g, '').slice(0, 11)
      if (!/^\d{2}[A-Z0-9]{2}\d{7}$/.test(root)) return false
      // All digits: only a national body's; anything else is a telephone number.
      return !/^\d{11}$/.test(root) || root.startsWith('91')
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))

const digitsOf = (text: string) => text.replace(/\D/g, '')

const each = (
  text: string,
  pattern: RegExp,
  category: Category,
  test: (match: string) => boolean = () => true,
): Found[] =>
  [...text.matchAll(pattern)]
    .filter(([match]) => test(match))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, category }))

const workDomain = /(?:^|\.)(?:police\.uk|cps\.gov\.uk|gov\.uk|cjsm\.net|nhs\.uk|nhs\.net|mod\.uk|parliament\.uk)$/

const emails = (lower: string, domains: ReadonlySet<string>): Found[] =>
  each(
    lower,
    /[\w.+'-]{1,64}(?:\s?(?:@|\(at\)|\[at\])\s?| at (?!\S*@))[a-z0-9-]{1,63}(?:(?:\s?\.\s?| dot )[a-z0-9-]{1,63}){1,6}/g,
    'EMAIL_PERSONAL',
    (match) => {
      if (/ at /.test(match) && !/ dot |\.(?:com|co\.uk|net|org|uk)\b/.test(match)) return false
      const domain =
        match
          .replace(/ dot /g, '.')
          .replace(/ at /, '@')
          .replace(/\s/g, '')
          .split(/@|\(at\)|\[at\]/)[1] ?? ''
      return !(
        workDomain.test(domain) || [...domains].some((known) => domain === known || domain.endsWith(`.${known}`))
      )
    },
  )

const phones = (cased: string, known: ReadonlySet<string>): Found[] => {
  const found = findPhoneNumbersInText(cased, 'GB').map(({ number, startsAt, endsAt }) => ({
    start: startsAt,
    end: endsAt,
    digits: `0${number.nationalNumber}`,
  }))
  // Numbers kept for drama, and spelt in other groups than the library knows.
  const spelt = [
    ...cased.matchAll(/(?<![\d/])(?:(?:\+|00 ?)?44[ .()-]{0,3}|\(?0)(?:[ .()/-]{0,2}\d){9,10}(?![\d/])/g),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: digitsOf(match[0]).replace(/^44/, '0'),
  }))
  return [...found, ...spelt]
    .filter(({ digits }) => !known.has(digits))
    .map(({ start, end }) => ({ start, end, category: 'PHONE' as const }))
}

const registration =
  /(?<![\p{L}\d])(?:[a-z]{2}[\s-]?\d{2}[\s-]?[a-z]{3}|[a-z]\s?\d{1,3}\s?[a-z]{3}|[a-z]{3}\s?\d{1,3}\s?[a-z])(?![\p{L}\d])/giu
const plateCue =
  /\b(?:reg|registration|vrm|vrn|plate|plates|index|car|van|vehicle|number plate|cofrestru|plat|cerbyd)\b/i

const plates = (cased: string): Found[] =>
  each(cased, registration, 'VEHICLE_REG', (match) => {
    if (plateCue.test(cased)) return true
    return (
      /^[A-Z]{2}[\s-]?\d{2}[\s-]?[A-Z]{3}$/i.test(match) &&
      (/^[A-Z]{2}.*[A-Z]{3}$/.test(match) || /^[a-z]{2}\d{2} ?[a-z]{3}$/.test(match)) &&
      !/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|and|the|for|day|has|was|not|are|but|can|see|all|any|who|why|how|out|off|due|new|old|per|via|pls|yet|did|had|its|now|one|two|ask|get|got|let|may|our|she|her|his|him|too|use|way|you)$/i.test(
        match,
      )
    )
  })

const street =
  '(?:road|rd|street|str|avenue|ave|close|cl|lane|ln|drive|drv|way|gardens|gdns|terrace|terr|crescent|cres|court|ct|place|pl|grove|square|sq|walk|row|mews|hill|rise|view|park|parade|green|meadow|meadows|croft|mount|heights|wharf|quay|boulevard|cottage|cottages|villas|farm|house)'
const address = new RegExp(
  `(?<![\\w/])(?:(?:flat|fflat|apartment|apt|unit|no\\.?|rhif)\\s?\\d{1,4}[a-z]?,?\\s{1,2})?(?:\\d{1,4}[a-z]?,?\\s{1,2}(?:(?!the\\b|of\\b|days?\\b|weeks?\\b|at\\b)[a-z'-]{2,20}\\s{1,2}){1,3}${street}\\b|\\d{1,4}[a-z]?,?\\s{1,2}(?:y\\s)?(?:heol|stryd|ffordd|rhodfa|lon|maes|clos|cwrt|cilgant|teras|parc|gerddi|bryn|pentre)\\s{1,2}[a-z'-]{2,20}|[a-z'-]{3,20} (?:cottage|cottages|villa|farm|house),? [a-z'-]{3,20} ${street}\\b)`,
  'gi',
)

const postcode =
  /(?<![\p{L}\d])(?:[a-z]{1,2}\d[a-z\d]?[\s-]{0,2}\d[a-z]{2}|[a-z] ?[a-z]? ?\d ?[a-z\d]? \d [a-z] [a-z])(?![\p{L}\d])/giu
const ni = /(?<![\p{L}\d])[a-z] ?[a-z][ -]?(?:\d[ .-]{0,2}){6}[a-d](?![\p{L}\d])/giu
const tenDigits = /(?<!\d)(?:\d[ -]?){9}\d(?!\d)/g
const bankNumbers = /(?<![\d/])\d{2}[- ]\d{2}[- ]\d{2}(?![\d/-])(?:\D{0,24}\d{4}\s?\d{4}(?!\d))?/g
const bankCue = /\b(?:bank|sort ?code|sortcode|sc|account|acc|a\/c|ac|acct|card|iban|cod didoli|cyfrif|banc)\b/i
const accountNumbers = /(?<!\d)(?:\d{4}\s?\d{4}|\d{6}|\d(?:[ .]\d){5,7})(?!\d)/g
const cards = /(?<!\d)(?:\d{4}[ -]?){3}\d{4}(?!\d)/g
const iban = /(?<![\p{L}\d])gb\d[ .]?\d\s?[a-z]{4}(?:[\s.]{0,2}\d){14}(?!\d)/giu
const pnc = /(?<![\p{L}\d])(?:\d{2,4}\/\d{1,7}[a-z](?![\p{L}\d/])|\d{1,6}\/\d{2}[a-z](?![\p{L}\d]))/giu
const custodyCue =
  /\b(?:custody|cust|ddalfa|cro|pnc|pncid|arrest summons|asn|a\/s|arrest-summons|prison|nomis|prisoner|dalfa|arestio|crn)\b/i
const custody =
  /(?<![\p{L}\d])(?:\d{2}[a-z0-9]{2}\/\d{2}\/[a-z0-9]{2,4}\/\d{3,10}[a-z]?|[a-z0-9]{2,6}(?:\/[a-z0-9]{1,8}){1,4}|[a-z]\d{4}[a-z]{2}|\d{5,10}[a-z]?)(?![\p{L}\d])/giu

const months =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|ion|chwef|chwefror|maw|mawrth|ebr|ebrill|mai|meh|mehefin|gorff|gorffennaf|awst|medi|hyd|hydref|tach|tachwedd|rhag|rhagfyr|ionawr)[a-z]*'
const dateOfBirth = new RegExp(
  `(?:\\b(?:d\\.?\\s?o\\.?\\s?b\\.?|date of birth|birth ?date|born|birthday|dyddiad geni|ganwyd|ganed|penblwydd)\\b)[^\\d\\n]{0,30}(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-]{1,2}(?:\\d{1,2}|(?:of )?${months})[ ./-]{1,2}\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? ${months}|\\d{4}|\\d{6,8})`,
  'gi',
)
const dobWrong = /\b(?:dob|date of birth|dyddiad geni)\b[^.\n]{0,60}?\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}/gi

const runs = /(?<![a-z\d])[+(]?[\doli](?:[ .()/-]{0,3}[\doli]){5,24}(?![a-z\d])/g

/** The same text with numbers that were spelt with letters, or taken apart, put together; of the same length, so that places stay. */
const withWholeNumbers = (lower: string) =>
  lower.replace(runs, (run) => {
    if ((run.match(/\d/g) ?? []).length < 4) return run
    const digits = run
      .replace(/[^\doli+]/g, '')
      .replace(/o/g, '0')
      .replace(/[li]/g, '1')
    return digits.padEnd(run.length, ' ')
  })

/** Where a number of the second reading stood in the first. */
const inRun = (lower: string, found: Found): Found => {
  for (const match of lower.matchAll(runs))
    if (found.start < match.index + match[0].length && found.end > match.index)
      return { ...found, start: match.index, end: match.index + match[0].length }
  return found
}

interface Numbers {
  readonly domains: ReadonlySet<string>
  readonly phones: ReadonlySet<string>
}

/** What names somebody or finds them by a number or an address. Only looked for where there is a digit or an @. */
export const identifiersIn = (cased: string, lower: string, known: Numbers): readonly Found[] => {
  const asTyped = identifiersOf(cased, lower, known)
  const whole = withWholeNumbers(lower)
  if (whole === lower) return asTyped
  const more = identifiersOf(whole, whole, known)
    .filter(({ category }) => category === 'PHONE' || category === 'NHS_NUMBER' || category === 'BANK')
    .map((found) => inRun(lower, found))
  return [...asTyped, ...more]
}

const identifiersOf = (cased: string, lower: string, { domains, phones: known }: Numbers): readonly Found[] => {
  const digits = digitsOf(lower).length
  const found: Found[] = []
  if (/@|\(at\)|\[at\]| at /.test(lower)) found.push(...emails(lower, domains))
  found.push(...each(lower, address, 'ADDRESS'))
  if (digits === 0) return found
  if (digits >= 9) {
    found.push(
      ...each(
        lower,
        tenDigits,
        'NHS_NUMBER',
        (match) => digitsOf(match).length === 10 && nhs.validate(digitsOf(match)),
      ),
    )
    found.push(...phones(cased, known))
  }
  found.push(
    ...each(cased, postcode, 'POSTCODE', (match) => isValid(match.replace(/[\s-]/g, '')) || /^z ?z/i.test(match)),
  )
  found.push(...each(lower, address, 'ADDRESS'))
  found.push(...each(lower, dateOfBirth, 'DOB'), ...each(lower, dobWrong, 'DOB'))
  if (digits >= 6) found.push(...each(lower, ni, 'NI_NUMBER'))
  if (digits >= 2) found.push(...plates(cased))
  if (digits >= 6) {
    const cued = bankCue.test(lower)
    found.push(...each(lower, bankNumbers, 'BANK', (match) => cued || digitsOf(match).length > 6))
    if (cued) found.push(...each(lower, accountNumbers, 'BANK'))
    found.push(...each(lower, cards, 'BANK'), ...each(lower, iban, 'BANK'))
  }
  found.push(...each(lower, pnc, 'POLICE_RECORD_NUMBER'))
  if (custodyCue.test(lower))
    found.push(
      ...each(
        lower,
        custody,
        'POLICE_RECORD_NUMBER',
        (match) => /\d{3}/.test(match) && !/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(match),
      ),
    )
  return found
}
