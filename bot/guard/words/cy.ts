import type { RemovedWords } from './en.ts'

export const cy: RemovedWords = {
  name: () => 'enw wedi’i dynnu',
  birth: () => 'dyddiad geni neu oedran wedi’i dynnu',
  phone: () => 'rhif ffôn wedi’i dynnu',
  email: () => 'cyfeiriad e-bost wedi’i dynnu',
  postcode: () => 'cod post wedi’i dynnu',
  address: () => 'cyfeiriad wedi’i dynnu',
  nhs: () => 'rhif GIG wedi’i dynnu',
  insurance: () => 'rhif Yswiriant Gwladol wedi’i dynnu',
  vehicle: () => 'rhif cofrestru cerbyd wedi’i dynnu',
  bank: () => 'manylion banc wedi’u tynnu',
  record: () => 'rhif cofnod heddlu wedi’i dynnu',
  other: () => 'manylyn wedi’i dynnu',
}
