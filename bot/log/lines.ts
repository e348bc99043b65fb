import { pino } from 'pino'
import { newReference } from '../turns/reference.ts'

export interface LogNeeds {
  readonly level: string
  readonly write: (line: string) => void
  /** Of the trace under way, when there is one: each line carries it. */
  readonly traceId?: () => string | undefined
}

/** What this process says of itself: codes and references, never words that somebody wrote. */
export const logLines = ({ level, write, traceId }: LogNeeds) => {
  const mixin = () => {
    const trace = traceId?.()
    return trace === undefined ? {} : { trace }
  }
  const logger = pino({ level, base: null, mixin }, { write })
  return {
    fault: (error: unknown, reference = newReference()) => {
      logger.error({ reference, err: error }, 'fault')
      return reference
    },
    refused: (why: string, reference = newReference()) => {
      logger.warn({ reference, why }, 'refused')
      return reference
    },
    waiting: (what: string, why: string) => logger.warn({ what, why }, 'waiting'),
    there: (what: string) => logger.info({ what }, 'there'),
  }
}

export type LogLines = ReturnType<typeof logLines>
