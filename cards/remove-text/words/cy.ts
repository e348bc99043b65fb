import { welshDay } from '../../dates.ts'
import { cy as holds } from '../../holds/words/cy.ts'
import type { NotChanged } from '../facts.ts'
import type { RemoveTextWords } from './en.ts'

const chats: Readonly<Record<NotChanged['in'], string>> = { chat: 'Sgwrs', channel: 'Sianel neu grŵp' }

export const cy: RemoveTextWords = {
  summary: () => 'Dileu testun',
  button: () => 'Dileu’r testun hwn',
  heading: () => 'Dileu’r testun hwn?',
  gone: () => 'Mae’r testun wedi’i ddileu',
  kept: () => 'Rhaid cadw’r testun am y tro',
  reference: () => 'Cyfeirnod',
  count: (count) => `Nifer y testunau a ddilëir: ${count}.`,
  what: () =>
    'Caiff ei ddileu yma am byth, ac o’r cardiau a bostiodd Liaison. Mae’r ffaith iddo gael ei ddileu yn aros ar gofnod.',
  remove: () => 'Ei ddileu',
  typed: (reference) => `Neu teipiwch: dileu’r testun hwn ${reference} nawr. Os yw i aros, peidiwch â gwneud dim.`,
  notNow: () => 'Felly ni chafodd ei ddileu. Gall gweinyddwr ddweud mwy.',
  held: (reason) =>
    reason ? `Mae ataliad arno: ${holds.reason(reason)}.` : 'Mae ataliad arno. Nid yw’r rheswm ar gofnod.',
  list: () => 'Beth sydd wedi’i atal, a sut i’w godi: teipiwch “ataliadau”.',
  changed: (count) => `Nifer y cardiau a newidiwyd yn eu lle: ${count}.`,
  byHand: () => 'Ni ellid newid y rhain. Gofynnwch am eu dileu â llaw',
  where: (where) => chats[where],
  sentOn: (day, today) => `anfonwyd ${welshDay(day, today)}`,
  more: (count) => `A ${count} arall.`,
  asked: () => 'Mae cardiau y galwodd pobl amdanynt eu hunain yn aros yn eu sgyrsiau fel yr oeddent.',
}
