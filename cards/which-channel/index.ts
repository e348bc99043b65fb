import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import type { WhichChannelFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { WhichChannelWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ channels, more }: WhichChannelFacts, say: WhichChannelWords) => ({
  summary: say.summary(),
  text: channels.length > 0 ? say.heading() : say.none(),
  data: linesOf({
    heading: say.heading(),
    note: channels.length > 0 ? '' : say.none(),
    sections: [{ lines: more > 0 ? [say.more(more)] : [] }],
    foot: channels.length > 0 ? say.typed() : '',
    buttons: channels.map(({ conversation, number, channel, areas }) => ({
      title: [channel ?? say.numbered(number), ...areas].join(', '),
      verb: 'channel.check',
      data: { conversation },
    })),
  }),
})

/** Asks which channel a check is about: at most six, a button each. */
export const whichChannelMessage = defineMessage({ template, en, cy, view })
