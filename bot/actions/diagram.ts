import { readFileSync, writeFileSync } from 'node:fs'
import { stateDiagram, withDiagram } from '../records/diagram.ts'
import { actionStates } from './domain/action.ts'
import { leadsTo, next } from './domain/next.ts'

/** The states of an action as the table has them. `node bot/actions/diagram.ts` writes it into the README. */
export const actionDiagram = (): string => stateDiagram(actionStates, { next, leadsTo, begins: ['add', 'open'] })

if (import.meta.main) {
  const page = new URL('README.md', import.meta.url)
  writeFileSync(page, withDiagram(readFileSync(page, 'utf8'), actionDiagram()))
}
