import { bilingual } from '../../../cards/language.ts'
import type { Category } from '../verdict.ts'
import { cy } from './cy.ts'
import { en, type RemovedWords } from './en.ts'

const words = bilingual(en, cy)

const wordOf: Readonly<Partial<Record<Category, keyof RemovedWords>>> = {
  NAMED_INDIVIDUAL: 'name',
  DOB: 'birth',
  PHONE: 'phone',
  EMAIL_PERSONAL: 'email',
  POSTCODE: 'postcode',
  ADDRESS: 'address',
  NHS_NUMBER: 'nhs',
  NI_NUMBER: 'insurance',
  VEHICLE_REG: 'vehicle',
  BANK: 'bank',
  POLICE_RECORD_NUMBER: 'record',
}

/** What stands in a masked text where a detail of this category was, without its brackets. */
export const removed = (lang: 'en' | 'cy') => (category: Category) => words(lang)[wordOf[category] ?? 'other']()

/** Everything that masking can write, which reading must pass over. */
export const everyRemoved: readonly string[] = [en, cy].flatMap((set) => Object.values(set).map((word) => word()))
