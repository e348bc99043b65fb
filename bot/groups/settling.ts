import type { GroupFault } from '../../cards/group-form/facts.ts'
import type { SpokenLanguage } from '../time/spoken/reading.ts'
import type { Scope } from './parties.ts'
import { partiesMeant } from './parties.ts'

/** In what a form is read: `picks` settles names that may mean several, by what was typed. */
export interface Reading {
  readonly scope: Scope
  readonly language: SpokenLanguage
  readonly picks: ReadonlyMap<string, string>
}

/** What keeps a form from being saved. */
export interface Unsettled {
  readonly faults: readonly GroupFault[]
  /** Names that may mean several, with the parties that they may mean. */
  readonly which: readonly { readonly typed: string; readonly parties: readonly string[] }[]
}

type Found = { readonly party: string } | { readonly several: readonly string[] } | { readonly nobody: true }

/** A choice counts only where the name may mean it: what a card sends back proves nothing. */
const find = (typed: string, { scope, picks }: Reading): Found => {
  const meant = partiesMeant(scope, typed)
  const [only, ...others] = meant
  if (only === undefined) return { nobody: true }
  const picked = picks.get(typed)
  if (picked !== undefined && meant.includes(picked)) return { party: picked }
  return others.length === 0 ? { party: only } : { several: meant }
}

/** Finds the parties that names mean, and gathers what is still to be settled. */
export const settling = (given: Reading) => {
  const faults = new Set<GroupFault>()
  const which = new Map<string, readonly string[]>()
  const party = (typed: string, fault: GroupFault): string | undefined => {
    const found = find(typed, given)
    if ('party' in found) return found.party
    if ('several' in found) which.set(typed, found.several)
    else faults.add(fault)
    return undefined
  }
  return { faults, which, party }
}

export type Settling = ReturnType<typeof settling>
