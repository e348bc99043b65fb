import type { TurnContext } from 'botbuilder'
import type { IncomingActivity } from '../activity.ts'
import { placeOf } from '../conversation.ts'
import type { Buckets } from './buckets.ts'
import { failureOf } from './failure.ts'
import { lanesIn } from './lanes.ts'

export type CountReplies = (context: TurnContext, activity: IncomingActivity) => void

/** Sends a reply, and watches it; `statusOf` reads what an error says that it was answered. */
type Watch = <Result>(send: () => Promise<Result>, statusOf: (error: unknown) => number | undefined) => Promise<Result>

interface Needs {
  readonly buckets: Pick<Buckets, 'note'>
  readonly hostTenant: string
  readonly watch?: Watch
}

const statusOf = (error: unknown) => {
  const failure = failureOf(error)
  return failure?.type === 'refused' ? failure.status : undefined
}

/** Counts what is answered in a turn. It waits for nobody, since somebody waits for it; what Liaison says first makes room. */
export const countingReplies = ({ buckets, hostTenant, watch = (send) => send() }: Needs): CountReplies => {
  const lanes = lanesIn(hostTenant)
  return (context, activity) => {
    // Those go back in the answer to the request itself.
    if (activity.deliveryMode === 'expectReplies') return
    const lane = lanes.sendingTo(placeOf(activity))
    context.onSendActivities(async (_context, sent, next) => {
      const messages = sent.filter(({ type }) => type === 'message')
      for (const _ of messages) buckets.note(lane)
      return messages.length > 0 ? watch(next, statusOf) : next()
    })
  }
}
