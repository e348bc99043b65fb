import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { RaisedChannelFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RaisedChannelWords } from './words/en.ts'
import { en } from './words/en.ts'

const linesFor = (facts: RaisedChannelFacts, say: RaisedChannelWords): readonly string[] => {
  const { reason, agencies, state, due, agenda, today, isElsewhere } = facts
  if (isElsewhere) return [say.elsewhere()]
  return [
    labelled(say.about(), say.reason(reason)),
    ...(agencies.length > 0 ? [labelled(say.waiting(), agencies.map(say.agency).join(', '))] : []),
    labelled(say.state(), say.stateOf(state)),
    ...(due ? [labelled(say.due(due.what), say.moment(due.on, due.time, today, due.days))] : []),
    ...(agenda ? [labelled(say.agenda(), [agenda.group, ...(agenda.on ? [say.on(agenda.on)] : [])].join(', '))] : []),
  ]
}

const view = (facts: RaisedChannelFacts, say: RaisedChannelWords, lang: Language) => {
  const { number, record } = facts
  const lines = linesFor(facts, say)
  return {
    summary: say.summary(),
    text: [say.heading(number), ...lines].join('\n'),
    data: linesOf({
      heading: say.heading(number),
      sections: [{ lines }],
      foot: say.foot(),
      buttons: [{ title: say.open(), verb: 'escalations.open', data: { which: record, lang } }],
    }),
  }
}

/** The one card of an escalation in a channel; put right in its place. */
export const raisedChannelMessage = defineMessage({ template, en, cy, view })
