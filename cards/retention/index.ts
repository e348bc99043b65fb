import { defineMessage } from '../define.ts'
import type { Language } from '../language.ts'
import type { Button } from '../lines/lines.ts'
import { linesOf } from '../lines/lines.ts'
import template from '../lines/template.json' with { type: 'json' }
import { labelled } from '../plain.ts'
import { conflict, policeMinimum } from './conflict.ts'
import type { RetentionChange, RetentionFacts } from './facts.ts'
import { cy } from './words/cy.ts'
import type { RetentionWords } from './words/en.ts'
import { en } from './words/en.ts'

type Row = RetentionFacts['rows'][number]

const periodIn = (period: Row['period'], say: RetentionWords) =>
  typeof period === 'number' ? say.months(period) : say.period(period)

const isUnderSix = (what: Row['what'], period: Row['period']) =>
  what === 'working-record' && typeof period === 'number' && period < policeMinimum

const lineOf = ({ what, period, next }: Row, say: RetentionWords, today: string) =>
  [
    `${labelled(say.what(what), periodIn(period, say))}.`,
    ...(isUnderSix(what, period) ? [say.underSix()] : []),
    ...(next ? [`${labelled(say.from(next.from, today), periodIn(next.period, say))}.`] : []),
    say.basis(what),
  ].join(' ')

const changeLine = ({ what, months, from }: RetentionChange, say: RetentionWords, today: string) =>
  [
    `${labelled(say.what(what), say.months(months))}.`,
    `${say.from(from, today)}.`,
    ...(isUnderSix(what, months) ? [say.underSix()] : []),
  ].join(' ')

const confirming = ({ state, change }: RetentionFacts, say: RetentionWords, lang: Language): readonly Button[] => {
  if (change) {
    const { what, from } = change
    const data = { what, months: String(change.months), from, state, lang }
    const title = state === 'proposed' ? say.confirmBoth() : say.confirmChange()
    return [{ title, verb: 'retention.confirm', data }]
  }
  return state === 'confirmed' ? [] : [{ title: say.confirmTable(), verb: 'retention.confirm', data: { state, lang } }]
}

const typedIn = ({ state, change }: RetentionFacts, say: RetentionWords) => {
  if (!change) return state === 'proposed' ? [say.typed()] : []
  const { what, months, from } = change
  return what === 'working-record' || what === 'audit-log'
    ? [say.typedChange({ what: say.called(what), months, from })]
    : []
}

const view = (facts: RetentionFacts, say: RetentionWords, lang: Language) => {
  const { state, rows, change, note, today } = facts
  const standing = state === 'confirmed' ? say.confirmed() : say.proposed()
  return {
    summary: say.summary(),
    text: note ? say.note(note) : standing,
    data: linesOf({
      heading: say.heading(),
      note: note ? say.note(note) : standing,
      sections: [
        { heading: say.change(), lines: change ? [changeLine(change, say, today)] : [] },
        { lines: [...(note ? [standing] : []), ...rows.map((row) => lineOf(row, say, today))] },
        { heading: say.conflict(), lines: conflict(say) },
        { lines: [...typedIn(facts, say), say.toChange(), say.typedForesee()] },
      ],
      buttons: [...confirming(facts, say, lang), { title: say.foresee(), verb: 'retention.foresee', data: { lang } }],
    }),
  }
}

/** How long things are kept, on what that rests, and what it conflicts with: for the admin who confirms it. */
export const retentionMessage = defineMessage({ template, en, cy, view })
