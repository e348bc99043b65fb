import type { z } from 'zod'
import { headFields } from '../../records/shapes.ts'

/** One kind of thing that is stored: its shape, why it is there, who sees it and how long. */
export interface Kind {
  readonly kind: string
  /** `file`: in the data folder of one machine. `log lines`: what the process prints about itself. */
  readonly store: 'records' | 'log' | 'records and log' | 'file' | 'log lines'
  readonly what: string
  readonly schema: z.ZodObject
  readonly seenBy: string
  readonly kept: string
  /** Why each field is there, by its path; one that names a group (`who`) stands for all in it. */
  readonly why: Readonly<Record<string, string>>
}

/** Why every document has these, and every record's first document beside its own. */
export const envelope = {
  id: 'names the document in its record',
  record: 'keeps together what is changed together',
  kind: 'says which shape it has',
  v: 'lets a later version read it',
}

export const head = {
  events: 'counts what happened, so that a card shows whether it is current',
  chain: 'the hash of the last event: shows whether the timeline was altered',
}

export { headFields }

/** As whom something was done. */
export const who = 'accountability: who did it, as what (Data Protection Act 2018, section 62)'
