import type { FoundKind } from '../guard-kinds/kinds.ts'

/** A new action, or a step with one that needs words, a day or a name. */
export const formKinds = ['add', 'move', 'hand', 'disown', 'finish', 'remind-later'] as const

export type ActionFormKind = (typeof formKinds)[number]

/** Why a form comes back. `masked` and `left-out`: what the guard took out of a text, or did not take at all. */
export const actionFaults = [
  'title-blank',
  'title-too-long',
  'owner-unknown',
  'owner-which',
  'day-unread',
  'day-impossible',
  'day-other-weekday',
  'day-two',
  'day-past',
  'day-today',
  'group-which',
  'component',
  'masked',
  'left-out',
  'too-long',
] as const

export type ActionFault = (typeof actionFaults)[number]

export interface FormChoice {
  readonly title: string
  readonly value: string
}

export interface ActionFormFacts {
  readonly kind: ActionFormKind
  readonly faults: readonly ActionFault[]
  /** What the guard found in a text. */
  readonly found: readonly FoundKind[]
  /** The action that a step is about. */
  readonly about?: { readonly number: number; readonly title: string; readonly group: string } | undefined
  readonly values: {
    readonly title?: string | undefined
    readonly owner?: string | undefined
    readonly due?: string | undefined
    readonly component?: string | undefined
    readonly group?: string | undefined
    /** Why the date moves, what came of it, or who it might be for. */
    readonly note?: string | undefined
  }
  /** The day that was understood, in full, before anything is saved. */
  readonly due?: { readonly on: string; readonly today: string; readonly days: number } | undefined
  readonly owners: readonly FormChoice[]
  /** More than one is chosen from. */
  readonly groups: readonly FormChoice[]
  /** What the form sends back beside its fields: the reference of a new action, or which action at which version. */
  readonly data: Readonly<Record<string, string | number>>
}
