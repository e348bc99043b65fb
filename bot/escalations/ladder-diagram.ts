import { readFileSync, writeFileSync } from 'node:fs'
import { reasonWords } from '../../cards/reasons/name.ts'
import { withDiagram } from '../records/diagram.ts'
import type { Allowance, Ladder, LadderId, Rung } from './domain/escalation.ts'
import { ladderOn, meets } from './domain/ladders.ts'

const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

const inWords = (allowance: Allowance): string => {
  if ('days' in allowance) return counted(allowance.days, 'working day')
  if ('hours' in allowance) return counted(allowance.hours, 'working hour')
  return `day ${allowance.calendarDays}`
}

const answers = ({ who, respond }: Rung): string => {
  if (!respond) return meets(who) ? 'its next meeting' : 'no clock'
  const by = `${'calendarDays' in respond ? 'by' : 'answer in'} ${inWords(respond)}`
  return meets(who) ? `${by}, or its next meeting if sooner` : by
}

const box = (rung: Rung, at: number): string => {
  const acknowledged = rung.acknowledge ? [`acknowledge in ${inWords(rung.acknowledge)}`] : []
  const lines = [`${at + 1}. ${reasonWords('en').step(rung.who)}`, ...acknowledged, answers(rung)]
  return `  s${at}["${lines.join('<br/>')}"]`
}

const arrow = ({ bySelf }: Rung, at: number): string =>
  bySelf ? `  s${at - 1} -->|by the clock| s${at}` : `  s${at - 1} -.->|somebody decides| s${at}`

/** A ladder as a mermaid diagram, for the README: what the clocks run on is what is drawn. */
export const drawn = ({ rungs, urgent }: Ladder): string =>
  [
    'flowchart TB',
    ...rungs.map(box),
    ...rungs.slice(1).map((rung, at) => arrow(rung, at + 1)),
    `  urgent["urgent, at any step<br/>acknowledge in ${inWords(urgent.acknowledge)}<br/>answer in ${inWords(urgent.respond)}"]`,
  ].join('\n')

const audiences = { A: 'multi', B: 'justice' } as const satisfies Record<LadderId, 'multi' | 'justice'>

/** Far enough that the newest edition stands, whenever the page is written. */
const ever = '9999-12-31'

/** A page with both shipped ladders, each between its marks: `<!-- ladder A -->`, `<!-- ladder B -->`. */
export const withLadders = (page: string): string =>
  Object.entries(audiences).reduce(
    (written, [id, audience]) => withDiagram(written, drawn(ladderOn(ever, audience)), `ladder ${id}`),
    page,
  )

if (import.meta.main) {
  const readme = new URL('README.md', import.meta.url)
  writeFileSync(readme, withLadders(readFileSync(readme, 'utf8')))
}
