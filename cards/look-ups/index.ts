import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { LookUpsFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { LookUpsWords } from './words/en.ts'
import { en } from './words/en.ts'

const dayLine = ({ day, places, others }: LookUpsFacts['days'][number], say: LookUpsWords, today: string) =>
  labelled(
    say.day(day, today),
    [...places.map(({ place, times }) => say.times(place, times)), ...(others > 0 ? [say.others(others)] : [])].join(
      ', ',
    ),
  )

const view = ({ of, days, total, isCut, since, today }: LookUpsFacts, say: LookUpsWords) => {
  const heading = of ? say.ofPerson() : say.own()
  const count = total === 0 ? say.none() : say.total(total)
  return {
    summary: say.summary(),
    text: [`${heading}.`, count, say.performance()].join(' '),
    data: linesOf({
      heading,
      note: say.performance(),
      sections: [
        {
          lines: of
            ? [labelled(say.person(), of.name), labelled(say.reasonLabel(), say.reason(of.reason)), say.onRecord()]
            : [],
        },
        { lines: [labelled(say.since(since, today), count), ...(isCut ? [say.cut()] : [])] },
        { lines: days.map((day) => dayLine(day, say, today)) },
      ],
    }),
  }
}

/** What somebody looked up, by day and place: their own, or one person's for an admin with a reason. Never an export. */
export const lookUpsMessage = defineMessage({ template, en, cy, view })
