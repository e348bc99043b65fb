import { defineMessage } from '../define.ts'
import { labelled } from '../plain.ts'
import type { StatisticsCsvFacts } from './facts.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { StatisticsCsvWords } from './words/en.ts'
import { en } from './words/en.ts'

const view = ({ area, from, to, today, csv }: StatisticsCsvFacts, say: StatisticsCsvWords) => {
  const lines = [labelled(say.area(), area), `${say.period()}: ${say.days(from, to, today)}`, say.copy()]
  return {
    summary: say.summary(),
    text: [say.heading(), ...lines].join('\n'),
    data: { heading: say.heading(), lines, label: say.label(), csv },
  }
}

/** An area's figures as a table to copy: a field shows it as it is, where a text would take its marks for emphasis. */
export const statisticsCsvMessage = defineMessage({ template, en, cy, view })
