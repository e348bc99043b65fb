import { defineMessage } from '../define.ts'
import { cy as joinCy } from '../join/words/cy.ts'
import { en as joinEn } from '../join/words/en.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { plain } from '../plain.ts'
import type { JoinsFacts } from './facts.ts'
import { cy as ownCy } from './words/cy.ts'
import { en as ownEn } from './words/en.ts'

const en = { ...ownEn, stateName: joinEn.stateName }
const cy = { ...ownCy, stateName: joinCy.stateName }

const mostButtons = 5

const view = ({ waiting, more, own, today }: JoinsFacts, say: typeof en) => {
  const line = ({ reference, organisation, name, state, askedOn }: JoinsFacts['own'][number]) =>
    [reference, ...(name ? [plain(name)] : []), plain(organisation), say.on(askedOn, today), say.stateName(state)].join(
      ' · ',
    )
  const isEmpty = waiting.length + own.length === 0
  return {
    summary: say.summary(),
    text: isEmpty
      ? say.none()
      : `${say.heading()}: ${[...waiting, ...own].map(({ reference }) => reference).join(', ')}`,
    data: linesOf({
      heading: say.heading(),
      note: isEmpty ? say.none() : '',
      sections: [
        { heading: say.waiting(), lines: [...waiting.map(line), ...(more > 0 ? [say.more(more)] : [])] },
        { heading: say.own(), lines: own.map(line) },
      ],
      foot: isEmpty ? '' : say.typed(),
      buttons: [...waiting, ...own].slice(0, mostButtons).map(({ reference }) => ({
        title: say.open(reference),
        verb: 'join.open',
        data: { join: reference },
      })),
    }),
  }
}

/** The requests to join that somebody may decide or has made. */
export const joinsMessage = defineMessage({ template, en, cy, view })
