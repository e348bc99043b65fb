import { cy as digest } from '../../digest/words/cy.ts'
import { welshDue, welshFull } from '../../due.ts'
import { cy as kinds } from '../../guard-kinds/words/cy.ts'
import { cy as question } from '../../question/words/cy.ts'
import type { QuestionFault } from '../facts.ts'
import type { QuestionFormWords } from './en.ts'

const faults: Readonly<Record<QuestionFault, string>> = {
  place: 'Enwch un lle yng Nghymru neu Loegr.',
  agency: 'Dewiswch i ba asiantaeth y gofynnir.',
  nobody: 'Nid oes neb o’r asiantaeth honno wedi’i gofnodi ar gyfer y lle hwn.',
  which: 'Mae sawl cyswllt yn ateb dros y lle hwn. Dewiswch un.',
  yourself: 'Chi yw’r cyswllt hwnnw heddiw. Dewiswch un arall.',
  blank: 'Ysgrifennwch eich cwestiwn.',
  'too-long': 'Gofynnwch mewn hyd at 500 nod.',
  masked: 'Tynnwyd rhai manylion. Edrychwch a yw’n dal i ofyn yr hyn yr ydych yn ei olygu.',
  'left-out': 'Nid wyf wedi cadw’r geiriau hynny. Gofynnwch heb fanylion achos.',
  'day-unread': 'Ni allwn ddarllen y dyddiad.',
  'day-past': 'Dewiswch ddyddiad diweddarach.',
  'day-off': 'Dewiswch ddiwrnod gwaith.',
  confined: 'Dim ond cwestiwn rhwng yr heddlu a GEG y gellir ei gadw iddyn nhw.',
}

export const cy: QuestionFormWords = {
  summary: () => 'Ffurflen i ofyn i gyswllt',
  heading: () => 'Gofyn i gyswllt',
  hint: () => 'A ydych wedi gofyn i gyswllt yr achos? Nhw sy’n gwybod gyntaf yn aml.',
  fault: (fault) => faults[fault],
  found: () => 'Canfuwyd',
  kind: (kind) => kinds.kind(kind),
  to: () => 'At',
  nobody: () => question.nobody(),
  covers: () => question.covers(),
  area: () => 'Ardal',
  which: () => 'Pa gyswllt',
  place: () => 'Lle',
  agency: () => 'I ba asiantaeth y gofynnir',
  agencyOf: (agency) => digest.agency(agency),
  anyAgency: () => 'Unrhyw un ohonynt',
  question: () => 'Eich cwestiwn (hyd at 500 nod)',
  noDetails: () => question.noDetails(),
  replyBy: () => 'Ateb erbyn',
  proposed: () => 'Y dyddiad yn y ffurflen',
  due: (on, today, days) => welshDue({ on, today, days }),
  told: () => 'Rhoddir gwybod iddynt ar',
  moment: (on, time) => `${welshFull(on)}, ${time}`,
  after: () => 'Ni fydd dim mwy’n digwydd ohono’i hun. Cewch wybod yma os na ddaw ateb.',
  confine: () => 'Dim ond yr heddlu a GEG a gaiff weld hwn',
  send: () => 'Anfon',
  needed: () => 'Llenwch hwn.',
  typed: () => 'Neu teipiwch: gofyn cadw, ac oddi tano linellau fel “at: GEG Bryste”, “cwestiwn: …”, “ateb erbyn: …”.',
  danger: () => 'Os gall rhywun fod mewn perygl, ffoniwch 999. Nid oes neb yn gwylio’r sgwrs hon.',
}
