import { welshDay } from '../../dates.ts'
import type { JoinsWords } from './en.ts'

export const cy: JoinsWords = {
  summary: () => 'Ceisiadau i ymuno',
  heading: () => 'Ceisiadau i ymuno',
  none: () => 'Nid oes dim yn aros amdanoch yma.',
  waiting: () => 'Yn aros i rywun fel chi benderfynu',
  own: () => 'Eich ceisiadau eich hun',
  more: (count) => `A ${count} arall.`,
  on: (day, today) => welshDay(day, today),
  open: (reference) => `Agor ${reference}`,
  typed: () => 'Neu teipiwch, er enghraifft: dangos ymuno K7M2-9QXA',
}
