/** Why a cover can't be set as it was typed. */
export const coverFaults = [
  'no-date',
  'impossible',
  'other-weekday',
  'backwards',
  'no-end',
  'over',
  'unknown-person',
  'no-post',
] as const

export interface CoverFacts {
  /** Whether it is the reader's own, or somebody else's. */
  readonly whose: 'own' | 'other'
  readonly fault?: (typeof coverFaults)[number] | undefined
  /** The posts that are covered, each with who then holds it; nobody when there is no deputy either. */
  readonly posts: readonly {
    readonly organisation: string
    readonly role: string
    readonly holder?: string | undefined
    readonly cover?: string | undefined
    readonly isDeputy: boolean
  }[]
  readonly days?: { readonly from: string; readonly to: string; readonly today: string } | undefined
  /** Several people have the name that was typed. */
  readonly choices: readonly { readonly label: string; readonly by: string }[]
  /** By handle; what a press speaks of. */
  readonly entries: readonly string[]
  readonly by?: string | undefined
}
