import { labelled, plain } from '../plain.ts'
import type { ActionLine, DigestFacts, DigestLine } from './facts.ts'
import type { DigestWords } from './words/en.ts'

/** One line as the card shows it: what it is, and below it whose. */
interface Shown {
  readonly text: string
  readonly detail: string
}

export interface Section {
  readonly heading: string
  readonly lines: readonly Shown[]
}

export const isOver = ({ state }: ActionLine): boolean => state === 'done' || state === 'not-needed'

const nameLabels = { cover: 'covers', away: 'away', channel: 'owner' } as const

const readerOf = ({ as, name }: ActionLine, say: DigestWords): readonly string[] => {
  if (as === 'coordinator') return [say.asCoordinator()]
  if (as === 'chair') return [say.asChair()]
  if (as === 'handed') return [say.handed()]
  if (as === 'disowned') return [say.disowned()]
  return as === 'owner' || !name ? [] : [labelled(say[nameLabels[as]](), name)]
}

const actionShown = (line: ActionLine, home: DigestFacts['home'], say: DigestWords): Shown => ({
  text: `**${line.number}** ${plain(line.title)}`,
  detail: [
    ...(line.state === 'open' ? [] : [say.state(line.state)]),
    say.agency(line.agency),
    // A channel is linked to one group, and knows which.
    ...(home === 'own' ? [plain(line.group)] : []),
    ...readerOf(line, say),
  ].join(' · '),
})

const shownOf = (line: DigestLine, home: DigestFacts['home'], say: DigestWords): Shown => {
  switch (line.type) {
    case 'action':
      return actionShown(line, home, say)
    case 'meeting-due': {
      const { plannedOn, lastHeldOn } = line
      const held = lastHeldOn ? [labelled(say.lastHeld(), say.day(lastHeldOn))] : []
      const planned = plannedOn ? [labelled(say.planned(), say.day(plannedOn))] : held
      return { text: say.meetingDue(), detail: [plain(line.group), ...planned].join(' · ') }
    }
    case 'not-posted':
      return { text: say[line.why](), detail: plain(line.group) }
    default:
      return { text: say[line.type](), detail: plain(line.group) }
  }
}

/** The day that a line is about. */
const dayOfLine = (line: Exclude<DigestLine, { type: 'not-posted' }>): string => {
  if (line.type === 'action') return line.dueOn
  return line.type === 'meeting-due' ? line.by : line.on
}

/** Welsh writes the day of a week small inside a sentence; here it begins one. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const headingOf = (line: DigestLine, today: string, say: DigestWords): string => {
  if (line.type === 'not-posted') return say.noDate()
  return capital(say.due(dayOfLine(line), today, line.days ?? 0))
}

/** Lines under the day that they are due on, in the order in which they come. */
export const sectionsOf = (
  lines: readonly DigestLine[],
  { home, today }: Pick<DigestFacts, 'home' | 'today'>,
  say: DigestWords,
): readonly Section[] =>
  [...Map.groupBy(lines, (line) => headingOf(line, today, say))].map(([heading, under]) => ({
    heading,
    lines: under.map((line) => shownOf(line, home, say)),
  }))
