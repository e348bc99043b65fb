import type { Figures, Weaker } from './measure.ts'

/** Shares of ordinary messages that may be refused or masked wrongly (issue 3, section 3). */
const most = { refused: 0.02, masked: 0.05 }
const shown = 12

const some = (what: string, items: readonly string[]) =>
  items.length === 0
    ? []
    : [`${what}: ${items.length} (${items.slice(0, shown).join('; ')}${items.length > shown ? '; …' : ''})`]

const described = ({ id, category, wanted, got }: Weaker) => `${id} ${category} ${wanted}, was ${got}`
const passed = ({ wanted, got }: Weaker) => wanted === 'refuse' && got === 'allow'

const tooMany = (what: string, ids: readonly string[], outOf: number, share: number) =>
  ids.length > outOf * share ? some(`ordinary messages ${what}, of ${outOf}`, ids) : []

/** What a guard falls short in, a line each with ids and categories; empty when it holds. */
export const shortfalls = ({ byReason, weaker, variants, unsound, frames }: Figures): readonly string[] => {
  const ordinary = byReason.reduce((sum, { rows }) => sum + rows, 0)
  const refused = byReason.flatMap((reason) => reason.refused)
  const masked = byReason.flatMap((reason) => reason.masked)
  return [
    ...some('to be refused but allowed', [...weaker, ...variants.weaker].filter(passed).map(described)),
    ...some('rows weaker than they must be', weaker.map(described)),
    ...some('variants weaker than they must be', variants.weaker.map(described)),
    ...tooMany('refused', refused, ordinary, most.refused),
    ...tooMany('masked', masked, ordinary, most.masked),
    ...some('unsound verdicts', unsound),
    ...some('places or services not let through', frames.troubled),
  ]
}
