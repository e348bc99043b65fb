import type { TurnContext } from 'botbuilder'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Clock, Day } from '../time/instant.ts'
import { dayOf } from '../time/instant.ts'
import type { Pace } from '../turns/pace.ts'
import { newReference } from '../turns/reference.ts'
import type { Asker, Heard, Reply, Turn } from '../turns/turn.ts'
import { silence } from '../turns/turn.ts'
import type { IncomingActivity } from './activity.ts'
import { tenantOf } from './activity.ts'
import { dialogBody, messageActivity, pressBody, pressError, searchBody } from './answer.ts'
import { conversationIdOf } from './conversation.ts'
import type { Conversations } from './conversations.ts'
import { heardIn, isFromExtension, isListenedTo } from './heard.ts'

export interface TurnNeeds {
  readonly dispatch: (turn: Turn) => Promise<Reply>
  readonly conversations: Pick<Conversations, 'remember' | 'greets' | 'gone' | 'back'>
  readonly clock: Clock
  /** Whether people of this tenant are answered on this day. */
  readonly isAllowed: (tenant: string, today: Day) => Promise<boolean>
  /** Whether this person is taking too many turns. */
  readonly pace: (person: string) => Promise<Pace>
  readonly words: {
    readonly fault: (reference: string, language: Language) => Message
    readonly notAllowed: (language: Language) => Message
    readonly malformed: (language: Language) => Message
    readonly tooFast: (language: Language) => Message
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

/** A partner of a shared channel has a tenant of their own, beside the conversation's. */
const whoIn = ({ from }: IncomingActivity, conversationTenant: string): Asker => ({
  tenantId: from.tenantId ?? conversationTenant,
  oid: from.aadObjectId ?? from.id,
  isPartner: from.tenantId != null && from.tenantId !== conversationTenant,
  ...(from.name ? { shownName: from.name } : {}),
})

/** From an activity to what is sent back. Faults are caught here, once, with a reference that the person can quote. */
export const takeTurn = ({ dispatch, conversations, clock, isAllowed, pace, words, log }: TurnNeeds) => {
  const turnOf = (activity: IncomingActivity, heard: Heard, who: Asker, reference: string): Turn => ({
    heard,
    who,
    where: {
      kind: kinds.get(activity.conversation.conversationType) ?? 'personal',
      conversation: conversationIdOf(activity),
    },
    language: languageOf(activity),
    at: clock(),
    reference,
  })

  /** Both the conversation's tenant and the person's own, where that is another. */
  const areAllowed = async (tenant: string, { tenantId }: Asker, today: Day) =>
    (await isAllowed(tenant, today)) && (tenantId === tenant || (await isAllowed(tenantId, today)))

  /** Where somebody can be reached later; not where the extension was used, which may be a chat of others. */
  const remember = async (activity: IncomingActivity, today: Day) => {
    if (!isFromExtension(activity)) await conversations.remember(activity, today)
  }

  /** For the people of an allowed tenant alone, at a person's pace; noted where they can be reached, greeted once. */
  const admit = async (activity: IncomingActivity, heard: Heard, reference: string): Promise<Outcome> => {
    const tenant = tenantOf(activity)
    const isNew = heard.type === 'installed'
    const language = languageOf(activity)
    const today = dayOf(clock())
    const who = whoIn(activity, tenant ?? '')
    if (!tenant || !(await areAllowed(tenant, who, today))) {
      log.refused('tenant-not-allowed', reference)
      return isNew ? silence : { type: 'message', message: words.notAllowed(language) }
    }
    const speed = await pace(keyOfPerson(who))
    if (speed !== 'fine') {
      log.refused('too-fast', reference)
      return speed === 'silent' ? silence : { type: 'message', message: words.tooFast(language) }
    }
    if (isNew && !(await conversations.greets(activity, today))) return silence
    await remember(activity, today)
    return dispatch(turnOf(activity, heard, who, reference))
  }

  const decide = async (activity: IncomingActivity, reference: string): Promise<Outcome> => {
    const heard = heardIn(activity)
    switch (heard.type) {
      case 'gone':
      case 'back':
        await conversations[heard.type](activity, heard.of)
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

  const firstSaid = (outcome: Outcome) => (outcome.type === 'message' ? (outcome.before ?? []) : [])

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
    if (isFromExtension(activity)) return dialogBody(message, firstSaid(outcome))
    if (outcome.type === 'malformed') return pressError(400, message?.text ?? '')
    if (outcome.type === 'fault') return pressError(500, message?.text ?? '')
    return pressBody(message)
  }

  const respond = async (context: TurnContext, activity: IncomingActivity, outcome: Outcome) => {
    // A dialog says it all itself: Liaison may not be in the conversation behind it.
    const before = isFromExtension(activity) ? [] : firstSaid(outcome)
    const send = (message: Message) => context.sendActivity(messageActivity(message, activity.serviceUrl))
    for (const message of before) await send(message)
    if (activity.type === 'invoke') {
      const value = isListenedTo(activity) ? { status: 200, body: invokeBody(activity, outcome) } : { status: 501 }
      await context.sendActivity({ type: 'invokeResponse', value })
      return
    }
    const message = wordsOf(outcome, languageOf(activity))
    // Nobody is waiting for the outcome of an installation event that failed.
    if (message && (outcome.type !== 'fault' || activity.type === 'message')) await send(message)
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
