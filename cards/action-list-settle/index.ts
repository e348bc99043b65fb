import { defineMessage } from '../define.ts'
import { disclosable } from '../disclosable.ts'
import type { Language } from '../language.ts'
import { labelled, plain } from '../plain.ts'
import type { ActionListSettleFacts } from './facts.ts'
import type { Asked } from './question.ts'
import { asked } from './question.ts'
import { among, rowLine, sections } from './rows.ts'
import template from './template.json' with { type: 'json' }
import { cy } from './words/cy.ts'
import type { ActionListSettleWords } from './words/en.ts'
import { en } from './words/en.ts'

const isSettled = ({ title, owner, due }: ActionListSettleFacts['rows'][number]) =>
  title !== undefined && owner !== undefined && due !== undefined

const mostTitles = 3

type Row = ActionListSettleFacts['rows'][number]

interface Sorted {
  readonly settled: readonly Row[]
  readonly open: readonly Row[]
}

/** Where nothing is asked: no field stands on the card. */
const nothingAsked = {
  choices: { id: '', label: '', fault: '', style: 'compact', options: [] },
  title: { label: '', fault: '', value: '' },
}

const sectionsOf = (rows: Sorted, { leftOut, today }: ActionListSettleFacts, say: ActionListSettleWords) => {
  const all = among(rows.settled.length + rows.open.length, today)
  const lines = (some: readonly Row[]) => some.map((row) => rowLine(row, say, all))
  return sections([
    { heading: say.openRows(), lines: lines(rows.open) },
    { heading: say.settledRows(), lines: lines(rows.settled) },
    { heading: say.leftOutRows(), lines: leftOut.map((row) => say.row(row)) },
  ])
}

const toldFirst = ({ notice, saving }: ActionListSettleFacts, say: ActionListSettleWords) => {
  const what = saving ? 'saving' : notice
  return what === undefined ? '' : say.notice(what)
}

/** The words of the rows that are asked about, so that nobody has to look for them. */
const wordsAsked = ({ question, rows }: ActionListSettleFacts) => {
  if (!question || question.about === 'group') return ''
  const asked = question.about === 'owner' ? question.rows : [question.row]
  const titles = rows.flatMap(({ row, title }) => (asked.includes(row) && title !== undefined ? [plain(title)] : []))
  return titles.length > mostTitles ? '' : titles.join(' · ')
}

const askedOf = (now: Asked | undefined, outcome: string, least: string) => ({
  ask: now?.question ?? outcome,
  near: now?.near ?? [],
  detail: now?.detail ?? '',
  choices: now?.choices ?? nothingAsked.choices,
  day: { label: now?.day ?? '', least },
  title: now?.title ?? nothingAsked.title,
})

const view = (facts: ActionListSettleFacts, say: ActionListSettleWords, lang: Language) => {
  const { group, leftOut, question, saving, unreadColumns, list, seen } = facts
  const rows = { settled: facts.rows.filter(isSettled), open: facts.rows.filter((row) => !isSettled(row)) }
  const carried = { list, seen, lang }
  const now = question && !saving ? asked(question, say, { carried, today: facts.today }) : undefined
  const outcome = rows.settled.length > 0 ? say.ready(rows.settled.length) : say.nothingLeft()
  const told = toldFirst(facts, say)
  const counts = say.counts(rows.settled.length, rows.open.length, leftOut.length)
  const canSave = saving || (question === undefined && rows.settled.length > 0)
  const save = { title: say.save(rows.settled.length), verb: 'action-list.save', data: carried, inputs: 'auto' }
  const drop = { title: say.drop(), verb: 'action-list.drop', data: carried, inputs: 'none' }
  return {
    summary: say.summary(),
    text: [told, counts, now?.spoken ?? outcome].filter(Boolean).join(' '),
    data: {
      heading: say.heading(),
      group: group === undefined ? '' : labelled(say.group(), group),
      notice: told,
      counts,
      ...askedOf(now, outcome, facts.today),
      words: now ? wordsAsked(facts) : '',
      disclosable: disclosable(lang),
      buttons: [...(now?.buttons ?? []), ...(canSave ? [save] : [])],
      drop,
      nothingSaved: canSave ? '' : say.nothingSaved(),
      sections: sectionsOf(rows, facts, say),
      unreadColumns: unreadColumns > 0 ? say.unreadColumns(unreadColumns) : '',
      typed: [say.typed(), say.typedTitle(), say.typedEnd()].map((text) => ({ text })),
    },
  }
}

/** A pasted table of actions, row by row: what is settled, the one thing that is asked now, and at the end one Save. */
export const actionListSettleMessage = defineMessage({ template, en, cy, view })
