import { macOf } from '../../records/hashing.ts'
import type { StoredEvent } from '../../records/shapes.ts'
import { storedText } from '../../records/shapes.ts'
import type { Stored } from '../../storage/port.ts'

interface Expected {
  readonly mac: string
  readonly number: number
}

type Broken = { readonly number: number; readonly what: 'text-missing' | 'text-changed' | 'text-not-erased' }

/** Which texts a timeline says are there: as many as a record has, no more. */
export const textsExpected = () => {
  const expected = new Map<string, Expected>()
  return {
    after: ({ texts = [], erased = [] }: StoredEvent, number: number) => {
      for (const { id, mac } of texts) expected.set(id, { mac, number })
      for (const id of erased) expected.delete(id)
    },
    /** Holds what is there against it; call it for each text, then `rest`. */
    meets: (document: Stored): Broken | undefined => {
      const { id } = document
      const wanted = expected.get(id)
      expected.delete(id)
      if (!wanted) return { number: Number(id.split('|')[1]), what: 'text-not-erased' }
      const text = storedText.safeParse(document)
      const proves = text.success && macOf(text.data, text.data.salt) === wanted.mac
      return proves ? undefined : { number: wanted.number, what: 'text-changed' }
    },
    rest: (): Broken | undefined => {
      const [left] = expected.values()
      return left && { number: left.number, what: 'text-missing' }
    },
  }
}
