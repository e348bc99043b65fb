import type { Reached } from '../facts.ts'
import type { RosterWords } from './en.ts'

const headings: Record<Reached, string> = {
  chat: 'Rwyf yn cyrraedd y rhain un i un',
  email: 'Drwy e-bost yn unig: nid ydynt wedi ychwanegu’r ap',
  'email-other-tenant': 'Drwy e-bost yn unig: maent yn Teams sefydliad arall',
  'add-app': 'Ddim o gwbl: yn y cyfeiriadur, heb gyfeiriad a heb yr ap',
  join: 'Ddim o gwbl: nid wyf yn eu hadnabod',
  'other-tenant': 'Ddim o gwbl: o Teams sefydliad arall, ac nid wyf yn eu hadnabod',
}

const advice: Record<Reached, string> = {
  chat: '',
  email: 'Anfonwch ddolen yr ap atynt. Lle nad yw’n agor, rhaid i weinyddwr eu tenant ei ganiatáu.',
  'email-other-tenant': 'Nid yw Teams yn caniatáu dim arall. Cadwch eu cyfeiriad yn gyfredol.',
  'add-app': 'Anfonwch ddolen yr ap atynt, a gofynnwch i’w SPOC ychwanegu cyfeiriad.',
  join: 'Gofynnwch iddynt agor sgwrs â mi a theipio “ymuno”.',
  'other-tenant': 'Gofynnwch i’w SPOC eu cofnodi gyda chyfeiriad e-bost.',
}

const plural = new Intl.PluralRules('cy')

const people = (count: number) =>
  ({
    zero: `${count} o bobl`,
    one: `${count} person`,
    two: `${count} berson`,
    few: `${count} pherson`,
    many: `${count} pherson`,
    other: `${count} o bobl`,
  })[plural.select(count)]

export const cy: RosterWords = {
  summary: () => 'Gwirio sianel',
  heading: () => 'Pwy y gellir eu cyrraedd yma',
  channel: () => 'Sianel',
  areas: (count) => (count === 1 ? 'Ardal' : 'Ardaloedd'),
  total: () => 'Pobl yma',
  unreadable: () => 'Ni ddywedodd Teams pwy sydd yn y sianel hon. Rhowch gynnig arall arni’n nes ymlaen.',
  reached: (reached) => headings[reached],
  advice: (reached) => advice[reached],
  more: (count) => `a ${count} arall`,
  link: () => 'Yr ap',
  tenants: () => 'Tenantiaid na chaniateir',
  people,
  tenantsAdvice: () => 'Gall gweinyddwr deipio: caniatáu tenant, a’r id.',
  spocs: () => 'Asiantaethau heb SPOC',
  everySpoc: () => 'Mae gan bob asiantaeth SPOC yma.',
  police: () => 'Heddlu',
  cps: () => 'GEG',
  isva: () => 'Gwasanaethau ISVA',
  closed: () => 'I’r heddlu a GEG yn unig',
  mayPost: () => 'Gellir ei bostio yma: heddlu neu GEG yw pawb yma.',
  mayNotPost: () => 'Ni ellir ei bostio yma, oherwydd y bobl hyn.',
  mayNotTell: () => 'Ni ellir ei bostio yma tra na allaf weld pwy sydd yma.',
}
