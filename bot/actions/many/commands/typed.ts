import type { Language } from '../../../../cards/language.ts'
import { groupName } from '../../../groups/name.ts'
import type { Answer } from '../../../turns/answer.ts'
import type { Ask, AskAny } from '../../../turns/capability.ts'
import type { Turn } from '../../../turns/turn.ts'
import type { Settling } from '../domain/list.ts'
import { questionAbout } from '../domain/list.ts'
import { memberOf } from '../domain/owner.ts'
import type { Part, Row } from '../domain/row.ts'
import { lacking } from '../domain/row.ts'
import type { ManyNeeds } from '../needs.ts'
import { readDue, readOwner } from '../plan-rows.ts'
import { readTitle } from '../read-words.ts'
import { audienceOf, noList, shownAgain } from '../waiting.ts'
import type { Settled } from './settle.ts'
import { keepSettled, settledWith } from './settle.ts'

type AskToSettle = Ask<'action-list.settle'>

/** A name or a title; what is longer is none. */
export const longestAnswer = 400

const everyRow = /^(?:all|every row|pob un|pob rhes)$/i

/** The rows that "3", "3, 5 and 9" and "3-7" name; `all` names those that still lack something. */
const rowsIn = (typed: string, rows: readonly Row[]): readonly number[] => {
  if (everyRow.test(typed.trim())) return rows.filter((row) => lacking(row).length > 0).map(({ row }) => row)
  const ranges = [...typed.matchAll(/(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?/g)]
  const named = new Set(
    ranges.flatMap(([, from, to = from]) => {
      const first = Number(from)
      return Array.from({ length: Math.max(0, Math.min(50, Number(to) - first + 1)) }, (_, at) => first + at)
    }),
  )
  return [...named]
}

const isNumbers = (text: string) => /^(?:[\d\s,–-]|and|ac|a)+$/i.test(text) || everyRow.test(text.trim())

/** Which rows, and what is said of them: "3, 5 and 9: Omar", or for one row without the colon. */
const parted = (text: string): { readonly numbers: string; readonly said: string } => {
  const colon = text.indexOf(':')
  const before = text.slice(0, Math.max(0, colon))
  if (isNumbers(before)) return { numbers: before, said: text.slice(colon + 1).trim() }
  const [, numbers = '', said = ''] = /^(\d{1,3}|all)\s+(.+)$/is.exec(text.trim()) ?? []
  return { numbers, said }
}

const outWords = /^(?:leave (?:it )?out|left out|gadael allan|gadael .* allan)\.?$/i
const backWords = /^(?:put (?:it )?back|rhoi['’]n ôl)\.?$/i

const prefixes: readonly (readonly [Part, RegExp])[] = [
  ['title', /^(?:title|teitl)\s*:?\s+/i],
  ['owner', /^(?:owner|perchennog)\s*:?\s+/i],
  ['due', /^(?:due|erbyn)\s*:?\s+/i],
]

/** Which part an answer is of: the one that it names, else the first that the row still lacks. */
const partOf = (typed: string, row: Row): { readonly part: Part; readonly said: string } => {
  const named = prefixes.find(([, prefix]) => prefix.test(typed))
  if (named) return { part: named[0], said: typed.replace(named[1], '') }
  return { part: lacking(row)[0] ?? 'due', said: typed }
}

/** "2" is the second of those who were offered. */
const offered = (said: string, { owner }: Row, { pool }: Settled) => {
  if (owner.is === 'settled' || !/^\d{1,2}$/.test(said)) return undefined
  const member = memberOf(pool, [...owner.choices, ...owner.bodies][Number(said) - 1] ?? '')
  return member && ({ is: 'settled', party: member.key, agency: member.agency } as const)
}

interface Typed {
  readonly rows: readonly number[]
  readonly first: Row
  readonly said: string
}

const settlingOf = async (
  { rows, first, said: typed }: Typed,
  settled: Settled,
  needs: ManyNeeds,
): Promise<Settling> => {
  if (outWords.test(typed)) return { about: 'leave-out', rows }
  if (backWords.test(typed)) return { about: 'put-back', rows }
  const { list, drawing, pool, turn } = settled
  const audience = audienceOf(drawing.groups)
  const reading = { pool, audience, language: turn.language, today: drawing.today }
  const { part, said } = partOf(typed, first)
  switch (part) {
    case 'title':
      return { about: part, rows, title: await readTitle(said, reading, needs.readText) }
    case 'due':
      return { about: part, rows, due: await readDue(said, reading, needs) }
    case 'owner': {
      const owner = offered(said, first, settled) ?? (await readOwner({ owner: said, agency: '' }, reading, needs))
      const question = questionAbout(list, first, part)
      const alike = rows.length === 1 && question.about === 'owner' && owner.is === 'settled'
      return { about: part, rows: alike ? question.rows : rows, owner }
    }
  }
}

/** `row 3: Full Name`, `row 5: 28 February`, `rows …`: the same as the card's buttons, by typing. */
export const settleTyped =
  (needs: ManyNeeds) =>
  async (turn: Turn, text: string, ask: AskToSettle, any: AskAny): Promise<Answer> => {
    const settled = await settledWith(needs, turn, any)
    if (!settled) return noList(turn, ask)
    const { list, drawing } = settled
    const { numbers, said } = parted(text)
    const rows = rowsIn(numbers, list.rows)
    const first = list.rows.find(({ row }) => row === rows[0])
    if (!first || rows.some((number) => !list.rows.some(({ row }) => row === number)))
      return shownAgain(ask, list, drawing, 'not-understood')
    return keepSettled(needs, settled, await settlingOf({ rows, first, said }, settled, needs), ask)
  }

const isCalled = (name: string, typed: string) => name.toLowerCase() === typed.trim().toLowerCase()

const languages: readonly Language[] = ['en', 'cy']

/** `actions for 2`, `actions for Scrutiny group`: the group, where several may be meant. */
export const chooseGroupTyped =
  (needs: ManyNeeds) =>
  async (turn: Turn, text: string, ask: AskToSettle, any: AskAny): Promise<Answer> => {
    const settled = await settledWith(needs, turn, any)
    if (!settled) return noList(turn, ask)
    const { list, drawing } = settled
    const offers = drawing.groups.filter(({ record }) => list.groups.includes(record))
    const group = /^\d{1,2}$/.test(text)
      ? offers[Number(text) - 1]
      : offers.find((one) => languages.some((language) => isCalled(groupName(one, language), text)))
    if (!group) return shownAgain(ask, list, drawing, 'not-understood')
    return keepSettled(needs, settled, { about: 'group', group: group.record, area: group.area }, ask)
  }
