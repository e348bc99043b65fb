import type { TurnContext } from 'botbuilder'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Clock } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import { newReference } from '../turns/reference.ts'
import type { Heard, Reply, Turn } from '../turns/turn.ts'
import { silence } from '../turns/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { tenantOf } from './activity.ts'
import { messageActivity, pressBody, pressError, searchBody } from './answer.ts'
import type { Conversations } from './conversations.ts'
import { conversationIdOf } from './conversations.ts'
import { heardIn, isListenedTo } from './heard.ts'

export interface TurnNeeds {
  readonly dispatch: (turn: Turn) => Promise<Reply>
  readonly conversations: Conversations
  readonly clock: Clock
  /** Whether people of this tenant are answered. */
  readonly isAllowed: (tenant: string) => boolean
  readonly words: {
    readonly fault: (reference: string, language: Language) => Message
    readonly notAllowed: (language: Language) => Message
    readonly malformed: (language: Language) => Message
  }
  readonly log: {
    readonly fault: (error: unknown, reference: string) => void
    readonly refused: (why: string, reference: string) => void
  }
}

type Outcome = Reply | { readonly type: 'malformed' } | { readonly type: 'fault'; readonly reference: string }

const languageOf = (activity: IncomingActivity): Language =>
  activity.locale?.toLowerCase().startsWith('cy') ? 'cy' : 'en'

const kinds: ReadonlyMap<string | undefined, Turn['where']['kind']> = new Map([
  ['channel', 'channel'],
  ['groupChat', 'group'],
])

/** From an activity to what is sent back. Faults are caught here, once, with a reference that the person can quote. */
export const takeTurn = ({ dispatch, conversations, clock, isAllowed, words, log }: TurnNeeds) => {
  const turnOf = (activity: IncomingActivity, heard: Heard, tenantId: string, reference: string): Turn => ({
    heard,
    who: { tenantId, oid: activity.from.aadObjectId ?? activity.from.id },
    where: {
      kind: kinds.get(activity.conversation.conversationType) ?? 'personal',
      conversation: conversationIdOf(activity),
    },
    language: languageOf(activity),
    at: clock(),
    reference,
  })

  /** For the people of an allowed tenant alone; noted where they can be reached, greeted once. */
  const admit = async (activity: IncomingActivity, heard: Heard, reference: string): Promise<Outcome> => {
    const tenant = tenantOf(activity)
    const isNew = heard.type === 'installed'
    if (!tenant || !isAllowed(tenant)) {
      log.refused('tenant-not-allowed', reference)
      return isNew ? silence : { type: 'message', message: words.notAllowed(languageOf(activity)) }
    }
    const today = dayOf(clock())
    if (isNew && !(await conversations.greets(activity, today))) return silence
    await conversations.remember(activity, today)
    return dispatch(turnOf(activity, heard, tenant, reference))
  }

  const decide = async (activity: IncomingActivity, reference: string): Promise<Outcome> => {
    const heard = heardIn(activity)
    switch (heard.type) {
      case 'removed':
        await conversations.forgetGreeting(activity)
        return silence
      case 'unknown':
        return silence
      case 'malformed':
        log.refused('malformed-invoke', reference)
        return { type: 'malformed' }
      default:
        return admit(activity, heard, reference)
    }
  }

  const wordsOf = (outcome: Outcome, language: Language): Message | undefined => {
    if (outcome.type === 'malformed') return words.malformed(language)
    if (outcome.type === 'fault') return words.fault(outcome.reference, language)
    return outcome.type === 'message' ? outcome.message : undefined
  }

  const invokeBody = (activity: IncomingActivity, outcome: Outcome) => {
    const message = wordsOf(outcome, languageOf(activity))
    if (activity.name === 'composeExtension/query')
      return searchBody(
        outcome.type === 'results' ? outcome : { type: 'results', results: [], hint: message?.text ?? '' },
      )
    if (outcome.type === 'malformed') return pressError(400, message?.text ?? '')
    if (outcome.type === 'fault') return pressError(500, message?.text ?? '')
    return pressBody(message)
  }

  const respond = async (context: TurnContext, activity: IncomingActivity, outcome: Outcome) => {
    if (activity.type === 'invoke') {
      const value = isListenedTo(activity) ? { status: 200, body: invokeBody(activity, outcome) } : { status: 501 }
      await context.sendActivity({ type: 'invokeResponse', value })
      return
    }
    const message = wordsOf(outcome, languageOf(activity))
    // Nobody is waiting for the outcome of an installation event that failed.
    if (message && (outcome.type !== 'fault' || activity.type === 'message'))
      await context.sendActivity(messageActivity(message))
  }

  return async (context: TurnContext, activity: IncomingActivity): Promise<void> => {
    const reference = newReference()
    try {
      await respond(context, activity, await decide(activity, reference))
    } catch (error) {
      log.fault(error, reference)
      await respond(context, activity, { type: 'fault', reference }).catch((second: unknown) =>
        log.fault(second, reference),
      )
    }
  }
}
