import type { HelpWords } from './en.ts'

export const cy: HelpWords = {
  summary: () => 'Beth all Liaison ei wneud',
  notUnderstood: () => 'Doeddwn i ddim yn deall hynny.',
  heading: () => 'Gofynnwch i mi pwy yw’r cyswllt lleol',
  what: () => 'Rwy’n gwybod am gysylltiadau’r heddlu, GEG ac ISVA ar gyfer pob lle yng Nghymru a Lloegr.',
  type: () => 'Teipiwch, er enghraifft:',
  examples: () => '- pwy yw’r SPOC ar gyfer Caernarfon?\n- isva abertawe\n- cps caerdydd',
  yours: () => 'Eich cofnod eich hun:',
  yourExamples: () =>
    '- ymuno\n- cadarnhau fy manylion\n- cyflenwi i mi o 21 rhag tan 4 ion\n- sut ydych chi’n fy nghyrraedd\n- beth ydych chi’n ei gadw amdanaf',
  raise: () => 'Pan fydd angen rhywbeth gan asiantaeth arall:',
  raiseExamples: () => '- gofyn cps Bryste\n- uwchgyfeirio heddlu Caernarfon\n- fy eitemau',
  groups: () => 'Eich grwpiau a’r hyn y cytunwyd arno:',
  groupExamples: () =>
    '- fy nghamau gweithredu\n- camau gweithredu\n- ychwanegu cam anfon y rhestr, Sam Enghraifft, erbyn dydd Gwener\n- cwblhau 3\n- cyfarfodydd\n- agenda cyfarfod',
  noCaseDetail: () => 'Peidiwch â rhoi manylion achos: mae lle yn ddigon.',
  safety: () => 'Does neb yn gwylio’r sgwrs hon. Os gall rhywun fod mewn perygl, ffoniwch 999.',
}
