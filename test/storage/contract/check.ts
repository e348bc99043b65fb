import { randomUUID } from 'node:crypto'
import type { Change, Container, Store, Stored } from '../../../bot/storage/port.ts'

/** One promise of the port, shown on a store. */
export interface Check {
  readonly name: string
  readonly run: (store: Store) => Promise<void>
}

/** A partition that nothing else uses. */
export const freshRecord = (kind = 'thing') => `${kind}|${randomUUID()}`

/** A document with some content. */
export const thing = (record: string, id: string, content: object = {}) => ({
  id,
  record,
  kind: 'thing',
  v: 1,
  ...content,
})

export const create = (document: Stored) => ({ type: 'create', document }) as const

/** What is there; fails when it is not. */
export const present = async (
  store: Store,
  { record, id }: Pick<Stored, 'record' | 'id'>,
  container: Container = 'records',
) => {
  const read = await store.read(container, record, id)
  if (!read) throw new Error(`${record} ${id} is not there.`)
  return read
}

/** The ids of a partition that are there, of those asked for. */
export const idsThere = async (store: Store, record: string, ids: readonly string[]) => {
  const read = await Promise.all(ids.map((id) => store.read('records', record, id)))
  return read.flatMap((found) => (found ? [found.value.id] : []))
}

/** A change that is refused, whatever is there. */
export const replaceMissing = (record: string): Change => ({
  type: 'replace',
  document: thing(record, 'never-there'),
  tag: 'no-such-tag',
})
