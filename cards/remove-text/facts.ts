import type { HoldReason } from '../holds/facts.ts'

/** A card that still shows the text. */
export interface NotChanged {
  readonly in: 'chat' | 'channel'
  /** Whose chat, where the directory knows. */
  readonly name?: string
  readonly sentOn: string
}

export type RemoveTextFacts =
  | { readonly step: 'confirm'; readonly reference: string; readonly field?: string; readonly count: number }
  /** `reason`: for those who may know of a hold. */
  | { readonly step: 'held'; readonly reference: string; readonly isAdmin: boolean; readonly reason?: HoldReason }
  | {
      readonly step: 'removed'
      readonly reference: string
      readonly changed: number
      readonly notChanged: readonly NotChanged[]
      readonly more: number
      readonly today: string
    }
