import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { PurgeForeseenFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { PurgeForeseenWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ records, held, chains, copies, most, state }: PurgeForeseenFacts, say: PurgeForeseenWords) => {
  const count = (number: number) => (number < most ? String(number) : say.atLeast(most))
  const any = records + held + chains + copies > 0
  const lines = [
    labelled(say.records(), count(records)),
    labelled(say.held(), count(held)),
    labelled(say.chains(), count(chains)),
    labelled(say.copies(), count(copies)),
  ]
  const standing = state === 'confirmed' ? say.confirmed() : say.proposed()
  return {
    summary: say.summary(),
    text: any ? [...lines.map((line) => `${line}.`), standing].join(' ') : say.none(),
    data: linesOf({
      heading: say.heading(),
      note: standing,
      sections: [{ lines: any ? lines : [say.none()] }],
      foot: say.typed(),
    }),
  }
}

/** What is past its period today, counted; nothing is removed by looking. */
export const purgeForeseenMessage = defineMessage({ template, en, cy, view })
