import type { Item } from '../delivery/brings.ts'
import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import type { Reader, Readers } from '../reminders/contract.ts'
import type { Store } from '../storage/port.ts'
import type { Day, Instant } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Concerned, Escalation } from './domain/escalation.ts'
import { coordinatorFor } from './form/leads.ts'
import { whats } from './owing.ts'
import { escalationOf } from './stored.ts'
import { chairsOf } from './subject-now.ts'

interface Known {
  /** Party keys of whoever chairs the group on whose agenda it is. */
  readonly chairs: readonly string[]
  readonly directory: Directory
  readonly places: PlaceBook
  readonly day: Day
}

/** Who reads what an escalation owes: whoever has it or had it, whoever raised it, or whoever looks after the area. */
export type As = 'receiver' | 'former' | 'raiser' | 'coordinator' | 'chair'

export interface Reads {
  readonly escalation: Escalation
  readonly as: As
  readonly reader: Reader
  /** The agency that the message is about, where it is about one. */
  readonly part?: Concerned
  /** It no longer applies (a code): nothing new is said of it; where it stands, it is said as it now is. */
  readonly over?: string
}

const isRunning = ({ state }: Escalation) => state === 'raised' || state === 'acknowledged'

const idParts = ({ owed }: Item): readonly string[] => owed.id.replace(/^owed\|/, '').split('|')

/** Of what is owed to whoever has it: over once they have it no more, or have done it. */
const toReceiver = (item: Item, escalation: Escalation): Reads | { readonly dropped: string } => {
  const [, agency, count] = idParts(item)
  const part = escalation.concerned.find((one) => one.agency === agency)
  if (!part?.holder) return { dropped: 'nobody' }
  const isTold = item.owed.what === whats.told
  if (isTold && count !== String(part.held.length))
    return { escalation, as: 'former', reader: { party: part.holder }, part, over: 'with-another' }
  const isDone = isTold ? part.state !== 'waiting' : part.state === 'answered'
  const over = isDone || !isRunning(escalation) ? { over: 'over' } : {}
  return { escalation, as: 'receiver', reader: { party: part.holder }, part, ...over }
}

/** Who shall read what is owed, as things are now; dropped, with a code, when it no longer applies. */
export const readsNow = (item: Item, known: Known): Reads | { readonly dropped: string } => {
  if (!item.record) return { dropped: 'record-gone' }
  const escalation = escalationOf(item.record)
  switch (item.owed.what) {
    case whats.told:
    case whats.dueSoon:
      return toReceiver(item, escalation)
    case whats.offered: {
      const coordinator = escalation.restrictedTo ? undefined : coordinatorFor(escalation.to, known)
      const party = coordinator?.holder?.party
      if (party === undefined) return { dropped: 'nobody' }
      return { escalation, as: 'coordinator', reader: { party }, ...(escalation.offered ? {} : { over: 'over' }) }
    }
    case whats.onAgenda: {
      const [party] = known.chairs
      if (party === undefined) return { dropped: 'nobody' }
      return {
        escalation,
        as: 'chair',
        reader: { party },
        ...(escalation.state === 'on-agenda' ? {} : { over: 'over' }),
      }
    }
    default: {
      const [tenantId = '', oid = ''] = escalation.raiser.split('|')
      return { escalation, as: 'raiser', reader: { person: { tenantId, oid } } }
    }
  }
}

export interface ReaderNeeds {
  readonly store: Pick<Store, 'read' | 'query'>
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
}

/** The people of a moment, as far as a message needs them. */
export const knownFor = async (needs: ReaderNeeds, { record }: Item, at: Instant): Promise<Known> => {
  const day = dayOf(at)
  const chairs = record ? await chairsOf(needs, escalationOf(record), day) : []
  return { directory: await needs.directory(), places: needs.places, day, chairs }
}

/** Whoever a letter goes to in the place of a message that could not be delivered in Teams. */
export const escalationReaders = (needs: ReaderNeeds): Readers => {
  const read: Readers[string] = async (item, at) => {
    const reads = readsNow(item, await knownFor(needs, item, at))
    if ('dropped' in reads) return reads
    const { reader, escalation, over } = reads
    return { reader, audience: escalation.audience, ...(over === undefined ? {} : { over }) }
  }
  const { told, dueSoon, news, offered, onAgenda } = whats
  return Object.fromEntries([told, dueSoon, news, offered, onAgenda].map((what) => [what, read]))
}
