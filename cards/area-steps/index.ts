import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { AreaStepsFacts, StepFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { AreaStepsWords } from './words/en.ts'
import { en } from './words/en.ts'

const lengthsOf = ({ acknowledge, respond }: Pick<StepFacts, 'acknowledge' | 'respond'>, say: AreaStepsWords) => [
  ...(acknowledge ? [`${say.length(acknowledge)} ${say.take()}`] : []),
  ...(respond ? [`${say.length(respond)} ${say.answer()}`] : []),
]

const stepLine = (step: StepFacts, index: number, say: AreaStepsWords) => {
  const lengths = lengthsOf(step, say)
  const clocks = lengths.length > 0 ? lengths : [say.meets()]
  return `${index + 1}. ${labelled(say.step(step.who), `${clocks.join('; ')}. ${step.bySelf ? say.bySelf() : say.decided()}`)}`
}

const view = ({ area, today, note, faults, sets, mayChange }: AreaStepsFacts, say: AreaStepsWords) => {
  const told = faults.map(({ why, at }) => (at === undefined ? say.fault(why) : labelled(at, say.fault(why))))
  const said = note ? say.saved() : ''
  return {
    summary: say.summary(),
    text: [say.heading(), said, ...told, labelled(say.area(), area)].filter(Boolean).join('\n'),
    data: linesOf({
      heading: say.heading(),
      note: said,
      sections: [
        { lines: told },
        { lines: area === '' ? [] : [labelled(say.area(), area)] },
        ...sets.map((set) => ({
          heading: say.for(set.for),
          lines: [
            set.isOwn ? labelled(say.since(), say.day(set.since, today)) : say.isDefault(),
            ...set.steps.map((step, index) => stepLine(step, index, say)),
            labelled(say.urgent(), lengthsOf(set.urgent, say).join('; ')),
          ],
        })),
      ],
      foot: mayChange ? say.typed() : '',
    }),
  }
}

/** Whom requests go to next in an area, and by when: chosen there, or as Liaison is shipped. */
export const areaStepsMessage = defineMessage({ template, en, cy, view })
