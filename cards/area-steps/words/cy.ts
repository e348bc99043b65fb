import { welshDay } from '../../dates.ts'
import { cy as reasons } from '../../reasons/words/cy.ts'
import type { StepFault, StepLength } from '../facts.ts'
import type { AreaStepsWords } from './en.ts'

const faults: Readonly<Record<StepFault, string>> = {
  'no-area': 'Enwch un ardal yr ydych yn gofalu amdani.',
  'no-day': 'Ysgrifennwch o ba ddiwrnod, heddiw neu’n hwyrach, fel: o: 4 ionawr 2027.',
  unread: 'Ni allaf ddarllen hwn. Ysgrifennwch fel: 1 diwrnod, 5 diwrnod, ar ei ben ei hun',
  'no-steps': 'Ysgrifennwch o leiaf un cam.',
  'foreign-step': 'Mae’r cam hwn yn perthyn i’r math arall o gais.',
  'out-of-order': 'Rhaid i’r camau fynd i fyny.',
  'not-positive': 'Rhaid i hyd fod yn rhif cyfan uwchlaw dim.',
  'no-clock': 'Mae angen hyd i’r ateb ar gam heb gyfarfod.',
  'not-after-last': 'Rhaid i bob cam ddod ar ôl yr un o’i flaen.',
  'acknowledge-after-answer': 'Ni all ei gymryd gymryd mwy o amser na’i ateb.',
  'asks-past-a-press': 'Ni all cam ddilyn ar ei ben ei hun ar ôl un y mae rhywun yn penderfynu arno.',
}

const length = ({ days, hours, calendarDays }: StepLength): string => {
  if (hours !== undefined) return `${hours} awr waith`
  if (days === undefined) return `diwrnod ${calendarDays} ar ôl ei anfon`
  return `${days} ${days === 2 ? 'ddiwrnod' : 'diwrnod'} gwaith`
}

export const cy: AreaStepsWords = {
  summary: () => 'I ble mae ceisiadau’n mynd mewn ardal',
  heading: () => 'I ble mae cais yn mynd nesaf',
  saved: () => 'Cadwyd. Mae’r hyn sydd ar y gweill yn mynd ymlaen fel yr anfonwyd ef.',
  fault: (fault) => faults[fault],
  area: () => 'Ardal',
  for: (who) =>
    who === 'everybody' ? 'Ceisiadau y mae pob asiantaeth yn eu gweld' : 'Ceisiadau rhwng yr heddlu a GEG',
  since: () => 'O',
  day: (day, today) => welshDay(day, today),
  isDefault: () => 'Rhagosodiad lleol: nid oes dim cenedlaethol yn gosod yr hydoedd hyn.',
  step: (step) => reasons.step(step),
  take: () => 'i’w gymryd',
  answer: () => 'i ateb',
  length,
  bySelf: () => 'Mae’n mynd ymlaen ar ei ben ei hun.',
  decided: () => 'Mae rhywun yn penderfynu.',
  meets: () => 'yn ei gyfarfod nesaf',
  urgent: () => 'Pan na all aros',
  typed: () =>
    'I’w newid, teipiwch: cadw camau ceisiadau. Oddi tano, un llinell yr un: ardal, ar gyfer, o, a phob cam. Ysgrifennir cam fel hyn: “cyswllt: 1 diwrnod, 5 diwrnod, ar ei ben ei hun”.',
}
