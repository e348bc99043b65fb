import type { Owed } from '../../records/contract.ts'
import type { Instant } from '../../time/instant.ts'
import { advance } from '../../time/instant.ts'
import { asAction } from '../asking.ts'
import type { EntriesNeeds } from '../needs.ts'
import { emptied, listOf, subjectOfList } from './stored.ts'

/** How long a list waits to be confirmed: a local default. */
const waits = 'PT24H'

const lapseAt = (plannedAt: Instant): Instant => advance(plannedAt, waits)

export const lapseId = (plannedAt: Instant): string => `list.lapse|${plannedAt}`

/** What drops a list that nobody confirms. */
export const lapseOf = (plannedAt: Instant): Owed => ({
  kind: 'timer',
  id: lapseId(plannedAt),
  what: 'list.lapse',
  due: lapseAt(plannedAt),
})

/** The timer's work: a list that still waits after its day is dropped; a later one has its own timer. */
export const lapse = ({ records, worker, clock }: EntriesNeeds) => {
  return async ({ record }: { readonly record: string }): Promise<void> => {
    const at = { record, id: 'list' }
    const document = await records.read(at)
    if (!document) return
    const list = listOf(document)
    if (list.state !== 'planned' || clock() < lapseAt(list.plannedAt)) return
    await records.act(asAction(worker(), 'list.drop'), at, (current = document) => {
      const now = listOf(current)
      return {
        subject: subjectOfList(now),
        decide: () => ({
          ok: true,
          decision: {
            document: emptied(now, 'dropped'),
            happened: [{ action: 'list.drop', fields: ['pasted'], from: now.state, to: 'dropped' }],
          },
        }),
      }
    })
  }
}
