import type { Unit } from '../reading/units.ts'

/** Whether a word or phrase belongs to one of the classes. */
export const hasAny = (unit: Unit | undefined, classes: readonly number[]): boolean => {
  if (unit) for (const id of unit.classes) if (classes.includes(id)) return true
  return false
}
