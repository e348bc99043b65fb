import type { ActionLine } from '../digest/facts.ts'

/** Open actions by date: of groups, or of its reader. Ten at a time. */
export interface ActionListFacts {
  readonly whose: 'groups' | 'own'
  readonly today: string
  readonly lines: readonly ActionLine[]
  /** How many there are in all, and which page this is, from 1. */
  readonly total: number
  readonly page: number
  /** The group, where one alone was asked for. */
  readonly group?: { readonly name: string; readonly record: string } | undefined
}
