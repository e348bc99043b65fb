/** Lets so many run at once; the others wait for their turn. Settles with its own work. */
export const atOnce = (most: number) => {
  let running = 0
  const waiting: (() => void)[] = []

  const turn = async () => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running += 1
  }

  /** The place goes straight to who has waited longest. */
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }

  return async (work: () => Promise<void>): Promise<void> => {
    await turn()
    try {
      await work()
    } finally {
      leave()
    }
  }
}
