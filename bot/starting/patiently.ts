import type { LogLines } from '../log/lines.ts'

export interface PatientlyNeeds {
  readonly wait: (milliseconds: number) => Promise<unknown>
  readonly log: Pick<LogLines, 'waiting' | 'there'>
}

/** Milliseconds before the second try, and at the most between two. */
const first = 1_000
const longest = 30_000

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  const of = ['status', 'statusCode', 'code'].map((name) => Reflect.get(error, name)).find((one) => one !== undefined)
  return of === undefined ? error.name : `${error.name} ${String(of)}`
}

/**
 * Tries to open something until it is there, however long that takes: a deployment may start before its store, its roles or its secret. Each
 * reason for waiting is said once.
 */
export const patiently =
  ({ wait, log }: PatientlyNeeds) =>
  async <Opened>(what: string, open: () => Promise<Opened>): Promise<Opened> => {
    let said: string | undefined
    for (let tries = 0; ; tries++) {
      try {
        const opened = await open()
        if (said !== undefined) log.there(what)
        return opened
      } catch (error) {
        const why = codeOf(error)
        if (why !== said) log.waiting(what, why)
        said = why
        await wait(Math.min(longest, first * 2 ** tries))
      }
    }
  }
