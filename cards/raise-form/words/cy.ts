import { cy as digest } from '../../digest/words/cy.ts'
import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import { cy as reasons } from '../../reasons/words/cy.ts'
import type { RaiseFault } from '../facts.ts'
import type { RaiseFormWords } from './en.ts'

const faults: Readonly<Record<RaiseFault, string>> = {
  reason: 'Dewiswch beth yw’r mater.',
  place: 'Enwch le yng Nghymru neu Loegr.',
  borough: 'Enwch y fwrdeistref: mae dwy ardal GEG yn gwasanaethu’r lle hwn.',
  agency: 'Dewiswch i ba asiantaeth y gofynnir.',
  organisation: 'Mae sawl gwasanaeth yn ateb dros y lle hwn. Dewiswch un.',
  nobody: 'Nid oes neb o’r asiantaeth honno wedi’i gofnodi ar gyfer y lle hwn.',
  lead: 'Dewiswch yr un arweinydd a gaiff ei weld.',
  'what-blank': 'Dywedwch beth ddylai ddigwydd.',
  'what-too-long': 'Dywedwch hynny mewn hyd at 500 nod.',
  masked: 'Tynnwyd rhai manylion. Edrychwch a yw’n dal i ddweud yr hyn yr ydych yn ei olygu.',
  'left-out': 'Nid wyf wedi cadw’r geiriau hynny. Dywedwch beth sydd heb ddigwydd, heb fanylion achos.',
  reference: 'Nid yw hwnnw’n gyfeirnod y gallaf ei ddarllen. Mae URN yn edrych fel 52SB1234526.',
  consent: 'Ticiwch fod cydsyniad wedi’i gofnodi, neu gadewch y cyfeirnod allan.',
  discarded: 'Mae’r ffurflen wedi’i gollwng. Nid anfonwyd dim.',
}

export const cy: RaiseFormWords = {
  summary: () => 'Ffurflen i ofyn rhywbeth i asiantaeth arall',
  heading: () => 'Gofyn i asiantaeth wneud i rywbeth ddigwydd',
  hint: () => 'Gofynnwch i gyswllt yr achos yn gyntaf, lle mae un.',
  carriedOver: () => 'Mae hwn yn mynd ymlaen o’ch cwestiwn. Mae ei eiriau isod; chi yn unig a’u gwêl nes i chi anfon.',
  fault: (fault) => faults[fault],
  found: () => 'Canfuwyd',
  kind: (kind) => kinds.kind(kind),
  reason: () => 'Beth yw’r mater',
  reasonOf: (reason) => reasons.reason(reason),
  place: () => 'Lle',
  agency: () => 'I ba asiantaeth y gofynnir',
  agencyOf: (agency) => digest.agency(agency),
  byReason: () => 'Fel y dywed y dewis uchod',
  service: () => 'Pa wasanaeth',
  lead: () => 'Pa arweinydd',
  asked: () => 'A ydych wedi gofyn i gyswllt yr achos?',
  askedOf: (answer) => ({ yes: 'Ydw', no: 'Nac ydw', none: 'Nid oes un' })[answer],
  reference: () => 'URN neu eich cyfeirnod eich hun (gadewch yn wag i’w roi dros y ffôn)',
  consentLabel: () => 'Cydsyniad',
  consent: () => 'Mae’r asiantaeth sy’n berchen arno wedi cofnodi cydsyniad i rannu’r cyfeirnod hwn',
  restrictedLabel: () => 'Cyfyngedig',
  restricted: () => 'Mae rhywun a fyddai’n gweld hwn yn gysylltiedig ag ef: un arweinydd yn unig a’i caiff',
  when: () => 'Erbyn pryd',
  usual: () => 'Yn yr amser arferol',
  ground: (ground) => reasons.ground(ground),
  what: () => 'Beth ddylai ddigwydd (hyd at 500 nod)',
  needed: () => 'Llenwch hwn.',
  preview: () => 'Rhagolwg',
  typed: () =>
    'Neu teipiwch: uwchgyfeirio cadw, ac oddi tano linellau fel “rheswm: …”, “lle: …”, “asiantaeth: …”, “beth: …”.',
  danger: () => 'Os gall rhywun fod mewn perygl, ffoniwch 999. Nid oes neb yn gwylio’r sgwrs hon.',
}
