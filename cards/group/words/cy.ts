import { welshDue, welshFull } from '../../due.ts'
import type { GroupAgency, GroupNote, GroupRhythm } from '../facts.ts'
import type { GroupWords } from './en.ts'

const plural = new Intl.PluralRules('cy')

const notes: Readonly<Record<GroupNote, string>> = {
  added: 'Mae’r grŵp hwn ar gofnod bellach.',
  saved: 'Wedi’i gadw.',
  unchanged: 'Ni newidiwyd dim.',
  linked: 'Mae’r sianel honno’n perthyn i’r grŵp hwn bellach.',
  'linked-elsewhere': 'Mae’r sianel honno’n perthyn i grŵp arall. Datgysylltwch hi gyntaf: “datgysylltu’r sianel hon”.',
  unlinked: 'Nid yw’r sianel honno’n perthyn i’r grŵp hwn mwyach.',
  'not-linked': 'Nid oes sianel yn perthyn i’r grŵp hwn.',
  'not-a-channel': 'Teipiwch hyn yn y sianel ei hun.',
  'somebody-else-there': 'Ni ellir defnyddio’r sianel honno. Ni wyddys eu bod o’r heddlu neu GEG',
  'roster-unknown': 'Ni ellir defnyddio’r sianel honno: nid yw Teams yn dweud pwy sydd ynddi.',
  'ask-end': 'A ydych am ddod â’r grŵp hwn i ben? Mae ei gyfarfodydd a’i gamau gweithredu’n aros ar gofnod.',
  ended: 'Mae’r grŵp hwn wedi dod i ben. Mae ei gyfarfodydd a’i gamau gweithredu’n aros ar gofnod.',
  'member-added': 'Wedi’i ychwanegu fel aelod',
  'already-member': 'Yn aelod eisoes',
  'member-removed': 'Ddim yn aelod mwyach',
  'no-member': 'Nid oes aelod o’r enw hwnnw',
  'unknown-member': 'Nid oes neb o’r enw hwnnw ar y rhestr gyswllt',
  'member-not-justice': 'I’r heddlu a GEG yn unig y mae’r grŵp hwn. Heb ei ychwanegu',
}

const agencies: Readonly<Record<GroupAgency, string>> = {
  police: 'Heddlu',
  cps: 'GEG',
  isva: 'Gwasanaethau cymorth',
  partner: 'Partneriaid',
}

const months: Readonly<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  zero: (count) => `bob ${count} mis`,
  one: () => 'bob mis',
  two: (count) => `bob ${count} fis`,
  few: (count) => `bob ${count} mis`,
  many: (count) => `bob ${count} mis`,
  other: (count) => `bob ${count} mis`,
}

const rhythm = (given: GroupRhythm): string => {
  switch (given.every) {
    case 'two-in-twelve-months':
      return 'ddwywaith mewn unrhyw ddeuddeng mis'
    case 'quarter':
      return 'tua bob tri mis, o leiaf bob chwe mis'
    case 'months':
      return months[plural.select(given.months)](given.months)
    case 'as-needed':
      return 'yn ôl yr angen'
  }
}

export const cy: GroupWords = {
  summary: () => 'Grŵp',
  note: (note) => notes[note],
  ended: () => 'Wedi dod i ben',
  kind: () => 'Math',
  area: () => 'Ardal',
  readers: () => 'Pwy all weld hyn',
  everyone: () => 'pob asiantaeth',
  policeAndCps: () => 'yr heddlu a GEG yn unig',
  chair: () => 'Cadeirydd',
  chairs: () => 'Cyd-gadeiryddion',
  nobody: () => 'neb eto',
  nextChair: (from) => `Cadeirydd o ${from}`,
  coordinator: () => 'Cydlynydd',
  deputy: () => 'Dirprwy gydlynydd',
  meets: () => 'Yn cyfarfod',
  rhythm: (given) => rhythm(given),
  termsAgreed: () => 'Cytunwyd ar y cylch gorchwyl',
  termsReview: () => 'Adolygu’r cylch gorchwyl',
  day: ({ on, days }, today) => (days === undefined ? welshFull(on) : welshDue({ on, today, days })),
  channel: () => 'Sianel Teams',
  linked: () => 'wedi’i chysylltu',
  unlinked: () => 'dim; teipiwch ynddi “cysylltu’r sianel hon â” a’r grŵp',
  owners: () => 'Rhestrau yn y sianel',
  ownersShown: () => 'yn enwi’r asiantaeth a’r person',
  ownersHidden: () => 'yn enwi’r asiantaeth yn unig',
  members: () => 'Aelodau',
  noMembers: () => 'Dim aelodau eto.',
  agency: (agency) => agencies[agency],
  missing: () => 'Mae angen rhywun o bob un o’r rhain mewn cyfarfod, ac nid oes aelod',
  which: () => 'Pa un o’r rhain oedd gennych mewn golwg?',
  change: () => 'Newid',
  end: () => 'Dod â’r grŵp i ben',
  typedRun: () => 'Neu teipiwch: “newid grŵp”, “ychwanegu aelod grŵp”, “tynnu aelod grŵp”, “dod â grŵp i ben”.',
  typedEnd: () => 'Neu teipiwch “cadarnhau dod â grŵp i ben” ac enw’r grŵp.',
}
