import type { At, Headed } from '../records/contract.ts'
import type { PrivacyNeeds, Referable } from './needs.ts'

export interface Referred {
  readonly referable: Referable
  readonly at: At
  readonly document: Headed
}

/** A reference as people type it, or a record's own name: `K7M2-9QXA`, `suggestion|K7M2-9QXA`. */
const written = /^(?:([a-z-]+)\|)?([A-Z0-9][A-Z0-9-]{2,40})$/i

/** The record that a reference names, of whatever kind it is; `undefined` when there is none. */
export const findReferred = async (
  { records, referables }: Pick<PrivacyNeeds, 'records' | 'referables'>,
  typed: string,
): Promise<Referred | undefined> => {
  const [, kind, reference] = written.exec(typed.trim()) ?? []
  if (reference === undefined) return undefined
  for (const referable of referables) {
    if (kind !== undefined && kind.toLowerCase() !== referable.kind) continue
    const at = referable.at(reference.toUpperCase())
    const document = await records.read(at)
    if (document) return { referable, at, document }
  }
  return undefined
}
