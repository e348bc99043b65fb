import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import type { RefusedKey } from '../facts.ts'
import type { GuardRefusedWords } from './en.ts'

const system = 'Cofnodwch hyn yn eich system achosion.'

const belongs: Readonly<Record<RefusedKey, string>> = {
  'refused-person': `${system} Yma mae cyfeirnod yr achos yn ddigon.`,
  'refused-evidence': `${system} Yma, dywedwch am beth yr ydych yn aros, ac ers pryd; nid beth y mae’n ei ddweud.`,
  'refused-medical': `${system} Yma, dywedwch beth sydd ei angen ac erbyn pryd.`,
  'refused-adjustment': 'Dywedwch yr addasiad, nid y cyflwr. Er enghraifft: “egwyl bob 30 munud”.',
  'refused-attachment': `${system} Ni dderbynnir ffeiliau na lluniau yma.`,
  'refused-history': system,
  'guard-failed':
    'Fy mai i yw hynny, nid eich bai chi. Rhowch gynnig arall arni ymhen ychydig funudau, neu siaradwch â’ch cyswllt.',
}

export const cy: GuardRefusedWords = {
  summary: () => 'Nodyn preifat gan Liaison',
  heading: () => 'Nid wyf wedi cadw hynny',
  found: (found) => `Ymddengys ei fod yn cynnwys: ${kinds.kinds(found)}.`,
  belongs: (key) => belongs[key],
  notKept: () =>
    'Nid oes dim o’r hyn a ysgrifennoch wedi’i storio yma. Mae eich neges eich hun yn aros lle y’i hysgrifennoch nes i chi ei dileu.',
  wrong: () => 'Anghywir',
  typed: () =>
    'Os nad oedd dim o’r fath ynddo, pwyswch y botwm neu teipiwch “roedd hynny’n anghywir”. Dim ond y math a gaiff ei gyfrif.',
}
