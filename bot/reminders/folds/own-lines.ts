import type { DigestLine } from '../../../cards/digest/facts.ts'
import type { Item } from '../../delivery/brings.ts'
import { groupName } from '../../groups/name.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { LineNow, Reminder, Reminders } from '../contract.ts'
import type { RemindersNeeds } from '../needs.ts'
import { followed } from '../place/around.ts'
import { coordinatorOf, groupOfItem } from '../place/group.ts'
import { accountIn } from '../place/reach.ts'
import type { sayings } from '../place/saying.ts'

type Needs = Pick<RemindersNeeds, 'records' | 'directory' | 'places' | 'hostTenant'>

const once = (now: Reminder['now']): Reminder => ({ now, next: () => [] })

/** To somebody who is away: what is theirs and who was reminded of it. Only in their own chat. */
const away =
  ({ hostTenant }: Needs, say: ReturnType<typeof sayings>): Reminder['now'] =>
  async (item: Item, at: Instant) => {
    const said = await say(followed(item), at)
    if ('dropped' in said) return said
    const covers = said.way?.by === 'chat' ? said.way.covers : undefined
    const account = covers && accountIn(covers, hostTenant)
    if (!account) return { dropped: 'no-account' }
    const name = said.way?.by === 'chat' ? said.way.person?.name : undefined
    return {
      ...said.now,
      reader: { person: account },
      weight: 'calls',
      line: (language): DigestLine => {
        const line = said.line(language)
        return line.type === 'action' ? { ...line, as: 'away', name } : line
      },
    }
  }

/** To whoever looks after a group: what its channel was to show and did not. */
const notPosted =
  (needs: Needs, why: 'withheld' | 'unreached'): Reminder['now'] =>
  async (item: Item, at: Instant): Promise<LineNow | { readonly dropped: string }> => {
    const [group, directory] = await Promise.all([groupOfItem(item, needs), needs.directory()])
    if (!group) return { dropped: 'record-gone' }
    const party = coordinatorOf(group, { directory, places: needs.places, day: dayOf(at) })
    if (!party) return { dropped: 'nobody' }
    return {
      reader: { party },
      weight: 'calls',
      audience: group.audience,
      line: (language) => ({ type: 'not-posted', why, group: groupName(group, language), record: group.record }),
    }
  }

/** The lines that follow from what became of others. */
export const ownLines = (needs: Needs, say: ReturnType<typeof sayings>): Reminders => ({
  'remind.away': once(away(needs, say)),
  'remind.withheld': once(notPosted(needs, 'withheld')),
  'remind.unreached': once(notPosted(needs, 'unreached')),
})
