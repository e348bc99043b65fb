import { softened } from '../../dates.ts'
import { cy as digest } from '../../digest/words/cy.ts'
import { welshFull } from '../../due.ts'
import { cy as reasons } from '../../reasons/words/cy.ts'
import type { DrillDue, DrillFault, DrillLine, DrillNote, DrillShown } from '../facts.ts'
import type { DrillWords } from './en.ts'

const mark = 'Ymarfer: ni anfonwyd dim at neb'

const notes: Readonly<Record<DrillNote, string>> = {
  'needs-channel': 'Ni ddechreuwyd dim. Dangosir ymarfer mewn sianel neu sgwrs tîm: teipiwch ef yno.',
  'which-area': 'Ni ddechreuwyd dim. Dywedwch pa ardal, er enghraifft: ymarfer Gwent',
  'running-already': 'Ni ddechreuwyd dim. Mae ymarfer yn rhedeg yma yn barod. I’w orffen, teipiwch: ymarfer stopio',
  'not-for-channel': 'Ni ddechreuwyd dim. Nid yw pawb yma o’r heddlu neu o GEG.',
}

const states: Readonly<Record<DrillShown['state'], string>> = {
  running: 'Mae’r dyddiau’n mynd heibio’n gyflym yma, ac nid oes neb yn ateb.',
  over: 'Mae’r ymarfer wedi dod i ben.',
  stopped: 'Stopiwyd yr ymarfer.',
}

const whats: Readonly<Record<DrillLine['what'], string>> = {
  asked: 'Byddai’n cael ei anfon at',
  'goes-on': 'Nesaf, byddai’n mynd at',
  stops: 'Ni ofynnid i neb pellach ohono’i hun',
  uncounted: 'Ni ellir cyfrif dyddiad o’r fan hon',
}

const skipped = {
  vacant: 'Aed heibio, neb ar gyfer y swydd honno',
  'same-person': 'Aed heibio, gofynnwyd o’r blaen',
} as const

const faults: Readonly<Record<DrillFault['what'], string>> = {
  vacant: 'Nid oes neb ar gyfer y swydd hon',
  'stood-in': 'Neb wedi’i benodi, ac mae rhywun yn cymryd lle',
  'same-person': 'Yr un person sydd mewn dwy o’r swyddi',
  'not-reached': 'Heb sgwrs na blwch post i’w ddarllen',
  nobody: 'Ni ofynnid i neb o gwbl',
  'no-service': 'Nid oes cofnod yn y cyfeiriadur',
  'no-coordinator': 'Nid oes gan yr ardal gydlynydd yn awr.',
  'no-group': 'Nid oes gan yr ardal grŵp a fyddai’n edrych arno.',
  'no-meeting': 'Nid oes cyfarfod nesaf wedi’i drefnu gan y grŵp a fyddai’n edrych arno.',
  'holidays-end': 'Mae’r tabl gwyliau banc yn gorffen yn rhy gynnar. Gall gweinyddwr roi un mwy newydd i mewn.',
}

const plural = new Intl.PluralRules('cy')

const diwrnodau = (count: number) => `${count} ${plural.select(count) === 'two' ? 'ddiwrnod' : 'diwrnod'}`

const counted = (count: number, unit: DrillDue['unit']): string => {
  if (unit === 'hours') return `${count} awr waith`
  return unit === 'days' ? `${diwrnodau(count)} gwaith` : diwrnodau(count)
}

export const cy: DrillWords = {
  mark: () => mark,
  note: (note) => `${mark}. ${notes[note]}`,
  state: (state) => states[state],
  area: () => 'Ardal',
  for: () => 'Am bwy y mae',
  forWhom: (whom) => (whom === 'everybody' ? 'Yr holl asiantaethau' : 'Yr heddlu a GEG'),
  moment: (on, time) => `${welshFull(on)}, ${time}`,
  day: (on) => welshFull(on),
  agency: (agency) => digest.agency(agency),
  what: (what) => whats[what],
  step: (step) => reasons.step(step),
  skipped: (why) => skipped[why],
  due: () => 'Byddai ganddynt tan',
  sum: (count, unit, from) => `Dyna ${counted(count, unit)} o ${softened(welshFull(from))}.`,
  off: () => 'Nid yw’r dyddiau hyn yn cyfrif',
  offered: () => 'Cynigid rhagor o amser, agenda, neu ei setlo, i’r sawl a ofynnodd ac i’r cydlynydd.',
  agenda: () => 'Ar agenda',
  unplanned: () => 'nid oes cyfarfod wedi’i drefnu',
  next: () => 'Nesaf daw',
  shown: () => 'Dangoswyd hyd yma',
  faults: () => 'Beth i’w gywiro',
  fault: (what) => faults[what],
  noFaults: () => 'Ni chafwyd dim y mae angen ei gywiro.',
  more: (count) => `a ${count} arall`,
  stop: () => 'Stopio’r ymarfer',
  typed: () => 'Neu teipiwch: ymarfer stopio',
}
