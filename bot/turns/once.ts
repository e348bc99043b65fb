import QuickLRU from 'quick-lru'

/** Remembers, for a while and within bounds, what was already taken, so that a redelivery joins the first instead of repeating it. */
export const once = <Value>(elapsed: () => number, { keepMs = 600_000, most = 10_000 } = {}) => {
  const taken = new QuickLRU<string, { readonly since: number; readonly outcome: Promise<Value> }>({ maxSize: most })

  return (key: string, run: () => Promise<Value>): Promise<Value> => {
    const known = taken.get(key)
    if (known && elapsed() - known.since < keepMs) return known.outcome
    const outcome = run()
    taken.set(key, { since: elapsed(), outcome })
    // A failed one may be tried again.
    outcome.catch(() => taken.delete(key))
    return outcome
  }
}
