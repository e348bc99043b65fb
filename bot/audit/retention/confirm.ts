import { z } from 'zod'
import { keptThings } from '../../../cards/retention/facts.ts'
import type { Acted, Headed, Records } from '../../records/contract.ts'
import { headFields } from '../../records/shapes.ts'
import type { Store } from '../../storage/port.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Row } from './table.ts'
import { proposed } from './table.ts'

const period = z.union([
  z.number().int().positive(),
  z.enum(['with-the-audit-log', 'while-installed', 'not-stored', 'for-ever']),
])

/** The table as it is kept: every row there ever was, so that it says what held when. */
export const storedRetention = z.object({
  id: z.literal('table'),
  record: z.literal('retention|table'),
  kind: z.literal('retention'),
  v: z.literal(1),
  state: z.literal('confirmed'),
  rows: z.array(z.object({ what: z.enum(keptThings), period, from: z.iso.date() }).readonly()).readonly(),
  ...headFields,
})

const retentionAt = { record: 'retention|table', id: 'table' } as const

export interface Retention {
  readonly state: 'proposed' | 'confirmed'
  readonly rows: readonly Row[]
}

const tableIn = (document: Headed | undefined): Retention => {
  if (!document) return { state: 'proposed', rows: proposed }
  const { state, rows } = storedRetention.parse(document)
  return { state, rows }
}

/** The table as it stands: our proposal, until an admin has confirmed one. */
export const retentionOf = async (store: Pick<Store, 'read'>): Promise<Retention> =>
  tableIn((await store.read('records', retentionAt.record, retentionAt.id))?.value)

/** An admin's word that this is how long things are kept. Rows that begin on a later day leave those before them in force. */
export const confirmRetention = (
  records: Records,
  ask: Ask<'retention.confirm'>,
  rows: readonly Row[],
): Promise<Acted<'retention.confirm'>> =>
  records.act(ask, retentionAt, (current) => {
    const { state, rows: before } = tableIn(current)
    const kept = current
      ? before.filter((row) => !rows.some(({ what, from }) => row.what === what && row.from === from))
      : []
    const document = { ...retentionAt, kind: 'retention', v: 1, state: 'confirmed', rows: [...kept, ...rows] }
    return {
      subject: { state },
      decide: () => ({
        ok: true,
        decision: {
          document,
          happened: [
            {
              action: 'retention.confirm',
              fields: ['rows'],
              from: state,
              to: 'confirmed',
              facts: { rows: rows.map(({ what, period, from }) => `${what}:${period}:${from}`) },
            },
          ],
        },
      }),
    }
  })
