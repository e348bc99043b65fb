import { softened, welshDay } from '../../dates.ts'
import type { TenantsNote } from '../facts.ts'
import type { TenantsWords } from './en.ts'

const notes: Record<TenantsNote, string> = {
  allowed: 'Caiff pobl y tenant hwn eu hateb.',
  stopped: 'Ni chaiff pobl y tenant hwn eu hateb mwyach o’r diwrnod hwnnw.',
  already: 'Mae’r tenant hwn wedi’i ganiatáu eisoes.',
  'not-allowed': 'Nid yw’r tenant hwn wedi’i ganiatáu, felly nid oes dim i’w atal.',
  'outside-limit': 'Nid yw’r ffurfweddiad yn caniatáu’r tenant hwn. Gall pwy bynnag sy’n rhedeg y gweinydd ei ehangu.',
  host: 'Yn y tenant hwn y mae Liaison yn byw. Fe’i caniateir bob amser.',
  'no-tenant': 'Teipiwch id y tenant: llythrennau a i f a rhifau, gyda phedwar cysylltnod.',
  'day-unread': 'Ni allwn ddarllen y diwrnod. Teipiwch, er enghraifft: o 4 Ionawr',
  'day-past': 'Mae’r diwrnod hwnnw wedi mynd heibio. Teipiwch heddiw neu ddiwrnod i ddod.',
}

const day = (date: string | undefined, today: string) => (date ? softened(welshDay(date, today)) : '')

export const cy: TenantsWords = {
  summary: () => 'Tenantiaid a ganiateir',
  heading: () => 'Tenantiaid a ganiateir',
  note: (note) => notes[note],
  tenant: () => 'Y tenant',
  state: ({ state, day: date }, today) =>
    ({
      host: 'yma y mae Liaison yn byw',
      allowed: 'wedi’i ganiatáu',
      from: `wedi’i ganiatáu o ${day(date, today)}`,
      until: `wedi’i ganiatáu tan ${day(date, today)}`,
      stopped: 'wedi’i atal',
    })[state],
  more: (count) => `A ${count} arall.`,
  mayBeAllowed: () => 'Mae’r ffurfweddiad yn eu caniatáu, ond ni wnaed hynny eto',
  allow: (start) => `Caniatáu ${start}…`,
  typed: () => 'Teipiwch: caniatáu tenant id, neu: atal tenant id. Gyda diwrnod: atal tenant id o 4 Ionawr',
}
