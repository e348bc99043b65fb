import { welshDue, welshFull } from '../../due.ts'
import type { MeetingsWords } from './en.ts'

export const cy: MeetingsWords = {
  summary: () => 'Cyfarfodydd eich grwpiau',
  heading: () => 'Cyfarfodydd',
  none: () => 'Nid oes grŵp yma yr ydych yn perthyn iddo.',
  planned: () => 'Cyfarfod nesaf',
  notPlanned: () => 'Nid oes cyfarfod wedi’i drefnu',
  by: () => 'I gyfarfod eto erbyn',
  lastHeld: () => 'Cyfarfod diwethaf',
  day: (on, today, days) => welshDue({ on, today, days }),
  full: (on) => welshFull(on),
  how: () => 'I weld agenda, teipiwch: agenda cyfarfod. I drefnu cyfarfod: trefnu cyfarfod',
}
