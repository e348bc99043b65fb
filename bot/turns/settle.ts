import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import type { Names } from '../directory/domain/model.ts'
import type { Category, Verdict } from '../guard/verdict.ts'
import type { Action } from '../rights/actions.ts'
import type { Permit } from '../rights/permit.ts'
import type { Refusal } from '../rights/refusal.ts'
import type { Answered, Shown } from './answer.ts'
import type { AskAny, Verb } from './capability.ts'
import type { Asker, Reply, Turn } from './turn.ts'
import { reply } from './turn.ts'

export interface SettleNeeds {
  readonly asks: (turn: Turn) => AskAny
  readonly audit: {
    /** Puts on record what is about to be shown; settles when that is durable, and throws when it can't be. */
    readonly shown: (permit: Permit, shown: Shown) => Promise<void>
    readonly refused: (turn: Turn, action: Action, why: Refusal) => Promise<void>
  }
  /** The justification of s.62(2), asked of those who have no part in the record. */
  readonly why: {
    readonly needsReason: (permit: Permit) => boolean
    readonly reasonFor: (permit: Permit) => string | undefined
  }
  /** Into a person's own chat; false when they can't be reached there. */
  readonly tell: (who: Asker, message: Message) => Promise<boolean>
  readonly words: {
    readonly refused: (why: Refusal, language: Language) => Message
    readonly unreadable: (language: Language) => Message
    readonly tooLong: (language: Language) => Message
    readonly safety: (language: Language) => Message
    readonly stopped: (verdict: Verdict, language: Language) => Message
    readonly leftOut: (categories: readonly Category[], language: Language) => Message
    /** Stands in a channel for an answer that went elsewhere, or could not: it repeats nothing. */
    readonly elsewhere: (reached: boolean, language: Language) => Message
    readonly actingAs: (message: Message, post: Names, language: Language) => Message
    readonly sayWhy: (action: Action, language: Language) => Message
  }
}

/** Already where its reader alone sees the answer: their own chat, their search, their dialog. */
const isSeenAlone = ({ where, heard }: Turn) =>
  where.kind === 'personal' ||
  heard.type === 'searched' ||
  heard.type === 'opened-from-message' ||
  (heard.type === 'pressed' && heard.inDialog === true)

const isOnRecord = ({ operation }: Permit) => operation === 'consultation' || operation === 'disclosure'

const withReason = (shown: Shown, reason: string | undefined): Shown =>
  reason === undefined ? shown : { ...shown, understood: { ...shown.understood, reason } }

/** From a verb's answer to what is sent: on record first, in the right place, with as what it was done. */
export const settling = ({ asks, audit, why, tell, words }: SettleNeeds) => {
  const privately = async (turn: Turn, message: Message, before: readonly Message[] = []): Promise<Reply> => {
    if (isSeenAlone(turn)) return { type: 'message', message, before }
    const reached = await tell(turn.who, message)
    return { type: 'message', message: words.elsewhere(reached, turn.language), before }
  }

  /** What a button answers is seen by whoever pressed it, alone. */
  const refusal = (turn: Turn, message: Message) =>
    turn.heard.type === 'pressed' ? Promise.resolve(reply(message)) : privately(turn, message)

  const answeredBy = async (turn: Turn, verb: Verb, answer: Answered): Promise<Reply> => {
    const { permit, shown } = answer
    if (why.needsReason(permit)) return privately(turn, words.sayWhy(permit.action, turn.language))
    if (isOnRecord(permit)) await audit.shown(permit, withReason(shown, why.reasonFor(permit)))
    if (answer.reply.type !== 'message') return answer.reply
    const { message, before } = answer.reply
    const whole = permit.actingAs ? words.actingAs(message, permit.actingAs, turn.language) : message
    return verb.home === 'private' ? privately(turn, whole, before) : { ...answer.reply, message: whole }
  }

  const settle = async (turn: Turn, verb: Verb, given: unknown): Promise<Reply> => {
    const answer = await verb.run(turn, given, asks(turn))
    switch (answer.type) {
      case 'answered':
        if (answer.permit.action !== verb.action)
          throw new TypeError(`An answer to ${verb.action} came with the right to ${answer.permit.action}.`)
        return answeredBy(turn, verb, answer)
      case 'refused':
        await audit.refused(turn, verb.action, answer.why)
        if (answer.current) return answeredBy(turn, verb, answer.current)
        return refusal(turn, words.refused(answer.why, turn.language))
      case 'unreadable':
        return reply(words.unreadable(turn.language))
    }
  }

  return { settle, privately }
}
