import type { Tables } from '../../places/tables/rows.ts'
import type { AreaCode } from '../../places/understanding.ts'

/** What to say beside a reference; it may be right all the same, so nothing is refused for it. */
export type UrnWarning =
  | { readonly why: 'unknown-code'; readonly code: string }
  /** The code is that of another area's force. */
  | { readonly why: 'other-area'; readonly code: string; readonly area: AreaCode }

/** What is odd about a URN's force code when it is raised for an area. */
export type CheckForceCode = (code: string, area: AreaCode) => UrnWarning | undefined

/** Codes that are of no area (the National Crime Agency) or of several (Athena) fit everywhere. */
export const createForceCodeCheck = ({ force_codes: { rows } }: Pick<Tables, 'force_codes'>): CheckForceCode => {
  const areas = new Map(rows.map(({ code, pfa_code }) => [code, pfa_code]))
  return (code, area) => {
    const its = areas.get(code)
    if (its === undefined) return { why: 'unknown-code', code }
    return its === '' || its === area ? undefined : { why: 'other-area', code, area: its }
  }
}
