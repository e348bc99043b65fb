import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { QuestionLine, QuestionListFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { QuestionListWords } from './words/en.ts'
import { en } from './words/en.ts'

/** A card shows at most six buttons. */
const mostButtons = 6

const section = ({ number, as, agency, state, replyBy }: QuestionLine, today: string, say: QuestionListWords) => ({
  heading: number,
  lines: [
    labelled(say.for(as), say.agency(agency)),
    say.state(state),
    labelled(say.replyBy(), say.due(replyBy.on, today, replyBy.days)),
  ],
})

const view = ({ today, lines, total }: QuestionListFacts, say: QuestionListWords, lang: Language) => {
  const rest = total - lines.length
  const none = lines.length === 0 ? [say.none()] : []
  return {
    summary: say.summary(),
    text: [say.heading(), ...none, ...lines.map(({ number }) => number)].join('\n'),
    data: linesOf({
      heading: say.heading(),
      sections: [...lines.map((line) => section(line, today, say)), { lines: rest > 0 ? [say.more(rest)] : none }],
      foot: say.foot(),
      buttons: lines.slice(0, mostButtons).map(({ number, record }) => ({
        title: say.open(number),
        verb: 'questions.open',
        data: { which: record, lang },
      })),
    }),
  }
}

/** What somebody asked and is asked, while it is open; the words stand on the card of each. */
export const questionListMessage = defineMessage({ template, en, cy, view })
