import { defineMessage } from '../define.ts'
import type { Section } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled, link, plain } from '../plain.ts'
import type { Group, Reached, RosterFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RosterWords } from './words/en.ts'
import { en } from './words/en.ts'

/** From what needs nothing to what needs most. */
const order: readonly Reached[] = ['chat', 'email', 'email-other-tenant', 'add-app', 'join', 'other-tenant']
const needingApp: ReadonlySet<Reached> = new Set(['email', 'add-app'])

const namesOf = ({ count, names }: Group, say: RosterWords) => {
  const left = count - names.length
  const shown = names.map(plain).join(' · ')
  return left > 0 ? `${shown} · ${say.more(left)}` : shown
}

const reachedSections = ({ people, appLink }: RosterFacts, say: RosterWords): readonly Section[] =>
  order.flatMap((reached) => {
    const group = people?.reached[reached]
    if (!group || group.count === 0) return []
    const advice = [say.advice(reached), appLink && needingApp.has(reached) ? link(say.link(), appLink) : '']
    return [
      {
        heading: `${say.reached(reached)}: ${group.count}`,
        lines: [namesOf(group, say), ...advice].filter((line) => line !== ''),
      },
    ]
  })

const tenantSection = ({ people }: RosterFacts, say: RosterWords): Section => {
  const lines = people?.tenants.map(({ tenant, count }) => labelled(tenant, say.people(count))) ?? []
  return { heading: say.tenants(), lines: lines.length > 0 ? [...lines, say.tenantsAdvice()] : [] }
}

const spocSection = ({ withoutSpoc, moreWithoutSpoc }: RosterFacts, say: RosterWords): Section => ({
  heading: say.spocs(),
  lines:
    withoutSpoc.length > 0
      ? [
          ...withoutSpoc.map(({ agency, area }) => labelled(say[agency](), area)),
          ...(moreWithoutSpoc > 0 ? [say.more(moreWithoutSpoc)] : []),
        ]
      : [say.everySpoc()],
})

const closedSection = ({ people, prevented }: RosterFacts, say: RosterWords): Section => {
  const heading = say.closed()
  if (!people) return { heading, lines: [say.mayNotTell()] }
  if (prevented.count === 0) return { heading, lines: [say.mayPost()] }
  return { heading, lines: [say.mayNotPost(), `${prevented.count}: ${namesOf(prevented, say)}`] }
}

const view = (facts: RosterFacts, say: RosterWords) => {
  const { channel, areas, people } = facts
  const about = [
    ...(channel ? [labelled(say.channel(), channel)] : []),
    ...(areas.length > 0 ? [labelled(say.areas(areas.length), areas.join(', '))] : []),
    ...(people ? [`${say.total()}: ${people.total}`] : [say.unreadable()]),
  ]
  const reached = people?.reached.chat?.count ?? 0
  return {
    summary: say.summary(),
    text: people
      ? `${say.heading()}. ${say.total()}: ${people.total}. ${say.reached('chat')}: ${reached}.`
      : say.unreadable(),
    data: linesOf({
      heading: say.heading(),
      sections: [
        { lines: about },
        ...reachedSections(facts, say),
        tenantSection(facts, say),
        ...(areas.length > 0 ? [spocSection(facts, say)] : []),
        closedSection(facts, say),
      ],
    }),
  }
}

/** Who in a channel can be reached and how, what is missing, and what may be posted there. */
export const rosterMessage = defineMessage({ template, en, cy, view })
