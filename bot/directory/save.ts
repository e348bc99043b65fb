import type { Commit, Store, Stored } from '../storage/port.ts'
import { StoreFault } from '../storage/port.ts'
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
    tag === undefined ? { type: 'create', document: first } : { type: 'replace', document: first, tag },
    ...people.map((document) => ({ type: 'upsert', document }) as const),
    ...gone.map(({ id, tag: read }) => ({ type: 'delete', id, tag: read }) as const),
  ]
  return (await store.commit(first.record, commit)) === 'done' ? 'done' : 'changed-meanwhile'
}

const attempts = 10

/**
 * Tells every instance that the directory has changed. Call it after the change itself: a reader that sees the new version then
 * also sees the change. Throws `StoreFault` when others kept winning.
 */
export const raiseVersion = async (store: Store): Promise<number> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = await store.read('records', head.record, head.id)
    const version = (found ? versionOf(found.value) : 0) + 1
    const document = headDocument(version)
    const change = found
      ? ({ type: 'replace', document, tag: found.tag } as const)
      : ({ type: 'create', document } as const)
    if ((await store.commit(head.record, [change])) === 'done') return version
  }
  throw new StoreFault('The version of the directory could not be raised.', 503)
}
