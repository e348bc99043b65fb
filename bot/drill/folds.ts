import type { Fold, Folds, Item, Made } from '../delivery/brings.ts'
import type { Drill } from './domain/drill.ts'
import { audienceOf } from './domain/drill.ts'
import type { DrillNeeds } from './needs.ts'
import { cardId, whats } from './owing.ts'
import { presented } from './present.ts'
import { drillOf } from './stored.ts'

/** The drill that a card is of; `undefined` when it is kept no more, or a later one of that day has taken its place. */
const drillOfItem = ({ owed, record }: Item): Drill | undefined => {
  const drill = record && drillOf(record)
  return drill && drill.state !== 'dropped' && owed.id === `owed|${cardId(drill)}` ? drill : undefined
}

const nothing = (items: readonly Item[], dropped: string): Made => ({
  others: new Map(items.map((item) => [item, { dropped }])),
})

/** The one card of a drill: sent to its channel once, then put right in its place, which notifies nobody. */
export const drillFolds = (needs: DrillNeeds): Folds => {
  const mayStand = (drill: Drill) => needs.mayStand(drill.conversation, audienceOf(drill))

  const card: Fold = {
    slot: ({ owed }) => `drill-${owed.id.replace(/^owed\|card\|/, '')}`,
    // Whoever started it is there and waits for it.
    opens: (at) => at,
    place: async (item) => {
      const drill = drillOfItem(item)
      if (!drill) return { dropped: 'over' }
      return (await mayStand(drill)) ? { to: { conversation: drill.conversation } } : { dropped: 'audience' }
    },
    make: async ({ items, standing }) => {
      const [item] = [...items, ...standing]
      const drill = item && drillOfItem(item)
      if (!drill) return nothing(items, 'over')
      // Asked at each moment: somebody may have joined the channel meanwhile.
      if (!(await mayStand(drill))) return nothing(items, 'audience')
      return { message: await presented(needs, drill), others: new Map() }
    },
    after: async () => [],
  }
  return { [whats.card]: card }
}
