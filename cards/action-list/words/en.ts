import { en as digest } from '../../digest/words/en.ts'
import type { ActionListFacts } from '../facts.ts'

export const en = {
  ...digest,
  listSummary: () => 'Open meeting actions',
  listHeading: (whose: ActionListFacts['whose']): string => (whose === 'own' ? 'What you have to do' : 'Open actions'),
  nothing: (whose: ActionListFacts['whose']): string =>
    whose === 'own' ? 'Nothing is open for you.' : 'No action is open here.',
  open: () => 'Open it',
  next: (whose: ActionListFacts['whose'], left: number, page: string) =>
    `and ${left} more. For the next ones, press the button or type: ${whose === 'own' ? 'my actions' : 'actions'} ${page}`,
  nextPage: () => 'The next ones',
  how: () => 'To open one, type its number, for instance: action 3. To add one: action add',
}

export type ActionListWords = typeof en
