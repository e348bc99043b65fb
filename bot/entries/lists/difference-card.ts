import { listDifferenceMessage } from '../../../cards/list-difference/index.ts'
import type { Message } from '../../../cards/message.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { ByRight } from './by-right.ts'
import type { Planned } from './plan-list.ts'
import { differenceFacts } from './plan-list.ts'

/** What a list would do, as its card; `seen` is the version of the list that a press then speaks of. */
export const differenceCard = ({ language }: Turn, planned: Planned, seen: number, directoryChanged = false): Message =>
  listDifferenceMessage(differenceFacts(planned, { seen, language, directoryChanged }), language)

/** What the writer of a list may do: `keeps` by the verb's own right, the rest by that to appoint. */
export const byRight = (keeps: ByRight['keeps'], any: AskAny): ByRight => ({
  keeps,
  appoints: async (areas) => (await any('admins.appoint', { state: 'kept', areas, own: [] })).ok,
})
