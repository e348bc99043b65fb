const ids = new Map<string, number>()

/** A class of words by its name, as a number: the same one for as long as the process lives. */
export const classId = (name: string): number => {
  const known = ids.get(name)
  if (known !== undefined) return known
  ids.set(name, ids.size)
  return ids.size - 1
}
