import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { NotChanged, RemoveTextFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RemoveTextWords } from './words/en.ts'
import { en } from './words/en.ts'

type Step<S extends RemoveTextFacts['step']> = Extract<RemoveTextFacts, { readonly step: S }>

const confirm = ({ reference, field, count }: Step<'confirm'>, say: RemoveTextWords, lang: Language) => ({
  summary: say.summary(),
  text: [say.heading(), say.what()].join(' '),
  data: linesOf({
    heading: say.heading(),
    note: labelled(say.reference(), reference),
    sections: [{ lines: [say.count(count), say.what()] }],
    foot: say.typed(reference),
    buttons: [
      {
        title: say.remove(),
        verb: 'text.remove-now',
        data: { reference, ...(field === undefined ? {} : { field }), lang },
      },
    ],
  }),
})

const held = ({ reference, isAdmin, reason }: Step<'held'>, say: RemoveTextWords) => ({
  summary: say.summary(),
  text: `${say.kept()}. ${isAdmin ? say.held(reason) : say.notNow()}`,
  data: linesOf({
    heading: say.kept(),
    note: labelled(say.reference(), reference),
    sections: [{ lines: isAdmin ? [say.held(reason)] : [say.notNow()] }],
    foot: isAdmin ? say.list() : '',
  }),
})

const line = ({ in: where, name, sentOn }: NotChanged, say: RemoveTextWords, today: string) =>
  [name ? labelled(say.where(where), name) : say.where(where), say.sentOn(sentOn, today)].join(', ')

const removed = ({ reference, changed, notChanged, more, today }: Step<'removed'>, say: RemoveTextWords) => {
  const changedLine = changed > 0 ? [say.changed(changed)] : []
  return {
    summary: say.summary(),
    text: [`${say.gone()}.`, ...changedLine, ...(notChanged.length > 0 ? [`${say.byHand()}.`] : [])].join(' '),
    data: linesOf({
      heading: say.gone(),
      note: labelled(say.reference(), reference),
      sections: [
        { lines: changedLine },
        {
          heading: say.byHand(),
          lines: [...notChanged.map((one) => line(one, say, today)), ...(more > 0 ? [say.more(more)] : [])],
        },
      ],
      foot: say.asked(),
    }),
  }
}

const view = (facts: RemoveTextFacts, say: RemoveTextWords, lang: Language) => {
  switch (facts.step) {
    case 'confirm':
      return confirm(facts, say, lang)
    case 'held':
      return held(facts, say)
    case 'removed':
      return removed(facts, say)
  }
}

/** Removing a text: asked once more, done, and where it still stands. The text itself is not shown again. */
export const removeTextMessage = defineMessage({ template, en, cy, view })
