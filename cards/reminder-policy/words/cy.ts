import { welshDay } from '../../dates.ts'
import type { ReminderPolicyWords } from './en.ts'

const list = new Intl.ListFormat('cy')
const plural = new Intl.PluralRules('cy')

const diwrnod: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'diwrnod gwaith',
  one: 'diwrnod gwaith',
  two: 'ddiwrnod gwaith',
  few: 'diwrnod gwaith',
  many: 'diwrnod gwaith',
  other: 'diwrnod gwaith',
}

const days = (counts: readonly number[]) =>
  `${list.format(counts.map(String))} ${diwrnod[plural.select(counts.at(-1) ?? 0)]}`

export const cy: ReminderPolicyWords = {
  summary: () => 'Pryd mae Liaison yn atgoffa',
  heading: () => 'Pryd mae Liaison yn atgoffa',
  area: () => 'Ardal',
  saved: () => 'Wedi’i gadw.',
  now: () => 'Nawr',
  localDefault: () => 'Nawr (rhagosodiad lleol)',
  from: (on, today) => `Ar gyfer camau gweithredu â dyddiad cau o: ${welshDay(on, today)}`,
  before: (counts) => `Cyn y dyddiad: ${days(counts)}`,
  onTheDay: () => 'Ar y diwrnod: ie',
  notOnTheDay: () => 'Ar y diwrnod: na',
  after: (counts) => `Ar ôl iddo fynd heibio: ${days(counts)}`,
  noAfter: () => 'Ar ôl iddo fynd heibio: heb ei grybwyll',
  coordinator: (count) => `Rhoddir gwybod i’r cydlynydd ar ôl: ${days([count])}`,
  chair: (count) => `Rhoddir gwybod i’r cadeirydd ar ôl: ${days([count])}`,
  change: () => 'Newid',
  other: (name) => name,
  typed: (area) => `Neu teipiwch: newid nodiadau atgoffa ${area}; cyn 5, 1; wedyn 1, 6; cydlynydd 10; cadeirydd 20`,
}
