import { softened, welshDay, welshWeekdays } from '../../dates.ts'
import type { KeptWords } from './en.ts'

const posts = {
  holder: 'Swydd',
  deputy: 'Dirprwy yn y swydd',
  cover: 'Yn cyflenwi yn y swydd',
  away: 'I ffwrdd o’r swydd',
}
const languages = { en: 'Saesneg', cy: 'Cymraeg', both: 'Cymraeg a Saesneg' }

const plural = new Intl.PluralRules('cy')

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>

const suggestions: Forms = {
  zero: 'awgrym',
  one: 'awgrym',
  two: 'awgrym',
  few: 'awgrym',
  many: 'awgrym',
  other: 'awgrym',
}
const months: Forms = { zero: 'mis', one: 'mis', two: 'fis', few: 'mis', many: 'mis', other: 'mis' }

const counted = (count: number, forms: Forms) => `${count} ${forms[plural.select(count)]}`

export const cy: KeptWords = {
  summary: () => 'Yr hyn y mae Liaison yn ei gadw amdanoch',
  heading: () => 'Yr hyn rwyf yn ei gadw amdanoch',
  entry: () => 'Eich cofnod yn y cyfeiriadur',
  noEntry: () => 'Nid oes gennych gofnod yn y cyfeiriadur.',
  organisation: () => 'Sefydliad',
  name: () => 'Enw',
  email: () => 'E-bost',
  phone: () => 'Ffôn',
  post: (as) => posts[as],
  hours: () => 'Oriau',
  hoursAre: ({ days, from, to }) => `${welshWeekdays(days)}, ${from} i ${to}`,
  from: (day, today) => `o ${softened(welshDay(day, today))}`,
  to: (day, today) => `tan ${softened(welshDay(day, today))}`,
  entryWhy: () =>
    'Pam: er mwyn i eraill ddod o hyd i bwy i ofyn iddynt. Mae pawb sy’n defnyddio Liaison yma yn ei weld.',
  accounts: () => 'Eich cyfrifon',
  account: (as) => (as === 'home' ? 'Cyfrif eich sefydliad eich hun' : 'Cyfrif fel gwestai'),
  accountsWhy: () => 'Pam: er mwyn imi wybod mai chi ydyw. Mae pwy bynnag sy’n rhedeg Liaison yn eu gweld.',
  chat: () => 'Ein sgwrs',
  chatSeenOn: () => 'Gwelwyd ddiwethaf ar',
  day: (day, today) => welshDay(day, today),
  noChat: () => 'Nid oes gennyf sgwrs â chi.',
  language: () => 'Iaith',
  languageName: (language) => languages[language],
  chatWhy: () =>
    'Pam: er mwyn imi allu ysgrifennu atoch. Nid wyf yn cadw’r hyn a ysgrifennwch yma, heblaw mewn ffurflen.',
  joins: () => 'Eich ceisiadau i ymuno',
  more: (count) => `A ${count} arall. Teipiwch “ceisiadau ymuno” i’w gweld.`,
  suggestions: () => 'Eich awgrymiadau',
  suggestionsCount: (count) => counted(count, suggestions),
  joinsWhy: () => 'Pam: er mwyn gallu dangos pwy a adawodd bwy i mewn. Mae’r sawl sy’n penderfynu arnynt yn eu gweld.',
  lookUps: () => 'Eich chwiliadau',
  lookUpsCount: (count) => `${count} o chwiliadau`,
  since: () => 'Ar gofnod ers',
  lookUpsWhy: () =>
    'Pam: mae’r gyfraith yn gofyn am log o bwy a edrychodd ar beth (Deddf Diogelu Data 2018, adran 62).',
  changes: () => 'Mae’r hyn a newidiwch yma ar gofnod hefyd, gyda’ch cyfrif.',
  lookUpsWho: () => 'Caiff gweinyddwr ei ddarllen gyda rheswm. Ni chaiff ei ddefnyddio i farnu eich gwaith.',
  keptFor: (count) => `Cedwir am ${counted(count, months)}.`,
  keptUntilDecided: () => 'Am ba hyd: nid yw’r gweinyddwr wedi’i gadarnhau eto, felly ni thynnir dim.',
  correction: () => 'I gywiro rhywbeth, gofynnwch i',
}
