import type { Column } from './columns.ts'
import { columnOf } from './columns.ts'
import type { Said } from './row.ts'

/** What several lines say of one field: the first value, else that there is none, else nothing. */
export const firstSaid = <Value>(all: readonly Said<Value>[]): Said<Value> =>
  all.find((said) => said !== undefined && said !== null) ?? all.find((said) => said === null)

/** The field after a file has spoken: kept when it says nothing, gone when it says none. */
export const after = <Value>(said: Said<Value>, current: Value | undefined): Value | undefined =>
  said === undefined ? current : (said ?? undefined)

export interface Contradiction {
  readonly column?: Column
  readonly otherLine: number
}

/** Remembers what each line said of each thing, so that a later line can't contradict an earlier one. A blank contradicts nothing. */
export const agreement = () => {
  const seen = new Map<string, { readonly value: string; readonly line: number }>()
  const valuesOf = (subject: string, says: object) =>
    Object.entries(says)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([field, value]) => ({ field, key: `${subject}|${field}`, value: JSON.stringify(value) }))

  return {
    contradiction: (subject: string, says: object): Contradiction | undefined => {
      for (const { field, key, value } of valuesOf(subject, says)) {
        const earlier = seen.get(key)
        const column = columnOf(field)
        if (earlier && earlier.value !== value) return { otherLine: earlier.line, ...(column ? { column } : {}) }
      }
      return undefined
    },
    note: (subject: string, says: object, line: number) => {
      for (const { key, value } of valuesOf(subject, says)) if (!seen.has(key)) seen.set(key, { value, line })
    },
  }
}
