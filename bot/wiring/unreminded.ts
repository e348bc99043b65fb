import { actionsOfArea } from '../actions/queries.ts'
import { actionOf } from '../actions/stored.ts'
import { fatesOfRecord } from '../delivery/queries.ts'
import type { PlanReminders } from '../reminders/contract.ts'
import type { Store, Stored } from '../storage/port.ts'
import type { Clock } from '../time/instant.ts'

interface Needs {
  readonly store: Pick<Store, 'read' | 'query'>
  readonly clock: Clock
  readonly areas: () => Promise<readonly string[]>
  readonly planReminders: PlanReminders
}

/** Actions that one audit looks at; it goes on where the last one stopped, so that each is looked at in its turn. */
const most = 50

/** Everybody else's reminders follow from the same plan. */
const owner = 'remind|owner'

/** Looks at open actions, a few at a time, and answers how many of those it has seen should owe their owner a reminder and do not. */
export const unreminded = ({ store, clock, areas, planReminders }: Needs) => {
  let left: readonly string[] = []
  let after: string | undefined
  const missing = new Map<string, string>()

  const isMissing = async (document: Stored): Promise<boolean> => {
    const { record, dueOn, area } = actionOf(document)
    const plans = planReminders({ dueOn, area, isOpen: true }, clock()).owed.some(({ id }) => id === owner)
    if (!plans || (await store.read('records', record, `owed|${owner}`))) return false
    // A fate and what is owed next are one commit: where there is one, the series went on or came to its end.
    const { items } = await store.query(fatesOfRecord, { record })
    return !items.some(({ value: { id } }) => id.startsWith(`fate|owed|${owner}|${dueOn}|`))
  }

  const look = async (document: Stored) => {
    if (await isMissing(document)) missing.set(document.record, document.id)
  }

  const nextPage = async () => {
    if (after === undefined) left = left.length > 1 ? left.slice(1) : await areas()
    const [area] = left
    if (area === undefined) return []
    const found = await store.query(actionsOfArea, { area, standing: 'open' }, { after, limit: most })
    after = found.next
    return found.items
  }

  /** What was missing is looked at again each time: by now it may be mended, or closed. */
  const again = async () => {
    for (const [record, id] of [...missing].slice(0, most)) {
      missing.delete(record)
      const read = await store.read('records', record, id)
      if (read?.value.kind === 'action' && 'standing' in read.value && read.value.standing === 'open')
        await look(read.value)
    }
  }

  return async (): Promise<number> => {
    await again()
    for (const { value } of await nextPage()) await look(value)
    return missing.size
  }
}
