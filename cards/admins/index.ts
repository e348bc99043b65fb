import { defineMessage } from '../define.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import type { AdminsFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { AdminsWords } from './words/en.ts'
import { en } from './words/en.ts'

const countsOf = ({ areas, moreAreas, counts, configured }: AdminsFacts, say: AdminsWords) => [
  ...(areas.length + moreAreas > 1
    ? [`${say.with()}: ${counts.with}`, ...(counts.without > 0 ? [`${say.without()}: ${counts.without}`] : [])]
    : []),
  ...(configured > 0 ? [say.configured(configured)] : []),
]

const view = (facts: AdminsFacts, say: AdminsWords) => {
  const { areas, moreAreas, note, choices } = facts
  const about = note
    ? [...(note.name ? [labelled(say.name(), note.name)] : []), ...(note.area ? [labelled(say.area(), note.area)] : [])]
    : []
  const lines = areas.map(({ area, admins }) => labelled(area, admins.length > 0 ? admins.join(', ') : say.none()))
  return {
    summary: say.summary(),
    text: [note ? say.note(note.what) : say.heading(), ...about, ...(note ? [] : lines)].join('\n'),
    data: linesOf({
      heading: say.heading(),
      note: note ? say.note(note.what) : '',
      sections: [
        { lines: about },
        { lines: countsOf(facts, say) },
        { lines: [...lines, ...(moreAreas > 0 ? [say.moreAreas(moreAreas)] : [])] },
      ],
      foot: say.typed(),
      buttons: choices.map(({ does, label, person, area }) => ({ title: label, verb: does, data: { person, area } })),
    }),
  }
}

/** Who the admins are, and what came of making or ending one. */
export const adminsMessage = defineMessage({ template, en, cy, view })
