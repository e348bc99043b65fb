import { readFileSync, writeFileSync } from 'node:fs'
import { stateDiagram, withDiagram } from '../records/diagram.ts'
import { meetingStates } from './domain/meeting.ts'
import { leadsTo, next } from './domain/next.ts'

/** The states of a meeting as the table has them. `node bot/meetings/diagram.ts` writes it into the README. */
export const meetingDiagram = (): string => stateDiagram(meetingStates, { next, leadsTo, begins: ['plan', 'planned'] })

if (import.meta.main) {
  const page = new URL('README.md', import.meta.url)
  writeFileSync(page, withDiagram(readFileSync(page, 'utf8'), meetingDiagram()))
}
