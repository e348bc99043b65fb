import type { Headed, Rendered } from '../records/contract.ts'
import type { OwedDocument } from './owed.ts'

/** Makes the words of a message when it is sent, from its record as it then is; by the `what` of what is owed. */
export type Renderers = Readonly<Record<string, (owed: OwedDocument, record: Headed | undefined) => Promise<Rendered>>>

/** Does what follows when a timer has run out, through `records.act` with the worker's right; by its `what`. */
export type Timers = Readonly<Record<string, (owed: OwedDocument) => Promise<void>>>
