import type { Answer, Incoming } from '../http/serve.ts'
import { once } from '../turns/once.ts'
import { newReference } from '../turns/reference.ts'
import { incomingActivity } from './activity.ts'
import type { Adapter } from './adapter.ts'
import type { CountReplies } from './outlet/replies.ts'
import type { TurnNeeds } from './take-turn.ts'
import { takeTurn } from './take-turn.ts'

export interface EndpointNeeds extends TurnNeeds {
  readonly adapter: Adapter
  /** Monotonic milliseconds. */
  readonly elapsed: () => number
  /** Replies count under Teams' limits too. */
  readonly countReplies?: CountReplies
}

const badTokens: ReadonlySet<string> = new Set(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'])

/** botbuilder throws most refusals of a token with the status to answer, but a forged signature as its library's own error. */
const isUnauthenticated = (error: unknown) =>
  error instanceof Error &&
  (badTokens.has(error.name) || ('statusCode' in error && (error.statusCode === 401 || error.statusCode === 403)))

/** `POST /api/messages`: 400 for what is no activity, 401 for what is not signed, and the turn for the rest. */
export const messagesEndpoint = (needs: EndpointNeeds) => {
  const take = takeTurn(needs)
  const firstTime = once<void>(needs.elapsed)

  const refuse = (status: number, error: string, why = error): Answer => {
    const reference = newReference()
    needs.log.refused(why, reference)
    return { status, body: { error, reference } }
  }

  return async ({ authorization, body }: Incoming): Promise<Answer> => {
    const parsed = incomingActivity.safeParse(body)
    if (!parsed.success) return refuse(400, 'That is not an activity that Liaison reads.')
    const activity = parsed.data
    const isMessage = activity.type === 'message' && activity.id !== undefined
    let admitted = false
    try {
      const response = await needs.adapter.receive(authorization, activity, (context) => {
        admitted = true
        needs.countReplies?.(context, activity)
        return isMessage
          ? firstTime(`${activity.conversation.id}|${activity.id}`, () => take(context, activity))
          : take(context, activity)
      })
      return response ? { status: response.status, body: response.body } : { status: 200 }
    } catch (error) {
      if (admitted || !isUnauthenticated(error)) throw error
      // The library's reason helps whoever forges tokens: it stays here.
      return refuse(401, 'Not signed by Teams for this bot.', error instanceof Error ? error.message : undefined)
    }
  }
}
