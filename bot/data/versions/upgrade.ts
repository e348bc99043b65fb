import type { Found, Stored, Versioned, WholeStore } from '../../storage/port.ts'

/** Pure: a document of one version as the next has it, but for `v`. */
export type Step = (document: Stored) => Stored

/** By kind: what leads from version 1 to 2, from 2 to 3, and so on. */
export type Upgrades = Readonly<Record<string, readonly Step[]>>

const stepsOf = (upgrades: Upgrades, kind: string): readonly Step[] =>
  Object.hasOwn(upgrades, kind) ? (upgrades[kind] ?? []) : []

/** The version in which a kind is written today. */
export const versionOf = (upgrades: Upgrades, kind: string): number => stepsOf(upgrades, kind).length + 1

/** Pure: a stored document as it is written today. What is current, or newer than this Liaison, stays what it is. */
export const upgraded = (upgrades: Upgrades, document: Stored): Stored =>
  stepsOf(upgrades, document.kind)
    .slice(document.v - 1)
    .reduce((older, step) => ({ ...step(older), v: older.v + 1 }), document)

/**
 * The same store, whose readers meet every document as it is written today; written back, it is that. What asks for everything
 * as it lies there (`walk`) still gets it so.
 */
export const upgrading = (store: WholeStore, upgrades: Upgrades): WholeStore => {
  const current = ({ value, tag }: Versioned<Stored>) => ({ value: upgraded(upgrades, value), tag })
  return {
    ...store,
    read: async (container, record, id) => {
      const found = await store.read(container, record, id)
      return found && current(found)
    },
    query: async (query, args, page): Promise<Found> => {
      const found = await store.query(query, args, page)
      return { ...found, items: found.items.map(current) }
    },
  }
}
