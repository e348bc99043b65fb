import type { TurnContext } from 'botbuilder'
import type { IncomingActivity } from '../activity.ts'
import { placeOf } from '../conversation.ts'
import type { Buckets } from './buckets.ts'
import { lanesIn } from './lanes.ts'

export type CountReplies = (context: TurnContext, activity: IncomingActivity) => void

interface Needs {
  readonly buckets: Pick<Buckets, 'note'>
  readonly hostTenant: string
}

/** Counts what is answered in a turn. It waits for nobody, since somebody waits for it; what Liaison says first makes room. */
export const countingReplies = ({ buckets, hostTenant }: Needs): CountReplies => {
  const lanes = lanesIn(hostTenant)
  return (context, activity) => {
    // Those go back in the answer to the request itself.
    if (activity.deliveryMode === 'expectReplies') return
    const lane = lanes.sendingTo(placeOf(activity))
    context.onSendActivities(async (_context, sent, next) => {
      for (const { type } of sent) if (type === 'message') buckets.note(lane)
      return next()
    })
  }
}
