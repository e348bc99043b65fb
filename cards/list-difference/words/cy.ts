import type { ListDifferenceWords } from './en.ts'

const plural = new Intl.PluralRules('cy')

const lineWords: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'llinell',
  one: 'llinell',
  two: 'linell',
  few: 'llinell',
  many: 'llinell',
  other: 'llinell',
}

export const cy: ListDifferenceWords = {
  summary: () => 'Beth fyddai’r rhestr gysylltiadau yn ei newid',
  heading: () => 'Beth fyddai’r rhestr hon yn ei newid',
  nothing: () => 'Mae’r rhestr yn dweud yr un peth â’r cyfeiriadur. Nid oes dim yn newid.',
  nothingLeft: () => 'Ni ellir derbyn yr un llinell o’r rhestr fel y mae, felly nid oes dim yn newid.',
  directoryChanged: () => 'Newidiodd y cyfeiriadur yn y cyfamser. Edrychwch unwaith eto, ac yna cadarnhewch.',
  added: () => 'Ychwanegu',
  changed: () => 'Newid',
  ended: () => 'Terfynu',
  leftOut: () => 'Gadael allan',
  line: (line) => `Llinell ${line}`,
  change: (column, before, after) => `${column}: cyn: ${before}; wedyn: ${after}`,
  blank: () => '(gwag)',
  more: (count) => `a ${count} arall`,
  keptAll: () => 'Neb yn dod i ben yma, gan fod llinell wedi’i gadael allan',
  headings: () => 'Nid yw’r colofnau hyn yn hysbys ac ni chawsant eu darllen',
  until: () =>
    'Nid oes dim wedi’i ysgrifennu eto. Pwyswch fotwm, neu teipiwch “defnyddio rhestr” neu “gollwng rhestr”. Ar ôl diwrnod mae’n mynd.',
  apply: () => 'Cadarnhau',
  drop: () => 'Canslo',
  readOut: (added, changed, ended, leftOut) =>
    `I’w hychwanegu: ${added}. I’w newid: ${changed}. I’w terfynu: ${ended}. I’w gadael allan: ${leftOut} ${lineWords[plural.select(leftOut)]}.`,
}
