import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { Button, Section } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import { labelled, link, plain } from '../plain.ts'
import type { MeetingActionFacts, MeetingFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { MeetingWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostActions = 10

const whenLines = ({ meeting, today, group, nextBy, lastHeldOn }: MeetingFacts, say: MeetingWords) => [
  labelled(say.group(), group),
  ...(meeting
    ? [
        labelled(say.on(), say.day(meeting.on, today, meeting.days)),
        labelled(say.time(), say.between(meeting.from, meeting.to)),
        ...(meeting.state === 'planned' ? [] : [say.state(meeting.state)]),
      ]
    : []),
  ...(nextBy ? [labelled(say.nextBy(), say.day(nextBy.on, today, nextBy.days))] : []),
  ...(lastHeldOn ? [labelled(say.lastHeld(), say.full(lastHeldOn))] : []),
]

const itemSections = ({ meeting, view: shown }: MeetingFacts, say: MeetingWords): readonly Section[] => {
  if (!meeting) return []
  const { items, panel } = meeting
  const standing = items.flatMap((item) => ('code' in item ? [say.code(item.code)] : []))
  const added = items.flatMap((item) =>
    'text' in item ? [`${plain(item.text)}${item.agency ? ` (${say.agency(item.agency)})` : ''}`] : [],
  )
  return [
    { heading: say.standing(), lines: standing.map((line, index) => `${index + 1}. ${line}`) },
    { heading: say.added(), lines: added },
    // What is read before the meeting goes round without references.
    { heading: say.panel(), lines: panel.length > 0 && shown !== 'pre-read' ? [panel.join(', ')] : [] },
  ]
}

const cameSection = ({ meeting }: MeetingFacts, say: MeetingWords): readonly Section[] => {
  if (meeting?.state !== 'held') return []
  const named = (agencies: typeof meeting.came) => agencies.map((agency) => say.agency(agency)).join('; ')
  const missing = meeting.missing.length > 0 ? [labelled(say.missing(), named(meeting.missing))] : []
  return [{ heading: say.came(), lines: [named(meeting.came) || say.none(), ...missing] }]
}

const actionLine = ({ number, title, agency, due }: MeetingActionFacts, today: string, say: MeetingWords) =>
  `${number}. ${plain(title)} (${say.agency(agency)}, ${say.day(due.on, today, due.days)})`

const actionSection = (
  heading: string,
  actions: readonly MeetingActionFacts[],
  { today }: MeetingFacts,
  say: MeetingWords,
): Section => {
  const left = actions.length - mostActions
  return {
    heading,
    lines: [
      ...(actions.length === 0 ? [say.none()] : []),
      ...actions.slice(0, mostActions).map((action) => actionLine(action, today, say)),
      ...(left > 0 ? [say.more(left)] : []),
    ],
  }
}

const requestSection = ({ requests }: MeetingFacts, say: MeetingWords): Section => ({
  heading: say.requests(),
  lines: requests.map(
    ({ number, reason, agencies, on }) =>
      `${number}: ${say.reason(reason)} (${agencies.map((agency) => say.agency(agency)).join(', ')}; ${say.full(on)})`,
  ),
})

const sectionsOf = (facts: MeetingFacts, say: MeetingWords): readonly Section[] => {
  const open = actionSection(say.open(), facts.open, facts, say)
  const closed = actionSection(say.closed(), facts.closed, facts, say)
  const when = { lines: whenLines(facts, say) }
  const requests = requestSection(facts, say)
  if (facts.view === 'report') return [when, ...cameSection(facts, say), requests, closed, open]
  return [when, ...itemSections(facts, say), ...cameSection(facts, say), requests, open]
}

const buttonsOf = ({ view, meeting, may }: MeetingFacts, say: MeetingWords, lang: Language): readonly Button[] => {
  if (!meeting || view !== 'agenda' || may === 'read') return []
  const data = { which: meeting.record, seen: String(meeting.seen), lang }
  const own = meeting.items.find((item) => 'mine' in item && item.mine)
  const adding = [
    { title: say.add(), verb: 'meetings.item', data },
    ...(own && 'id' in own
      ? [{ title: say.remove(), verb: 'meetings.remove-item', data: { ...data, item: own.id } }]
      : []),
  ]
  if (meeting.state !== 'planned') return []
  if (may === 'add') return adding
  return [
    ...adding,
    { title: say.change(), verb: 'meetings.change', data },
    { title: say.held(), verb: 'meetings.held', data },
    { title: say.notHeld(), verb: 'meetings.not-held', data },
  ].slice(0, 5)
}

const view = (facts: MeetingFacts, say: MeetingWords, lang: Language) => {
  const { note, meeting, may, invitation } = facts
  const heading = say.heading(facts.view)
  const said = note ? say.note(note) : ''
  const isPlanned = meeting?.state === 'planned'
  const link_ = isPlanned && invitation ? link(say.invitation(), invitation) : ''
  return {
    summary: say.summary(),
    text: [heading, said, ...whenLines(facts, say)].filter(Boolean).join('\n'),
    data: {
      ...linesOf({
        ...{ heading, note: said, sections: sectionsOf(facts, say) },
        foot: may === 'read' || facts.view !== 'agenda' ? '' : say.typed(),
        buttons: buttonsOf(facts, say, lang),
      }),
      invitation: link_ || (isPlanned && facts.view === 'agenda' && may === 'run' ? say.noInvitation() : ''),
    },
  }
}

/** A meeting: its agenda, one page to read before it, or what became of what was agreed. */
export const meetingMessage = defineMessage({ template, en, cy, view })
