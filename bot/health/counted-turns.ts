import type { Reply, Turn } from '../turns/turn.ts'
import type { Metrics } from './metrics.ts'

/** Counts what comes of turns; a refusal is an answer too, and is told apart by the audit that notes it. */
export const countedTurns = (metrics: Pick<Metrics, 'turn'>) => {
  const refused = new Set<string>()

  const outcomeOf = ({ reference }: Turn, { type }: Reply) => {
    if (refused.delete(reference)) return 'refused'
    return type === 'nothing' ? 'silent' : 'answered'
  }

  return {
    /** To be told of each turn to which a right was not given. */
    noteRefused: ({ reference }: Pick<Turn, 'reference'>): void => void refused.add(reference),
    dispatch:
      (dispatch: (turn: Turn) => Promise<Reply>) =>
      async (turn: Turn): Promise<Reply> => {
        try {
          const reply = await dispatch(turn)
          metrics.turn(outcomeOf(turn, reply))
          return reply
        } catch (error) {
          refused.delete(turn.reference)
          metrics.turn('fault')
          throw error
        }
      },
  }
}
