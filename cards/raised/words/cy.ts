import { welshWeekdays } from '../../dates.ts'
import { cy as digest } from '../../digest/words/cy.ts'
import { welshDue, welshFull } from '../../due.ts'
import { cy as reasons } from '../../reasons/words/cy.ts'
import type { RaisedButton, RaisedField, RaisedNews, RaisedPart, RaisedPause, RaisedState } from '../facts.ts'
import type { RaisedWords } from './en.ts'

const news: Readonly<Record<RaisedNews, string>> = {
  told: 'Mae hyn gyda chi.',
  'due-soon': 'Disgwylir ateb yn fuan.',
  raised: 'Mae wedi’i anfon.',
  acknowledge: 'Mae rhywun wedi’i gymryd.',
  answer: 'Mae ateb wedi dod.',
  hand: 'Mae gan rywun arall yn awr.',
  pause: 'Mae ei ddyddiadau’n sefyll am y tro.',
  resume: 'Mae ei ddyddiadau’n mynd ymlaen.',
  resolve: 'Mae wedi’i ddatrys. Diolch.',
  settle: 'Mae wedi’i setlo. Diolch.',
  withdraw: 'Mae wedi’i dynnu’n ôl.',
  reopen: 'Mae ar agor eto.',
  'more-time': 'Mae rhagor o amser i ateb.',
  agenda: 'Mae ar agenda’r grŵp.',
  'step-up': 'Mae wedi mynd ymlaen at arweinydd yr asiantaeth.',
  offer: 'Ni ddaeth ateb, ac ni ofynnir i neb pellach hebddoch chi.',
  pass: 'Mae gydag asiantaeth neu ardal arall yn awr. Mae ei rif yn aros.',
  strategic: 'Mae’r cadeirydd wedi’i roi gerbron y grŵp strategol.',
  report: 'Mae ei adroddiad isod: copïwch ef ar gyfer y bwrdd.',
  remind: 'Mae dyddiad cyfarfod y grŵp wedi mynd heibio. Dywedwch beth ddaeth ohono.',
  learn: 'Diolch. Gall eraill ddysgu ohono.',
  'answer-for': 'Mae’r ateb wedi’i gofnodi ar eu rhan.',
  'no-group': 'Nid oes grŵp o’r fath ar gyfer yr ardal hon eto. Gall y cydlynydd ei ychwanegu.',
  'place-unclear': 'Ni allwn ddweud pa wasanaeth sydd yno. Enwch le arall, neu dewiswch rywun.',
  'pause-day': 'Dewiswch ddiwrnod o fewn yr 20 diwrnod gwaith nesaf.',
  'to-mailbox': 'Ni ellid eu cyrraedd yn Teams. Aeth neges i flwch post eu gwasanaeth.',
  unreached: 'Ni ellid eu cyrraedd, yn Teams na thrwy e-bost. Rhowch gynnig ar ffordd arall.',
  unchanged: 'Ni newidiodd dim.',
  'changed-since': 'Newidiodd rhywun hwn tra oedd ar agor gennych. Edrychwch eto; ni throsysgrifwyd dim.',
}

const happened: Readonly<Record<RaisedNews, string>> = {
  told: 'rhoddwyd gwybod',
  'due-soon': 'atgoffwyd',
  raised: 'anfonwyd',
  acknowledge: 'cydnabuwyd',
  answer: 'atebwyd',
  hand: 'trosglwyddwyd',
  pause: 'oedwyd',
  resume: 'yn mynd ymlaen',
  resolve: 'datryswyd',
  settle: 'setlwyd',
  withdraw: 'tynnwyd yn ôl',
  reopen: 'agorwyd eto',
  'more-time': 'rhoddwyd rhagor o amser',
  agenda: 'rhoddwyd ar agenda',
  'step-up': 'aeth ymlaen at yr arweinydd',
  offer: 'cynigiwyd ffyrdd ymlaen',
  pass: 'symudwyd',
  strategic: 'rhoddwyd gerbron y grŵp strategol',
  report: 'adroddwyd i’r bwrdd',
  remind: 'edrychwyd eto',
  learn: 'nodwyd y wers',
  'answer-for': 'cofnodwyd ateb gan y cydlynydd',
  'no-group': 'edrychwyd arno',
  'place-unclear': 'edrychwyd arno',
  'pause-day': 'edrychwyd arno',
  'to-mailbox': 'anfonwyd i’r blwch post',
  unreached: 'heb eu cyrraedd',
  unchanged: 'edrychwyd arno',
  'changed-since': 'edrychwyd arno',
}

const states: Readonly<Record<RaisedState, string>> = {
  raised: 'Wedi’i anfon',
  acknowledged: 'Mae gan rywun',
  responded: 'Wedi’i ateb',
  paused: 'Wedi’i oedi',
  'on-agenda': 'Ar agenda',
  resolved: 'Wedi’i ddatrys',
  withdrawn: 'Wedi’i dynnu’n ôl',
}

const partStates: Readonly<Record<RaisedPart['state'], string>> = {
  waiting: 'gofynnwyd',
  acknowledged: 'mae ganddynt',
  answered: 'atebwyd',
}

const buttons: Readonly<Record<RaisedButton, string>> = {
  choose: 'Nid i mi mae hwn',
  pausing: 'Oedi',
  resume: 'Mynd ymlaen',
  deciding: 'Rhoi gerbron y grŵp strategol',
  report: 'Adroddiad i’r bwrdd',
  recording: 'Cofnodi eu hateb',
  acknowledge: 'Mae hwn gennyf',
  answer: 'Ateb',
  resolve: 'Mae wedi’i ddatrys',
  reopen: 'Nid yw wedi’i ddatrys',
  'more-time': 'Rhoi 5 diwrnod arall',
  agenda: 'Rhoi ar yr agenda',
  settle: 'Mae wedi’i setlo',
  withdraw: 'Tynnu’n ôl',
}

const dues = { acknowledge: 'Dywedwch ei fod gennych erbyn', respond: 'Atebwch erbyn' } as const

const duesOfOthers = { acknowledge: 'I’w gymryd erbyn', respond: 'I’w ateb erbyn' } as const

const pauses: Readonly<Record<RaisedPause, string>> = {
  'awaiting-court': 'Aros am y llys',
  'awaiting-other-agency': 'Aros am asiantaeth arall',
  'person-asked': 'Mae’r person wedi gofyn am gael aros',
  'case-holder-away': 'Mae pwy bynnag sy’n dal yr achos i ffwrdd',
}

const fieldOf: Readonly<Record<RaisedField, string>> = {
  answer: 'Eich ateb (hyd at 500 nod)',
  'answer-for': 'Eu hateb (hyd at 500 nod)',
  reopen: 'Beth sydd ar goll o hyd (cewch ei adael yn wag)',
  strategic: 'Beth a benderfynodd y cadeirydd, a pham',
  learn: 'Beth all eraill ei ddysgu ohono? (cewch ei adael yn wag)',
}

const reached: Readonly<Record<NonNullable<RaisedPart['reached']>, string>> = {
  told: 'wedi cael gwybod',
  'not-yet': 'bydd yn cael gwybod',
  'by-letter': 'ysgrifennwyd i’w blwch post',
  unreached: 'ni ellid eu cyrraedd',
}

const typed: Readonly<Partial<Record<RaisedButton, (number: string) => string>>> = {
  acknowledge: (number) => `cydnabod ${number}`,
  answer: (number) => `ateb ${number}: …`,
  choose: (number) => `nid i mi ${number}`,
  resume: (number) => `ailddechrau ${number}`,
  resolve: (number) => `datrys ${number}`,
  reopen: (number) => `heb ei ddatrys ${number}`,
  'more-time': (number) => `rhagor o amser ${number}`,
  agenda: (number) => `rhoi ar agenda ${number}`,
  deciding: (number) => `strategol ${number}: …`,
  report: (number) => `adroddiad bwrdd ${number}`,
  settle: (number) => `setlwyd ${number}`,
  recording: (number) => `ateb ar ran ${number}: …`,
  withdraw: (number) => `tynnu’n ôl ${number}`,
}

export const cy: RaisedWords = {
  summary: (as) =>
    as === 'receiver' ? 'Mae asiantaeth arall yn gofyn rhywbeth i chi' : 'Newyddion am rywbeth yr ydych yn ei ddilyn',
  news: (what, state, as) => {
    if (what === 'unchanged' && state === 'acknowledged') return 'Mae gan rywun yn barod.'
    return what === 'acknowledge' && as === 'receiver' ? 'Mae hwn gennych chi yn awr.' : news[what]
  },
  request: (reason) => reasons.request(reason),
  heading: (number) => `Cais ${number}`,
  elsewhere: () => 'Mae gan rywun arall yn awr. Nid oes dim ar ôl i chi ei wneud.',
  reason: () => 'Ynghylch',
  reasonOf: (reason) => reasons.reason(reason),
  ground: (ground) => reasons.ground(ground),
  area: () => 'Lle',
  state: () => 'Cyflwr',
  stateOf: (state) => states[state],
  raisedBy: () => 'Gofynnwyd gan',
  agency: (agency) => digest.agency(agency),
  somebody: () => 'Rhywun yn y Teams hwn',
  raisedOn: () => 'Anfonwyd ar',
  on: (on) => welshFull(on),
  partState: (state) => partStates[state],
  nobody: () => 'nid oes neb yn y swydd honno yn awr',
  covers: () => 'yn cymryd lle',
  due: (what, own) => (own ? dues : duesOfOthers)[what],
  moment: (on, time, today, days) => `${welshDue({ on, today, days })}, ${time}`,
  what: () => 'Beth ddylai ddigwydd',
  reference: () => 'Cyfeirnod',
  alike: () => 'Ynghylch yr un cyfeirnod mae gennych hefyd',
  byPhone: () => 'Manylion dros y ffôn',
  ringOn: ({ number, days, from, to }) =>
    number === undefined
      ? 'nid oes rhif wedi’i gofnodi; gofynnwch mewn sgwrs'
      : `${number}; ${welshWeekdays(days)}, ${from} i ${to}`,
  answerHeading: () => 'Ateb',
  dispute: () => 'Pam nad yw wedi’i ddatrys',
  disputed: () => 'Ni chytunodd yr asiantaeth a ofynnodd fod hyn yn ei ddatrys.',
  whose: () => 'I bwy y gallai fod?',
  next: () => 'Os na fydd neb yn ateb, bydd yn mynd nesaf at',
  nextInLine: () => 'Ni wn i: pwy bynnag sydd nesaf',
  orPlace: () => 'Neu le arall, lle mae’n perthyn',
  whyHanded: () => 'Pam (cewch ei adael yn wag)',
  whyPaused: () => 'Pam y mae’n aros',
  untilWhen: () => 'Tan pryd (hyd at 20 diwrnod gwaith)',
  pauseOf: (why) => pauses[why],
  paused: () => 'Mae ei ddyddiadau’n sefyll tan',
  decision: () => 'Penderfyniad y cadeirydd',
  handed: () => 'Pam y trosglwyddwyd ef',
  learned: () => 'Beth a ddysgwyd',
  reported: () => 'Mae adroddiad gan y bwrdd.',
  onBehalf: () => 'cofnodwyd gan y cydlynydd',
  passOn: () => 'Trosglwyddo',
  toPlace: () => 'Symud i’r lle hwnnw',
  pauseIt: () => 'Oedi hwn',
  decide: () => 'Rhoi gerbron y grŵp',
  record: () => 'Cofnodi',
  back: () => 'Yn ôl',
  keep: () => 'Cadw',
  boardReport: () => 'Ar gyfer yr LCJB',
  boardLine: () => 'Cais na setlwyd gan y grwpiau islaw’r bwrdd.',
  agencies: () => 'Gofynnwyd i',
  reportedOn: () => 'Adroddwyd ar',
  clock: (on, time) => `Roedd i’w wneud erbyn ${welshFull(on)}, ${time}`,
  inPlace: (as) => (as === 'cover' ? 'yn cymryd lle' : 'fel dirprwy'),
  reached: (how) => reached[how],
  step: (step) => reasons.step(step),
  agenda: () => 'Ar agenda',
  history: () => 'Beth ddigwyddodd',
  happened: (what) => happened[what],
  button: (button) => buttons[button],
  field: (field) => fieldOf[field],
  needed: () => 'Ysgrifennwch ateb yn gyntaf.',
  typed: (commands) => `Neu teipiwch: ${commands}`,
  typedAs: (button, number) => typed[button]?.(number) ?? '',
  marking: () => 'SWYDDOGOL-SENSITIF (OFFICIAL-SENSITIVE)',
}
