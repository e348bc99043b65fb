/** A text as far as removing it needs to know. */
export interface Authored {
  readonly field: string
  /** `tenant|object id`. */
  readonly author: string
}

export interface Removable {
  readonly fields: readonly string[]
  /** Whether the asker wrote every version of all of them. */
  readonly isOwn: boolean
}

/**
 * Which texts of a record somebody means: the field that a button names; else their own; else all, for whoever may remove what
 * others wrote. A field that somebody else has written in, too, is not the asker's own.
 */
export const removableBy = (asker: string, texts: readonly Authored[], field: string | undefined): Removable => {
  const fields = [...new Set(texts.map((text) => text.field))]
  const isOwn = (one: string) => texts.every((text) => text.field !== one || text.author === asker)
  if (field !== undefined) return { fields: fields.filter((one) => one === field), isOwn: isOwn(field) }
  const own = fields.filter(isOwn)
  return own.length > 0 ? { fields: own, isOwn: true } : { fields, isOwn: false }
}
