/** Keeps what was made for a key, and forgets the oldest beyond the bound: the same question is asked all day. */
export const kept = <Value>(most: number) => {
  const values = new Map<string, Value>()
  return (key: string, make: () => Value): Value => {
    const known = values.get(key)
    if (known !== undefined) return known
    const value = make()
    values.set(key, value)
    const oldest = values.size > most ? values.keys().next().value : undefined
    if (oldest !== undefined) values.delete(oldest)
    return value
  }
}
