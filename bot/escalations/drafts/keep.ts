import type { Timers } from '../../delivery/brings.ts'
import type { Acted, FreeText, Owed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Instant } from '../../time/instant.ts'
import { advance } from '../../time/instant.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { EscalationsNeeds } from '../needs.ts'
import type { Draft, DraftValues } from './stored.ts'
import { draftAt, draftDocument, draftOf, draftSubject } from './stored.ts'

/** How long a draft is kept: a local default. */
const waits = 'PT24H'

const lapses = 'escalation-draft.lapse'

/** The texts of a draft: what should happen, and its reference. */
const draftTexts = ['what', 'reference'] as const

const lapseOf = (keptAt: Instant): Owed => ({
  kind: 'timer',
  id: 'lapse',
  what: lapses,
  due: advance(keptAt, waits),
})

interface Keeping {
  readonly reference: string
  readonly values: DraftValues
  readonly texts: readonly FreeText[]
  /** The areas of whoever keeps it: as what they may raise at all. */
  readonly areas: readonly string[]
}

/** Keeps a form for a day, its owner's alone. Kept again, it says what it says now. */
export const keepDraft = (
  { records }: Pick<EscalationsNeeds, 'records'>,
  { who }: Turn,
  { reference, values, texts, areas }: Keeping,
  ask: Ask<'escalation.draft'>,
): Promise<Acted<'escalation.draft'>> => {
  const at = draftAt(reference)
  const owner = keyOfPerson(who)
  return records.act(ask, at, (current) => {
    const before = current && draftOf(current)
    return {
      subject: {
        areas,
        own: [owner],
        state: before?.state ?? 'none',
        ...(before ? { restrictedTo: [before.owner] } : {}),
      },
      decide: (permit) => ({
        ok: true,
        decision: {
          document: draftDocument({ record: at.record, state: 'kept', owner, keptAt: permit.at, values }),
          happened: [
            {
              action: 'escalation.draft',
              fields: ['values', ...texts.map(({ field }) => field)],
              ...(before ? {} : { to: 'kept' }),
            },
          ],
          texts,
          // What it said before is said no more.
          ...(before ? { erased: texts.map(({ field }) => field) } : {}),
          owed: [lapseOf(permit.at)],
          cancelled: ['lapse'],
        },
      }),
    }
  })
}

/** Ends a draft, its words with it: it was sent, or is not wanted any more. */
export const endDraft = async (
  { records }: Pick<EscalationsNeeds, 'records'>,
  reference: string,
  ended: Pick<Draft, 'number'> & { readonly state: 'sent' | 'dropped' },
  ask: Ask<'escalation.drop-draft'>,
): Promise<Acted<'escalation.drop-draft'>> =>
  records.act(ask, draftAt(reference), (current) => {
    const before = current && draftOf(current)
    if (!current || !before) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
    return {
      subject: draftSubject(before),
      decide: () => ({
        ok: true,
        decision: {
          document: draftDocument({ ...before, ...ended, values: {} }),
          happened: [{ action: 'escalation.drop-draft', fields: ['values'], from: before.state, to: ended.state }],
          erased: draftTexts,
          cancelled: ['lapse'],
        },
      }),
    }
  })

/** A draft that nobody sent within its day is dropped. */
export const draftTimers = (needs: Pick<EscalationsNeeds, 'records' | 'worker' | 'clock'>): Timers => ({
  [lapses]: async ({ record }) => {
    const reference = record.slice('escalation-draft|'.length)
    const document = await needs.records.read(draftAt(reference))
    const draft = document && draftOf(document)
    if (draft?.state !== 'kept' || needs.clock() < advance(draft.keptAt, waits)) return
    await endDraft(needs, reference, { state: 'dropped' }, (subject) =>
      needs.worker()('escalation.drop-draft', subject),
    )
  },
})
