import type { Counted, Limit } from './windows.ts'
import { countUntil } from './windows.ts'

/** What left, and what is promised to leave, under the same limits: of one conversation, or of a tenant. */
export interface Book {
  /** What left: decides who may leave now. */
  readonly left: Counted
  /** The same and what is promised: decides what may be promised next. */
  readonly planned: Counted
  /** Teams takes nothing before that moment. */
  readonly closedUntil: number
  readonly leave: (at: number) => void
  readonly plan: (at: number) => void
  readonly cancel: (at: number) => void
  /** Says of a planned moment that whoever it is for is still to come. */
  readonly promise: (at: number) => void
  /** The earliest moment up to `until` for whoever comes now; it is planned still, and promised no longer. */
  readonly redeem: (until: number) => number | undefined
  readonly closeUntil: (moment: number) => void
  /** Forgets what no limit counts any more. */
  readonly forget: (now: number) => void
  readonly isEmpty: (now: number) => boolean
}

const insert = (into: number[], at: number) => {
  into.splice(countUntil(into, at), 0, at)
}

const openBook = (limits: readonly Limit[]): Book => {
  const longest = Math.max(...limits.map(({ within }) => within))
  const largest = Math.max(...limits.map(({ most }) => most))
  const left: number[] = []
  const planned: number[] = []
  const promised: number[] = []
  let closedUntil = Number.NEGATIVE_INFINITY

  return {
    left: { limits, taken: left },
    planned: { limits, taken: planned },
    get closedUntil() {
      return closedUntil
    },
    leave: (at) => {
      insert(left, at)
      insert(planned, at)
    },
    plan: (at) => insert(planned, at),
    cancel: (at) => {
      const last = countUntil(planned, at) - 1
      if (planned[last] === at) planned.splice(last, 1)
    },
    promise: (at) => insert(promised, at),
    redeem: (until) => (promised[0] !== undefined && promised[0] <= until ? promised.shift() : undefined),
    closeUntil: (moment) => {
      closedUntil = Math.max(closedUntil, moment)
    },
    forget: (now) => {
      for (const moments of [left, planned]) {
        // Of what is past the latest decide alone: no more are kept than the largest limit counts.
        const surplus = countUntil(moments, now) - largest
        moments.splice(0, Math.max(surplus, countUntil(moments, now - longest)))
      }
      promised.splice(0, countUntil(promised, now - longest))
    },
    isEmpty: (now) => planned.length === 0 && closedUntil <= now,
  }
}

/** A book for each name, opened when it is first asked for; those in which nothing counts any more are forgotten on the way. */
export const openShelf = (limits: readonly Limit[]) => {
  const books = new Map<string, Book>()

  /** The longest unused stand first. */
  const sweep = (now: number) => {
    for (const [name, book] of books) {
      book.forget(now)
      if (!book.isEmpty(now)) return
      books.delete(name)
    }
  }

  return {
    at: (name: string, now: number): Book => {
      sweep(now)
      const book = books.get(name) ?? openBook(limits)
      book.forget(now)
      books.delete(name)
      books.set(name, book)
      return book
    },
    get size() {
      return books.size
    },
  }
}
