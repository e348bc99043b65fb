import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Store } from '../storage/port.ts'
import { untilWon } from '../storage/until-won.ts'

/** A phrase that named no place there is. */
export const storedUnmatched = z.object({
  id: z.literal('unmatched'),
  record: z.string(),
  kind: z.literal('unmatched'),
  v: z.literal(1),
  /** How often it was typed. */
  count: z.number().int(),
  /** HMACs of the first three people who typed it: to tell three apart, never to find one. */
  people: z.array(z.string()).max(3),
  /** The words, once the rule says that they can't be a person's name. */
  phrase: z.string().optional(),
})

type Unmatched = z.output<typeof storedUnmatched>

export interface UnmatchedNeeds {
  readonly store: Store
  readonly key: string
  /** The rule: `bot/places/unmatched.ts`. */
  readonly mayKeep: (phrase: string, people: number) => boolean
}

const people = 3

/** One more person typed it: what is then known of it. */
const counted = (before: Unmatched | undefined, record: string, person: string) => ({
  id: 'unmatched' as const,
  record,
  kind: 'unmatched' as const,
  v: 1 as const,
  count: (before?.count ?? 0) + 1,
  people: [...new Set([...(before?.people ?? []), person])].slice(0, people),
})

/**
 * Notes a message that named no place there is, to improve the directory. The words are kept only when they can't be a
 * person's name; otherwise a count under an HMAC from which nobody can read them back.
 */
export const unmatchedLog = ({ store, key, mayKeep }: UnmatchedNeeds) => {
  const mac = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, 40)

  return async (phrase: string, person: string): Promise<void> => {
    const record = `unmatched|${mac(phrase)}`
    // Lost races over a mere count: one is missing, nobody is kept waiting for it.
    await untilWon(async () => {
      const read = await store.read('records', record, 'unmatched')
      const known = counted(read && storedUnmatched.parse(read.value), record, mac(person))
      const document: Unmatched = mayKeep(phrase, known.people.length) ? { ...known, phrase } : known
      return store.commit(record, [read ? { type: 'replace', document, tag: read.tag } : { type: 'create', document }])
    })
  }
}
