import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { RaisedChannelFacts } from '../raised-channel/facts.ts'
import { cy } from '../raised-channel/words/cy.ts'
import type { RaisedChannelWords } from '../raised-channel/words/en.ts'
import { en } from '../raised-channel/words/en.ts'

const view = ({ number, state }: RaisedChannelFacts, say: RaisedChannelWords) => {
  const lines = [labelled(say.state(), say.stateOf(state))]
  return {
    summary: say.reply(),
    text: [say.heading(number), ...lines].join('\n'),
    data: linesOf({ heading: say.heading(number), sections: [{ lines }] }),
  }
}

/** A short reply under it: a card that is put right in its place notifies nobody. */
export const raisedReplyMessage = defineMessage({ template, en, cy, view: view })
