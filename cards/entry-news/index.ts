import { defineMessage } from '../define.ts'
import { labelled } from '../plain.ts'
import type { EntryNewsFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { EntryNewsWords } from './words/en.ts'
import { en } from './words/en.ts'

const dayLines = ({ days, cover }: EntryNewsFacts, say: EntryNewsWords) =>
  days
    ? [
        labelled(say.from(), say.day(days.from, days.today)),
        labelled(say.to(), say.day(days.to, days.today)),
        labelled(say.cover(), cover ?? say.nobody()),
      ]
    : []

const linesOf = (facts: EntryNewsFacts, say: EntryNewsWords): readonly string[] => {
  const { what, organisation, role, name, reference, notWritten = [] } = facts
  return [
    organisation && labelled(say.organisation(), organisation),
    role && labelled(say.role(), role),
    name && labelled(what === 'suggested' ? say.whoDecides() : say.name(), name),
    ...dayLines(facts, say),
    reference && labelled(say.reference(), reference),
    ...notWritten,
  ].filter((line): line is string => line !== undefined && line !== '')
}

const nextStep = ({ what, untold }: EntryNewsFacts, say: EntryNewsWords) => {
  if (untold) return say.untold()
  return what === 'suggested' || what === 'suggested-nobody' ? say.openAgain() : ''
}

const view = (facts: EntryNewsFacts, say: EntryNewsWords) => {
  const heading = say[facts.what]()
  const lines = linesOf(facts, say)
  const next = nextStep(facts, say)
  return {
    summary: say.summary(),
    text: [heading, lines.join('. '), next].filter(Boolean).join(' '),
    data: { heading, next, lines: lines.map((text) => ({ text })) },
  }
}

/** What became of a change, a confirmation, a suggestion, a list or a cover. */
export const entryNewsMessage = defineMessage({ template, en, cy, view })
