import QuickLRU from 'quick-lru'

/** Keeps what was made for a key, and in time forgets what is no longer asked for: the same question is asked all day. */
export const kept = <Value extends object>(most: number) => {
  const values = new QuickLRU<string, Value>({ maxSize: most })
  return (key: string, make: () => Value): Value => {
    const known = values.get(key)
    if (known) return known
    const value = make()
    values.set(key, value)
    return value
  }
}
