import type { Actor } from './roles.ts'
import type { Audience } from './subject.ts'

/** Somebody in a conversation, and who they are to the directory; `undefined` when it does not know them. */
export interface Present {
  readonly name: string
  readonly actor: Actor | undefined
}

/**
 * Who keeps a record of this audience from being posted here, from the roster at this moment. A person whom the directory does
 * not know counts as not-justice. A roster that Teams would not give (`undefined`) prevents everything but `multi`.
 */
export const preventedBy = (
  audience: Audience,
  roster: readonly Present[] | undefined,
): { readonly ok: true } | { readonly ok: false; readonly people: readonly string[] } => {
  if (audience === 'multi') return { ok: true }
  if (roster === undefined) return { ok: false, people: [] }
  const people = roster.filter(({ actor }) => !actor?.seesJustice).map(({ name }) => name)
  return people.length === 0 ? { ok: true } : { ok: false, people }
}
