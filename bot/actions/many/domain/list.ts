import type { Instant } from '../../../time/instant.ts'
import type { Due, Owner, Part, Row, Title } from './row.ts'
import { lacking } from './row.ts'

export interface ActionList {
  readonly record: string
  readonly state: 'settling' | 'applied' | 'dropped'
  /** `tenant|object id` of whoever pasted it. */
  readonly owner: string
  readonly plannedAt: Instant
  /** The groups that it may be for, by record; one once that is settled. */
  readonly groups: readonly string[]
  readonly areas: readonly string[]
  /** Columns of the table that hold nothing of an action. */
  readonly unreadColumns: number
  readonly saving?: true
  readonly rows: readonly Row[]
}

/** What is asked next: one thing at a time, in the order of the rows. */
export type Question =
  | { readonly about: 'group' }
  | { readonly about: 'title'; readonly row: Row }
  /** Of every row where the same name stands. */
  | { readonly about: 'owner'; readonly row: Row; readonly rows: readonly number[] }
  | { readonly about: 'due'; readonly row: Row }

const asksOwner = (row: Row, said: string | undefined) =>
  !row.leftOut && row.owner.is === 'asked' && said !== undefined && row.owner.said === said

const rowsAlike = ({ rows }: ActionList, row: Row): readonly number[] => {
  const said = row.owner.is === 'asked' ? row.owner.said : undefined
  return rows.filter((one) => one.row === row.row || asksOwner(one, said)).map((one) => one.row)
}

export const questionAbout = (list: ActionList, row: Row, part: Part): Question =>
  part === 'owner' ? { about: part, row, rows: rowsAlike(list, row) } : { about: part, row }

/** The first thing that is still open; `undefined` when the list can be saved. */
export const nextQuestion = (list: ActionList): Question | undefined => {
  if (list.groups.length !== 1) return { about: 'group' }
  for (const row of list.rows) {
    const [part] = lacking(row)
    if (part) return questionAbout(list, row, part)
  }
  return undefined
}

/** How somebody settles something of some rows. */
export type Settling =
  | { readonly about: 'group'; readonly group: string; readonly area: string }
  | { readonly about: 'title'; readonly rows: readonly number[]; readonly title: Title }
  | { readonly about: 'owner'; readonly rows: readonly number[]; readonly owner: Owner }
  | { readonly about: 'due'; readonly rows: readonly number[]; readonly due: Due }
  | { readonly about: 'leave-out' | 'put-back'; readonly rows: readonly number[] }

const withSettled = (row: Row, settling: Exclude<Settling, { about: 'group' }>): Row => {
  const { leftOut: _, ...rest } = row
  switch (settling.about) {
    case 'title':
      return { ...row, title: settling.title }
    case 'owner':
      return { ...row, owner: settling.owner }
    case 'due':
      return { ...row, due: settling.due }
    case 'leave-out':
      return { ...row, leftOut: true }
    case 'put-back':
      return rest
  }
}

/** The list with one thing more settled; `undefined` where it has no such row. Pure. */
export const settle = (list: ActionList, settling: Settling): ActionList | undefined => {
  if (settling.about === 'group')
    return list.groups.includes(settling.group)
      ? { ...list, groups: [settling.group], areas: [settling.area] }
      : undefined
  const named = new Set(settling.rows)
  const isThere =
    settling.rows.length > 0 && settling.rows.every((number) => list.rows.some(({ row }) => row === number))
  if (!isThere) return undefined
  return { ...list, rows: list.rows.map((row) => (named.has(row.row) ? withSettled(row, settling) : row)) }
}
