import type { JoinProblem } from '../facts.ts'
import { workRoles } from '../roles.ts'
import type { JoinFormWords } from './en.ts'

const problems: Record<JoinProblem, string> = {
  organisation: 'Dewiswch eich sefydliad.',
  role: 'Dewiswch y gwaith yr ydych yn ei wneud.',
  name: 'Teipiwch eich enw: llythrennau, bylchau, cysylltnodau a chollnodau.',
  email: 'Nid cyfeiriad e-bost gwaith yw hwnnw. Caiff aros yn wag.',
  'isva-elsewhere': 'Mae ISVA yn ymuno â’r gwasanaeth ISVA, hyd yn oed os yw heddlu’n eu cyflogi.',
  'already-in': 'Rydych chi yn y cyfeiriadur yn y sefydliad hwn eisoes.',
}

export const cy: JoinFormWords = {
  summary: () => 'Ymuno â Liaison',
  heading: () => 'Ymuno â Liaison',
  how: () => 'Bydd rhywun yn eich sefydliad yn eich cadarnhau. Nid oes angen ymuno i chwilio am gysylltiadau.',
  organisation: () => 'Eich sefydliad',
  more: (count) => `Sefydliadau eraill sy’n cyfateb: ${count}. Teipiwch fwy o’r enw, er enghraifft: ymuno isva Bryste`,
  role: () => 'Eich gwaith',
  roleName: (role) => workRoles[role].cy,
  choose: () => 'Dewis',
  name: () => 'Eich enw, fel y mae cydweithwyr yn ei adnabod',
  email: () => 'Eich e-bost gwaith (nid oes ei angen; mae’n helpu’r sawl sy’n eich cadarnhau)',
  problem: (problem) => problems[problem],
  ask: () => 'Gofyn am ymuno',
  typed: () => 'Neu teipiwch: ymuno sefydliad, gwaith. Er enghraifft: ymuno Harbour Light, isva',
}
