import type { Owed } from '../../records/contract.ts'
import type { Instant } from '../../time/instant.ts'
import { advance } from '../../time/instant.ts'
import type { ManyNeeds } from './needs.ts'
import { actionListOf, emptied, subjectOfActionList } from './stored.ts'

/** How long a list waits to be settled: a local default. */
const waits = 'PT24H'

const lapseAt = (plannedAt: Instant): Instant => advance(plannedAt, waits)

export const lapseId = (plannedAt: Instant): string => `action-list.lapse|${plannedAt}`

/** What drops a list that nobody saves. */
export const lapseOf = (plannedAt: Instant): Owed => ({
  kind: 'timer',
  id: lapseId(plannedAt),
  what: 'action-list.lapse',
  due: lapseAt(plannedAt),
})

/** The timer's work: a list that still waits after its day is dropped; a later one has its own timer. */
export const lapse =
  ({ records, worker, clock }: Pick<ManyNeeds, 'records' | 'worker' | 'clock'>) =>
  async ({ record }: { readonly record: string }): Promise<void> => {
    const at = { record, id: 'action-list' }
    const document = await records.read(at)
    if (!document) return
    const waiting = actionListOf(document)
    if (waiting.state !== 'settling' || clock() < lapseAt(waiting.plannedAt)) return
    await records.act(
      (subject) => worker()('action-list.drop', subject),
      at,
      (current = document) => {
        const now = actionListOf(current)
        return {
          subject: subjectOfActionList(now),
          decide: () => ({
            ok: true,
            decision: {
              document: emptied(now, 'dropped'),
              happened: [{ action: 'action-list.drop', fields: ['rows'], from: now.state, to: 'dropped' }],
            },
          }),
        }
      },
    )
  }
