import type { FoundKind } from '../../../../cards/guard-kinds/kinds.ts'
import type { Agency } from '../../../directory/domain/model.ts'
import type { Day } from '../../../time/instant.ts'

export const longestTitle = 120

export const titleLacks = ['blank', 'refused', 'masked', 'shortened'] as const
export const dueLacks = ['blank', 'unread', 'impossible', 'other-weekday', 'two-days', 'past'] as const

export type TitleLack = (typeof titleLacks)[number]
export type DueLack = (typeof dueLacks)[number]

/** A title that the guard let in, or why its author is asked; `text` is what may be shown again of it. */
export type Title =
  | { readonly is: 'settled'; readonly text: string }
  | {
      readonly is: 'asked'
      readonly why: TitleLack
      readonly text?: string
      readonly found?: readonly FoundKind[]
    }

/** Party keys. `said` is what stood there, where it may be shown again. */
export type Owner =
  | { readonly is: 'settled'; readonly party: string; readonly agency: Agency }
  | {
      readonly is: 'asked'
      readonly said?: string
      /** People and posts that may be meant. */
      readonly choices: readonly string[]
      /** Organisations, should it be none of these. */
      readonly bodies: readonly string[]
    }

export type Due =
  | { readonly is: 'settled'; readonly day: Day }
  | { readonly is: 'asked'; readonly why: DueLack; readonly said?: string; readonly near: readonly Day[] }

/** One action of a pasted table, as far as it is settled. */
export interface Row {
  /** As people count the rows that they pasted. */
  readonly row: number
  readonly title: Title
  readonly owner: Owner
  readonly due: Due
  readonly component?: number
  /** What stood in the column of the component is none of the twelve. */
  readonly componentUnread?: true
  readonly leftOut?: true
}

export type Part = 'title' | 'owner' | 'due'

const parts: readonly Part[] = ['title', 'owner', 'due']

/** What a row still lacks, in the order in which it is asked. */
export const lacking = (row: Row): readonly Part[] =>
  row.leftOut ? [] : parts.filter((part) => row[part].is === 'asked')

export interface Settled {
  readonly row: number
  readonly title: string
  readonly party: string
  readonly agency: Agency
  readonly day: Day
  readonly component?: number
}

/** A row with nothing left to ask; `undefined` while there is, or when it is left out. */
export const settledRow = ({ row, title, owner, due, component, leftOut }: Row): Settled | undefined => {
  if (leftOut || title.is === 'asked' || owner.is === 'asked' || due.is === 'asked') return undefined
  const { party, agency } = owner
  return { row, title: title.text, party, agency, day: due.day, ...(component === undefined ? {} : { component }) }
}
