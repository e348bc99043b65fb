import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { plain } from '../plain.ts'
import type { AreaDelivery, DeliveryStatusFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { DeliveryStatusWords } from './words/en.ts'
import { en } from './words/en.ts'

const line = (label: string, count: number) => `${label}: ${count}`

const ifAny = (label: string, count: number) => (count > 0 ? [line(label, count)] : [])

const linesFor = (area: AreaDelivery, say: DeliveryStatusWords) => [
  line(say.due(), area.due),
  line(say.sent(), area.sent),
  ...ifAny(say.waiting(), area.waiting),
  ...ifAny(say.passed(), area.passed),
  ...ifAny(say.unsure(), area.unsure),
  ...ifAny(say.undelivered(), area.undelivered),
  ...area.causes.map(({ cause, count }) => `- ${line(say.cause(cause), count)}`),
  ...(area.isCut ? [say.isCut()] : []),
]

const sum = (areas: readonly AreaDelivery[], what: 'due' | 'sent' | 'undelivered') =>
  areas.reduce((total, area) => total + area[what], 0)

const readOut = ({ areas }: DeliveryStatusFacts, say: DeliveryStatusWords) => [
  `${say.heading()}.`,
  `${line(say.due(), sum(areas, 'due'))}.`,
  `${line(say.sent(), sum(areas, 'sent'))}.`,
  ...ifAny(say.undelivered(), sum(areas, 'undelivered')).map((said) => `${said}.`),
]

const checkedLine = ({ checked }: DeliveryStatusFacts, say: DeliveryStatusWords) => {
  if (!checked) return []
  return [checked.isWell ? say.well(checked.time) : say.unwell(checked.time)]
}

const view = (facts: DeliveryStatusFacts, say: DeliveryStatusWords) => {
  const { today, areas, moreAreas, note } = facts
  return {
    summary: say.summary(),
    text: note ? say.note(note) : readOut(facts, say).join(' '),
    data: linesOf({
      heading: say.heading(),
      note: note ? say.note(note) : say.day(today),
      sections: [
        ...areas.map((area) => ({ heading: plain(area.area), lines: linesFor(area, say) })),
        { lines: moreAreas > 0 ? [say.moreAreas(moreAreas)] : [] },
        { lines: checkedLine(facts, say) },
      ],
      foot: areas.length === 1 || moreAreas > 0 ? '' : say.typed(),
    }),
  }
}

/** What was due and sent today, area by area, what could not be delivered, and what waits longer than planned. */
export const deliveryStatusMessage = defineMessage({ template, en, cy, view })
