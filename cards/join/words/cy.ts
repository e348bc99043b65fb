import { softened, welshDay } from '../../dates.ts'
import { workRoles } from '../../join-form/roles.ts'
import type { JoinFacts } from '../facts.ts'
import type { JoinWords } from './en.ts'

const states: Record<JoinFacts['state'], string> = {
  asked: 'Yn aros am ateb',
  'with-admin': 'Gyda’r gweinyddwr',
  confirmed: 'Wedi’i gadarnhau; mae’r cyfrif yn cael ei ychwanegu',
  linked: 'Wedi’i gadarnhau',
  declined: 'Heb ei gadarnhau',
  withdrawn: 'Wedi’i dynnu’n ôl',
}

const reasons: Record<NonNullable<JoinFacts['why']>, string> = {
  unanswered: 'Nid atebodd neb o fewn dau ddiwrnod gwaith, felly mae gyda’r gweinyddwr.',
  'nobody-nearer': 'Ni ellir cyrraedd neb agosach yn Teams eto, felly mae gyda’r gweinyddwr.',
  taken: 'Ychwanegwyd cyfrif arall at y cofnod hwn yn y cyfamser. Y gweinyddwr sy’n penderfynu pa un sy’n gywir.',
  'entry-gone': 'Nid yw’r cofnod yn y cyfeiriadur mwyach. Bydd y gweinyddwr yn edrych i mewn i hyn.',
}

export const cy: JoinWords = {
  summary: () => 'Cais i ymuno â Liaison',
  own: () => 'Eich cais i ymuno',
  others: () => 'Mae rhywun yn gofyn am ymuno',
  reference: () => 'Cyfeirnod',
  state: () => 'Cyflwr',
  stateName: (state) => states[state],
  name: () => 'Enw',
  organisation: () => 'Sefydliad',
  role: () => 'Gwaith',
  roleName: (role) => workRoles[role].cy,
  email: () => 'E-bost a roddwyd',
  hint: () =>
    'Nid yw cyfeiriad e-bost yn dangos dim ar ei ben ei hun. Cadarnhewch rywun y gwyddoch mai’r person hwn ydyw yn unig.',
  inDirectory: () => 'Maent yn dweud mai nhw biau’r cofnod hwn yn y cyfeiriadur.',
  isNew: () => 'Nid ydynt yn y cyfeiriadur eto. Bydd cadarnhau yn eu hychwanegu fel aelod.',
  guest: () => 'Gwestai yn y Microsoft Teams hwn ydynt.',
  replaces: () => 'Mae cyfrif arall ar y cofnod hwn eisoes. Bydd cadarnhau yn rhoi’r cyfrif newydd yn ei le.',
  why: (why) => reasons[why],
  with: () => 'Pwy all eich cadarnhau',
  anAdmin: () => 'un o weinyddwyr Liaison',
  nobody: () =>
    'Nid oes neb a allai eich cadarnhau yn defnyddio Liaison yn Teams eto. Daw gweinyddwr o hyd i’ch cais drwy deipio: ceisiadau ymuno',
  until: (day, today) => `Heb ateb, bydd yn mynd at y gweinyddwr ar ôl ${softened(welshDay(day, today))}.`,
  done: () => 'Cewch nawr wneud yr hyn y mae eich swyddi yn ei ganiatáu. Nid yw chwilio am gysylltiadau yn newid.',
  notDone: () => 'Cewch chwilio am gysylltiadau o hyd. Gofynnwch i’ch SPOC os credwch fod hyn yn anghywir.',
  gone: () => 'Tynnwyd yr hyn a roesoch allan eto.',
  confirm: () => 'Cadarnhau',
  decline: () => 'Peidio â chadarnhau',
  withdraw: () => 'Tynnu fy nghais yn ôl',
  typedDecider: (reference) =>
    `Neu teipiwch: cadarnhau ymuno ${reference}, neu: peidio â chadarnhau ymuno ${reference}`,
  typedAsker: (reference) => `Neu teipiwch: tynnu ymuno yn ôl ${reference}`,
}
