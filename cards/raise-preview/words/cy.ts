import { softened } from '../../dates.ts'
import { cy as digest } from '../../digest/words/cy.ts'
import { welshDue, welshFull } from '../../due.ts'
import { cy as raised } from '../../raised/words/cy.ts'
import { cy as reasons } from '../../reasons/words/cy.ts'
import type { RaisePreviewFacts } from '../facts.ts'
import type { RaisePreviewWords } from './en.ts'

const diwrnodau = (count: number, unit: NonNullable<RaisePreviewFacts['due']>['unit']) => {
  if (unit === 'hours') return `${count} awr waith`
  return `${count} ${count === 2 ? 'ddiwrnod' : 'diwrnod'} ${unit === 'days' ? 'gwaith' : 'calendr'}`
}

const warnings: Readonly<Record<NonNullable<RaisePreviewFacts['warning']>, string>> = {
  'unknown-code': 'Nid oes gan yr un heddlu y rhif ar ddechrau’r URN hwn. Edrychwch arno eto.',
  'other-area': 'Mae’r URN hwn yn dechrau â rhif heddlu arall. Edrychwch arno eto.',
}

const seen: Readonly<Record<RaisePreviewFacts['seenBy'], string>> = {
  everybody: 'Gallwch chi, pwy bynnag y gofynnir iddynt, a’r rhai sy’n gofalu am yr ardal ei weld.',
  'police-and-cps': 'Gallwch chi, pwy bynnag y gofynnir iddynt, a’r heddlu a GEG sy’n gofalu am yr ardal ei weld.',
  two: 'Chi a’r person hwnnw yn unig all ei weld. I bawb arall nid yw yno, ac nid â dim i flwch post.',
}

const languages: Readonly<Record<RaisePreviewFacts['parts'][number]['language'], string>> = {
  en: 'yn Saesneg',
  cy: 'yn Gymraeg',
  both: 'yn Gymraeg a Saesneg',
}

export const cy: RaisePreviewWords = {
  summary: () => 'Edrychwch cyn anfon',
  heading: () => 'Cyn ei anfon',
  notYet: (on, time) => `Ni ddywedir wrth neb cyn ${welshFull(on)}, ${time}.`,
  now: () => 'Os gall rhywun fod mewn perygl, ffoniwch 999 yn awr. Am yr hyn na all aros, ffoniwch linell ddyletswydd.',
  alike: () => 'Mae un eisoes ynghylch y cyfeirnod hwn',
  stillSend: () => 'Teipiwch ei rif i’w agor, neu anfonwch hwn hefyd.',
  caseContact: () =>
    'Nid ydych wedi gofyn i gyswllt yr achos eto. Nhw sy’n aml yn gwybod gyntaf; cewch anfon hwn o hyd.',
  reads: (language) => languages[language],
  dutyLine: () => 'Gallwch ffonio nawr',
  goesTo: () => 'Mae’n mynd at',
  agency: (agency) => digest.agency(agency),
  nobody: () => 'nid oes neb yn y swydd honno yn awr; rhoddir gwybod i’r cydlynydd',
  covers: () => 'yn cymryd lle',
  about: () => 'Ynghylch',
  reason: (reason) => reasons.reason(reason),
  ground: (ground) => reasons.ground(ground),
  area: () => 'Ardal',
  what: () => 'Beth ddylai ddigwydd',
  reference: () => 'Cyfeirnod',
  byPhone: () => raised.byPhone(),
  ringOn: (given) => raised.ringOn(given),
  warning: (warning) => warnings[warning],
  due: () => 'Maent i ddweud ei fod ganddynt erbyn',
  moment: (on, time, today, days) => `${welshDue({ on, today, days })}, ${time}`,
  sum: (count, unit, from) => `Dyna ${diwrnodau(count, unit)} o ${softened(welshFull(from))}.`,
  off: () => 'Nid yw’r diwrnod hwn yn cyfrif',
  day: (on) => welshFull(on),
  next: () => 'Os na fydd neb yn ateb, bydd yn mynd nesaf at',
  step: (step) => reasons.step(step),
  seenBy: (who) => seen[who],
  send: () => 'Anfon',
  change: () => 'Newid',
  discard: () => 'Gollwng',
  typed: (form) => `Neu teipiwch: uwchgyfeirio anfon ${form}, neu: uwchgyfeirio gollwng ${form}`,
}
