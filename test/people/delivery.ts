import type { peopleCapability } from '../../bot/people/index.ts'
import type { OpenRecords } from '../../bot/records/open.ts'
import type { StoredOwed } from '../../bot/records/shapes.ts'
import { storedOwed } from '../../bot/records/shapes.ts'
import { across } from '../../bot/storage/declare.ts'
import type { Store } from '../../bot/storage/port.ts'
import type { Instant } from '../../bot/time/instant.ts'
import type { Outlet } from '../../bot/turns/reach.ts'

const everyOfKind = 'A test does all that is due.'
const timersDue = across({ name: 'test.timers-due', kind: 'timer', atMost: true, orderBy: 'due', everyOfKind })
const messagesDue = across({ name: 'test.messages-due', kind: 'message', atMost: true, orderBy: 'due', everyOfKind })

interface Needs extends Pick<ReturnType<typeof peopleCapability>, 'renderers' | 'timers'> {
  readonly store: Store
  readonly now: () => Instant
  readonly records: OpenRecords
  readonly toPerson: Outlet['toPerson']
}

/** Does what is due, until nothing is; as the worker does, and without its leases. */
export const delivery = ({ store, now, records, renderers, timers, toPerson }: Needs) => {
  const waiting = async () => {
    const found = await Promise.all(
      [timersDue, messagesDue].map((query) => store.query(query, { until: now() }, { limit: 100 })),
    )
    return found
      .flatMap(({ items }) => items)
      .map(({ value, tag }) => ({ tag, owed: storedOwed.parse(value) }))
      .filter(({ owed: { state } }) => state === 'waiting')
  }

  const send = async (owed: StoredOwed) => {
    if (!owed.to || !('person' in owed.to)) return
    const { record, first: id } = owed
    const rendered = await renderers[owed.what]?.(owed, await records.read({ record, id }))
    if (rendered && 'message' in rendered) await toPerson(owed.to.person, rendered.message('en'))
  }

  const deliver = async (): Promise<void> => {
    await records.settled()
    const all = await waiting()
    for (const { owed, tag } of all) {
      await (owed.kind === 'timer' ? timers[owed.what]?.(owed) : send(owed))
      const document = { ...owed, state: 'done' }
      await store.commit(owed.record, [{ type: 'replace', document, tag }])
    }
    if (all.length > 0) await deliver()
  }
  return deliver
}
