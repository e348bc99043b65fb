import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, plain } from '../plain.ts'
import type { MeetingsFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { MeetingsWords } from './words/en.ts'
import { en } from './words/en.ts'

const sectionOf = (
  { name, planned, by, lastHeldOn }: MeetingsFacts['groups'][number],
  today: string,
  say: MeetingsWords,
) => ({
  heading: plain(name),
  lines: [
    planned ? labelled(say.planned(), say.day(planned.on, today, planned.days)) : say.notPlanned(),
    ...(by && !planned ? [labelled(say.by(), say.day(by.on, today, by.days))] : []),
    ...(lastHeldOn ? [labelled(say.lastHeld(), say.full(lastHeldOn))] : []),
  ],
})

const view = ({ today, groups }: MeetingsFacts, say: MeetingsWords) => {
  const sections = groups.map((group) => sectionOf(group, today, say))
  const note = groups.length === 0 ? say.none() : ''
  const lines = sections.flatMap(({ heading, lines: under }) => [heading, ...under])
  return {
    summary: say.summary(),
    text: [say.heading(), note, ...lines].filter(Boolean).join('\n'),
    data: linesOf({ heading: say.heading(), note, sections, foot: say.how() }),
  }
}

/** The meetings of somebody's groups. */
export const meetingsListMessage = defineMessage({ template, en, cy, view })
