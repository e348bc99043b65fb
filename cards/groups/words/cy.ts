import type { GroupDoing } from '../facts.ts'
import type { GroupsWords } from './en.ts'

const twins: Readonly<Record<GroupDoing, string>> = {
  open: 'Neu teipiwch “grŵp”, ei enw, coma a’r ardal.',
  change: 'Neu teipiwch “newid grŵp”, ei enw, coma a’r ardal.',
  end: 'Neu teipiwch “dod â grŵp i ben”, ei enw, coma a’r ardal.',
  link: 'Neu teipiwch “cysylltu’r sianel hon â”, ei enw, coma a’r ardal.',
}

export const cy: GroupsWords = {
  summary: () => 'Eich grwpiau',
  heading: () => 'Grwpiau',
  which: () => 'Pa grŵp sydd gennych mewn golwg?',
  none: () => 'Nid oes grŵp yma eto y gallaf ei ddangos i chi.',
  howNone: () => 'Gall cydlynydd, cadeirydd neu weinyddwr ychwanegu un: “ychwanegu grŵp”.',
  notFound: () => 'Ni chefais hyd i grŵp o’r enw hwnnw. Teipiwch “grwpiau” i weld eich rhai chi.',
  noChannel: () => 'Nid oes grŵp â’r sianel hon.',
  group: () => 'Y grŵp',
  choose: () => 'Dewiswch grŵp',
  missing: () => 'Dewiswch y grŵp.',
  show: () => 'Dangos',
  add: () => 'Ychwanegu grŵp',
  twin: (doing) => twins[doing],
}
