import type { Upgrades } from './upgrade.ts'

/**
 * Every kind that is no longer written as it once was: README.md says how one is added. Events, entries of the log and
 * tombstones are never here: their readers understand every `v`.
 */
export const upgrades: Upgrades = {}
