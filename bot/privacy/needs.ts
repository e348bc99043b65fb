import type { Language } from '../../cards/language.ts'
import type { CaseKeys } from '../audit/case-key.ts'
import type { Renderers } from '../delivery/brings.ts'
import type { Directory } from '../directory/domain/model.ts'
import type { Guard } from '../guard/verdict.ts'
import type { At, Headed, Records, Target } from '../records/contract.ts'
import type { Subject } from '../rights/subject.ts'
import type { Store } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'
import type { Outlet } from '../turns/reach.ts'

/** A kind of record that people name by the reference on its card. */
export interface Referable {
  /** `suggestion`: with the reference, it is what names the record. */
  readonly kind: string
  readonly at: (reference: string) => At
  /** Where it can hold free texts: whom it concerns. Whose a text is, is known from the text. */
  readonly subject?: (document: Headed) => Pick<Subject, 'areas' | 'audience' | 'restrictedTo' | 'organisation'>
}

/** What the capability is a function of. */
export interface PrivacyNeeds {
  readonly store: Store
  readonly records: Records
  readonly guard: () => Promise<Guard>
  /** The directory as this instance holds it; at most ten seconds old. */
  readonly directory: () => Promise<Directory>
  readonly clock: Clock
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  readonly caseKeys: Pick<CaseKeys, 'all'>
  readonly outlet: Pick<Outlet, 'update'>
  /** Everybody's, once they are known: a card whose text was removed is made anew by what made it. */
  readonly renderers: () => Renderers
  /** In what language somebody, or a channel, reads. */
  readonly languageOf: (to: Target) => Promise<Language>
  readonly referables: readonly Referable[]
  /** Whether people without a part in a record are asked why they open it. */
  readonly asksWhy: boolean
  readonly onFault: (error: unknown) => void
}
