/** Remembers, for a while and within bounds, what was already taken, so that a redelivery joins the first instead of repeating it. */
export const once = <Value>(elapsed: () => number, { keepMs = 600_000, most = 10_000 } = {}) => {
  const taken = new Map<string, { readonly since: number; readonly outcome: Promise<Value> }>()

  const forgetOld = () => {
    for (const [key, { since }] of taken) {
      if (taken.size <= most && elapsed() - since < keepMs) return
      taken.delete(key)
    }
  }

  return (key: string, run: () => Promise<Value>): Promise<Value> => {
    forgetOld()
    const known = taken.get(key)
    if (known) return known.outcome
    const outcome = run()
    taken.set(key, { since: elapsed(), outcome })
    // A failed one may be tried again.
    outcome.catch(() => taken.delete(key))
    return outcome
  }
}
