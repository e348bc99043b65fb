import type { WhichPersonWords } from './en.ts'

export const cy: WhichPersonWords = {
  summary: () => 'Cwestiwn gan Liaison',
  which: () => 'Pa berson ydych chi’n ei olygu?',
  one: () => 'Un person ar y tro.',
  nobody: () => 'Nid oes neb o’r enw hwnnw yn y cyfeiriadur',
  typed: () => 'Teipiwch yr enw cyfan, fel y mae yn y cyfeiriadur.',
}
