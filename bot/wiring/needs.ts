import type { Language } from '../../cards/language.ts'
import type { Config } from '../config/config.ts'
import type { Target } from '../records/contract.ts'
import type { OpenRecords } from '../records/open.ts'
import type { Store } from '../storage/port.ts'
import type { Conversations } from '../teams/conversations.ts'
import type { Clock } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { Capability } from '../turns/capability.ts'
import type { Outlet } from '../turns/reach.ts'
import type { Knowledge } from './knowledge.ts'

/** What capabilities are made of. */
export interface CapabilityNeeds {
  readonly config: Config
  readonly store: Store
  readonly clock: Clock
  readonly calendar: Calendar
  readonly elapsed: () => number
  /** For HMACs, the newest first. */
  readonly keys: readonly [string, ...string[]]
  readonly onFault: (error: unknown) => void
  readonly knowledge: Knowledge
  readonly records: OpenRecords
  readonly outlet: Outlet
  readonly talks: Conversations
  /** In what language somebody, or a channel, reads. */
  readonly languageOf: (to: Target) => Promise<Language>
  readonly local: { readonly capability: Capability } | undefined
}
