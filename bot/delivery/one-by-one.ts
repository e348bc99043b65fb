import type { Schedule } from './folding/needs.ts'

/** Milliseconds between two sends at a tenant's limit of thirty a second (reference/teams.md, row 3). */
const apart = 1_000 / 30

/** Runs the part of the work that waits for Teams. */
export type WhileSending = <Result>(send: () => Promise<Result>) => Promise<Result>

/**
 * Lets one begin when the one before it is done, or Teams has taken longer over it than its limit keeps two apart: all of the
 * limit is used, however slowly Teams answers, and nobody slow holds the others up. With Teams answering at once, one alone is under way: what is
 * under way when a process dies may stand twice.
 */
export const oneByOne = (schedule: Schedule) => {
  const waiting: (() => void)[] = []
  let isBusy = false

  const turn = async () => {
    if (isBusy) await new Promise<void>((go) => waiting.push(go))
    isBusy = true
  }

  const pass = () => {
    const next = waiting.shift()
    if (next) next()
    else isBusy = false
  }

  return async (work: (whileSending: WhileSending) => Promise<void>): Promise<void> => {
    await turn()
    let isTurnOver = false
    const leave = () => {
      if (!isTurnOver) pass()
      isTurnOver = true
    }
    try {
      await work(async (send) => {
        const callOff = schedule(apart, leave)
        try {
          return await send()
        } finally {
          callOff()
        }
      })
    } finally {
      leave()
    }
  }
}
