import type { Unit } from '../reading/units.ts'
import { type Finds, type Rule, rulesByFirst } from './all.ts'
import { endOf } from './match.ts'

/** What a pattern found, by where it stands in the normalised text. */
export interface Hit {
  readonly finds: Finds
  readonly start: number
  readonly end: number
}

/** Found so often, it needs no more: what patterns find is refused, not masked. Bounds the work on texts of nothing else. */
const enough = 4

type Usable = (first: number) => readonly Rule[]

/** Patterns by the class that they begin with, without those of which the text lacks a step: most, in most texts. */
const usableIn = (units: readonly Unit[]): Usable => {
  const present = new Set(units.flatMap(({ classes }) => classes))
  const made = new Map<number, readonly Rule[]>()
  const canStand = ({ rest }: Rule) =>
    rest.every(({ classes, optional }) => optional || classes.some((id) => present.has(id)))
  return (first) => {
    const known = made.get(first)
    if (known) return known
    const usable = (rulesByFirst.get(first) ?? []).filter(canStand)
    made.set(first, usable)
    return usable
  }
}

/** What the patterns find. Each word tries the patterns that begin with one of its classes, and no others. */
export const hitsIn = (units: readonly Unit[]): readonly Hit[] => {
  const hits: Hit[] = []
  const seen = new Map<Finds, number>()
  const usable = usableIn(units)
  const tryAt = (unit: Unit, at: number, rule: Rule) => {
    const before = seen.get(rule.finds) ?? 0
    const last = before < enough ? units[endOf(rule, units, at)] : undefined
    if (!last) return
    seen.set(rule.finds, before + 1)
    hits.push({ finds: rule.finds, start: unit.start, end: last.end })
  }
  for (const [at, unit] of units.entries())
    for (const id of unit.classes) for (const rule of usable(id)) tryAt(unit, at, rule)
  return hits
}
