import { z } from 'zod'
import type { Commit, Store, Stored } from '../storage/port.ts'
import { StoreFault } from '../storage/port.ts'
import { untilWon } from '../storage/until-won.ts'
import type { Tags } from './load.ts'
import { tagKey } from './load.ts'
import { head, headDocument, versionOf } from './records.ts'

/** Documents that a commit may hold beside the first, which is version-checked. */
const mostBeside = 99

/** What became of one partition's change. `too-many`: more people at once than one commit takes. */
export type Saved = 'done' | 'changed-meanwhile' | 'too-many'

export interface Beside {
  /** Written as they are. */
  readonly people?: readonly Stored[]
  /** Taken away if they are as they were read. */
  readonly gone?: readonly { readonly id: string; readonly tag: string }[]
}

/** What a record keeps of its events (`bot/records/contract.ts`): whoever writes its first document keeps it too. */
const eventsSoFar = z.object({ events: z.number().int().exactOptional(), chain: z.string().exactOptional() })

const withEvents = async (store: Store, first: Stored): Promise<Stored> => {
  const there = await store.read('records', first.record, first.id)
  return there ? { ...first, ...eventsSoFar.parse(there.value) } : first
}

/** Writes the first document if it is as it was read (or not there yet), and the others with it: all or nothing. */
export const saveTogether = async (
  store: Store,
  tags: Tags,
  first: Stored,
  { people = [], gone = [] }: Beside = {},
): Promise<Saved> => {
  if (people.length + gone.length > mostBeside) return 'too-many'
  const tag = tags.get(tagKey(first.record, first.id))
  const commit: Commit = [
    tag === undefined
      ? { type: 'create', document: first }
      : { type: 'replace', document: await withEvents(store, first), tag },
    ...people.map((document) => ({ type: 'upsert', document }) as const),
    ...gone.map(({ id, tag: read }) => ({ type: 'delete', id, tag: read }) as const),
  ]
  return (await store.commit(first.record, commit)) === 'done' ? 'done' : 'changed-meanwhile'
}

/**
 * Tells every instance that the directory has changed. Call it after the change itself: a reader that sees the new version then
 * also sees the change. Throws `StoreFault` when others kept winning.
 */
export const raiseVersion = async (store: Store): Promise<number> => {
  const raised = await untilWon(async () => {
    const found = await store.read('records', head.record, head.id)
    const version = (found ? versionOf(found.value) : 0) + 1
    const document = headDocument(version)
    const outcome = await store.commit(head.record, [
      found ? { type: 'replace', document, tag: found.tag } : { type: 'create', document },
    ])
    return outcome === 'done' ? version : outcome
  })
  if (raised === 'lost') throw new StoreFault('The version of the directory could not be raised.', 503)
  return raised
}
