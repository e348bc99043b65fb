import type { Category } from '../guard/verdict.ts'

const en: Partial<Record<Category, string>> = {
  NAMED_INDIVIDUAL: 'name removed',
  DOB: 'date of birth or age removed',
  PHONE: 'phone number removed',
  EMAIL_PERSONAL: 'e-mail address removed',
  POSTCODE: 'postcode removed',
  ADDRESS: 'address removed',
  NHS_NUMBER: 'health number removed',
  NI_NUMBER: 'insurance number removed',
  VEHICLE_REG: 'registration removed',
  BANK: 'payment details removed',
  POLICE_RECORD_NUMBER: 'reference removed',
}
const cy: Partial<Record<Category, string>> = {
  NAMED_INDIVIDUAL: 'enw wedi’i dynnu',
  DOB: 'dyddiad neu oedran wedi’i dynnu',
  PHONE: 'rhif ffôn wedi’i dynnu',
  EMAIL_PERSONAL: 'cyfeiriad e-bost wedi’i dynnu',
  POSTCODE: 'cod post wedi’i dynnu',
  ADDRESS: 'cyfeiriad wedi’i dynnu',
  NHS_NUMBER: 'rhif iechyd wedi’i dynnu',
  NI_NUMBER: 'rhif yswiriant wedi’i dynnu',
  VEHICLE_REG: 'cofrestriad wedi’i dynnu',
  BANK: 'manylion talu wedi’u tynnu',
  POLICE_RECORD_NUMBER: 'cyfeirnod wedi’i dynnu',
}

/** What stands in the place of what was masked. */
export const placeholder = (category: Category, lang: 'en' | 'cy') => `[${(lang === 'cy' ? cy : en)[category] ?? '…'}]`

/** What was put there by an earlier reading is not read again. */
export const placeholders = /\[(?:[^\][]{3,40} removed|[^\][]{3,40} wedi['’][iu] (?:dynnu|tynnu))\]/g
