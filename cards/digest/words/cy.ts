import { softened } from '../../dates.ts'
import { welshDayNamed, welshDue } from '../../due.ts'
import type { ActionLine } from '../facts.ts'
import type { DigestWords } from './en.ts'

const plural = new Intl.PluralRules('cy')

const cam: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'cam gweithredu',
  one: 'cam gweithredu',
  two: 'gam gweithredu',
  few: 'cham gweithredu',
  many: 'cham gweithredu',
  other: 'cam gweithredu',
}

const camau = (count: number) => `${count} ${cam[plural.select(count)]}`

const agencies: Readonly<Record<ActionLine['agency'], string>> = {
  police: 'Yr heddlu',
  cps: 'GEG',
  isva: 'Gwasanaeth ISVA',
  partner: 'Asiantaeth bartner',
}

const states: Readonly<Record<ActionLine['state'], string>> = {
  open: 'Ar agor',
  'in-progress': 'Ar y gweill',
  waiting: 'Yn aros am asiantaeth arall',
  done: 'Wedi’i gwblhau',
  'not-needed': 'Dim angen mwyach',
}

export const cy: DigestWords = {
  summary: (isDueToday) =>
    isDueToday
      ? 'Camau gweithredu cyfarfodydd, rhai â dyddiad cau heddiw'
      : 'Camau gweithredu cyfarfodydd: nodyn atgoffa',
  summaryGroups: () => 'Nodyn atgoffa am eich grŵp',
  heading: (home) => (home === 'own' ? 'Nodyn atgoffa i chi' : 'Camau gweithredu cyfarfodydd: nodyn atgoffa'),
  counts: (total, dueToday, passed) =>
    [
      `${camau(total)}.`,
      ...(dueToday > 0 ? [`Dyddiad cau heddiw: ${dueToday}.`] : []),
      ...(passed > 0 ? [`Dyddiad cau wedi mynd heibio: ${passed}.`] : []),
    ].join(' '),
  allOver: () => 'Nid oes dim ar ôl i’w wneud yma.',
  others: (count) => `Am eich grwpiau: ${count}.`,
  due: (on, today, days) => welshDue({ on, today, days }),
  agency: (agency) => agencies[agency],
  state: (state) => states[state],
  owner: () => 'Perchennog',
  covers: () => 'Rydych yn cyflenwi dros',
  away: () => 'Rydych i ffwrdd. Atgoffwyd yn eich lle',
  asCoordinator: () => 'I chi fel cydlynydd',
  asChair: () => 'I chi fel cadeirydd',
  handed: () => 'Trosglwyddwyd i chi',
  disowned: () => 'Dywed ei berchennog nad iddo ef neu hi y mae',
  meetingDue: () => 'Mae angen cynnal y cyfarfod nesaf erbyn hynny',
  planned: () => 'Wedi’i drefnu ar gyfer',
  lastHeld: () => 'Cynhaliwyd ddiwethaf',
  'terms-review': () => 'Mae’n bryd edrych eto ar y cylch gorchwyl',
  'chair-changes': () => 'Mae’r cadeirydd yn newid',
  noDate: () => 'Am sianel',
  withheld: () =>
    'Ni phostiwyd y nodyn atgoffa: ni chaiff pawb yn y sianel gysylltiedig ei ddarllen. I weld pwy sydd yno, teipiwch: gwirio',
  unreached: () => 'Nid oedd modd postio’r nodyn atgoffa yn y sianel gysylltiedig. Gallwch gysylltu un arall.',
  more: (count) => `a ${count} arall`,
  which: () => 'Pa gam gweithredu?',
  whichFault: () => 'Dewiswch gam gweithredu.',
  done: () => 'Wedi’i gwblhau',
  start: () => 'Ar y gweill',
  move: () => 'Symud y dyddiad',
  hand: () => 'Trosglwyddo i',
  notMine: () => 'Nid i mi mae hwn',
  remind: (on) => `Atgoffa ${softened(on)}`,
  day: (on) => welshDayNamed(on),
  typed: (number) => `Neu teipiwch, er enghraifft: cwblhau ${number}`,
}
