import { softened, welshDay } from '../../dates.ts'
import type { SettingsNote } from '../facts.ts'
import type { AreaSettingsWords } from './en.ts'

const notes: Readonly<Record<SettingsNote, string>> = {
  set: 'O heddiw, bydd y sianel honno’n clywed am y materion hyn.',
  cleared: 'O heddiw, ni fydd sianel yn clywed am y materion hyn.',
  unchanged: 'Ni newidiwyd dim.',
  'not-a-channel': 'Teipiwch hyn yn y sianel ei hun.',
  'which-area': 'Ysgrifennwch yr ardal ar ei ôl, megis: sianel hysbysu i bob asiantaeth Gwent',
  'somebody-else-there': 'Ni ellir defnyddio’r sianel honno: ni wyddys bod pawb ynddi o’r heddlu neu GEG.',
  'roster-unknown': 'Ni ellir defnyddio’r sianel honno: nid yw Teams yn dweud pwy sydd ynddi.',
}

export const cy: AreaSettingsWords = {
  summary: () => 'Gosodiadau ardal',
  heading: () => 'Sianeli hysbysu',
  note: (note) => notes[note],
  people: () => 'Ynddi',
  none: () => 'Ni chefais hyd i ardal o’ch eiddo.',
  everyone: () => 'I bob asiantaeth',
  policeAndCps: () => 'I’r heddlu a GEG',
  noChannel: () => 'dim sianel',
  since: (day, today) => `sianel, ers ${softened(welshDay(day, today))}`,
  typed: () =>
    'I ddewis sianel, teipiwch ynddi: sianel hysbysu i bob asiantaeth. Neu: sianel hysbysu i’r heddlu a geg. I gael dim, rhowch “dim” o’i flaen.',
}
