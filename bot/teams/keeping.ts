import QuickLRU from 'quick-lru'

/** Teams has a few addresses for each region of the world. */
const most = 50

/** Makes what a key stands for once, and keeps the fifty that were asked for last. What could not be made is not kept. */
export const keeping = <Made>() => {
  const all = new QuickLRU<string, Promise<Made>>({ maxSize: most })
  return (key: string, make: () => Promise<Made>): Promise<Made> => {
    const known = all.get(key)
    if (known) return known
    const made = make()
    all.set(key, made)
    made.catch(() => all.delete(key))
    return made
  }
}
