import type { FoundKind } from '../guard-kinds/kinds.ts'

/** A day, and how many working days it is away; unsaid beyond the table of holidays. */
export interface DueDay {
  readonly on: string
  readonly days?: number | undefined
}

/** A row of the pasted table, as far as it is settled: what is absent is still open. */
export interface SettleRow {
  readonly row: number
  readonly title?: string | undefined
  readonly owner?: string | undefined
  readonly due?: DueDay | undefined
  readonly component?: number | undefined
  /** What stood in the column of the component is none of the twelve. */
  readonly componentUnread?: boolean | undefined
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** The one thing that is asked now. */
export type SettleQuestion =
  | { readonly about: 'group'; readonly choices: readonly Choice[] }
  | {
      readonly about: 'title'
      readonly row: number
      readonly why: 'blank' | 'refused' | 'masked' | 'shortened'
      /** What may be shown again of it. */
      readonly shown: string
      readonly found: readonly FoundKind[]
    }
  | {
      readonly about: 'owner'
      readonly row: number
      /** All the rows in which the same name stands. */
      readonly rows: readonly number[]
      readonly said?: string | undefined
      readonly choices: readonly Choice[]
      /** Organisations, should it be none of these people. */
      readonly bodies: readonly Choice[]
    }
  | {
      readonly about: 'due'
      readonly row: number
      readonly why: 'blank' | 'unread' | 'impossible' | 'other-weekday' | 'two-days' | 'past'
      readonly said?: string | undefined
      readonly near: readonly DueDay[]
    }

export interface ActionListSettleFacts {
  /** Once that is settled. */
  readonly group?: string | undefined
  readonly rows: readonly SettleRow[]
  readonly leftOut: readonly number[]
  readonly unreadColumns: number
  readonly question?: SettleQuestion | undefined
  /** `changed`: the card that was pressed was of another state. `again`: something settled no longer holds. */
  readonly notice?: 'changed' | 'not-understood' | 'again' | 'saving' | undefined
  /** A save was cut short: it can be completed, and nothing else. */
  readonly saving: boolean
  readonly today: string
  /** Which list, and which version of it, a press speaks of. */
  readonly list: string
  readonly seen: number
}
