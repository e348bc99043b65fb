import type { Answer as Answered, Incoming } from '../http/serve.ts'
import type { Reply, Turn } from '../turns/turn.ts'
import { referenceOf } from './checked.ts'
import type { Counts } from './counts.ts'
import type { Tracing } from './tracing.ts'

interface Needs {
  readonly counts: Pick<Counts, 'add'>
  readonly tracing: Pick<Tracing, 'begin' | 'within'>
}

/** Counts what comes of turns; a refusal is an answer too, and is told apart by the audit that notes it. */
export const watchedTurns = ({ counts, tracing }: Needs) => {
  const refused = new Set<string>()

  const outcomeOf = ({ reference }: Turn, { type }: Reply) => {
    if (refused.delete(reference)) return 'refused'
    return type === 'nothing' ? 'silent' : 'answered'
  }

  return {
    /** To be told of each turn to which a right was not given. */
    noteRefused: ({ reference }: Pick<Turn, 'reference'>): void => void refused.add(reference),
    /** A trace begins where Teams asks, with what it is answered. */
    received:
      (handle: (incoming: Incoming) => Promise<Answered>) =>
      (incoming: Incoming): Promise<Answered> =>
        tracing.begin('activity', {}, async (say) => {
          const answer = await handle(incoming)
          say({ status: answer.status })
          return answer
        }),
    dispatch:
      (dispatch: (turn: Turn) => Promise<Reply>) =>
      (turn: Turn): Promise<Reply> => {
        const { heard, where, reference } = turn
        const known = { heard: heard.type, where: where.kind, reference: referenceOf(reference) }
        return tracing.within('turn', known, async (say) => {
          try {
            const reply = await dispatch(turn)
            const outcome = outcomeOf(turn, reply)
            counts.add('liaison_turns_total', { outcome })
            say({ outcome })
            return reply
          } catch (error) {
            refused.delete(reference)
            counts.add('liaison_turns_total', { outcome: 'fault' })
            say({ outcome: 'fault' })
            throw error
          }
        })
      },
  }
}
