import type { Schedule } from '../delivery/folding/needs.ts'

/** Milliseconds in which what is under way is finished: half of what the deployment leaves (infra/modules/site.bicep). */
const longest = 30_000

export interface StoppingNeeds {
  readonly schedule: Schedule
  readonly exit: (code: number) => void
  readonly say: (line: string) => void
}

/** Ends in order: 0 when all is closed. Told twice, or after half a minute, it ends as it is: what was owed is owed still. */
export const stopping = ({ schedule, exit, say }: StoppingNeeds) => {
  const closes: (() => Promise<unknown>)[] = []
  let isStopping = false
  return {
    /** Closed when it is told to stop. */
    closes: (close: () => Promise<unknown>): void => void closes.push(close),
    stop: async (): Promise<void> => {
      if (isStopping) return exit(1)
      isStopping = true
      schedule(longest, () => {
        say('Not all could be finished in time. What is owed is done by whoever runs next.')
        exit(1)
      })
      const closed = await Promise.allSettled(closes.map((close) => close()))
      exit(closed.every(({ status }) => status === 'fulfilled') ? 0 : 1)
    },
  }
}
