import type { QuestionCardState } from '../question/facts.ts'
import type { RaisedState } from '../raised/facts.ts'

/** A record as it may stand in any chat: its number and its state, and a way to it for those who may open it. */
export type RecordLinkFacts = { readonly number: string; readonly record: string } & (
  | { readonly kind: 'escalation'; readonly state: RaisedState }
  | { readonly kind: 'question'; readonly state: QuestionCardState }
)
