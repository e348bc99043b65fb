import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { plain } from '../plain.ts'
import type { GroupsFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { GroupsWords } from './words/en.ts'
import { en } from './words/en.ts'

const mostButtons = 5
/** A list of more would not be read. */
const mostChoices = 60

const headingOf = ({ asked, groups }: GroupsFacts, say: GroupsWords) => {
  if (groups.length > 0) return asked === 'which' ? say.which() : say.heading()
  if (asked === 'channel') return say.noChannel()
  return asked === 'which' ? say.notFound() : say.none()
}

const howOf = ({ asked, groups, doing, mayAdd }: GroupsFacts, say: GroupsWords) => {
  if (groups.length > 0) return say.twin(doing)
  if (asked === 'channel') return say.twin(doing)
  return asked === 'which' || mayAdd ? '' : say.howNone()
}

const view = (facts: GroupsFacts, say: GroupsWords, lang: Language) => {
  const { groups, doing, channel, mayAdd, asked } = facts
  const all = groups.slice(0, mostChoices).map(({ record, name, area }) => ({ record, label: `${name}, ${area}` }))
  const isLong = all.length > mostButtons
  const [heading, how] = [headingOf(facts, say), howOf(facts, say)]
  const data = { lang, ...(channel === undefined ? {} : { channel }) }
  return {
    summary: say.summary(),
    text: [heading, ...all.map(({ label }) => plain(label)), how].filter(Boolean).join('\n'),
    data: {
      ...{ heading, how, isLong, data },
      verb: `groups.${doing === 'end' ? 'ask-end' : doing}`,
      buttons: isLong ? [] : all.map(({ label, record }) => ({ label, data: { ...data, record } })),
      choices: isLong ? all : [],
      group: say.group(),
      choose: say.choose(),
      missing: say.missing(),
      show: say.show(),
      mayAdd: mayAdd && asked === 'list',
      add: say.add(),
      any: all.length > 0 || (mayAdd && asked === 'list'),
    },
  }
}

/** The groups that somebody may open, or those of which one is meant: a button each, or a list when there are more than five. */
export const groupsMessage = defineMessage({ template, en, cy, view })
