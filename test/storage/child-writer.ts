import { writeSync } from 'node:fs'
import type { Store } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { eventsOf } from './forty-events.ts'

/** The head counts its commits; the nth also made forty events, so that half a commit would show. */
const commitNext = async (store: Store, record: string): Promise<number | undefined> => {
  const head = await store.read('records', record, 'head')
  if (!head) {
    await store.commit(record, [{ type: 'create', document: { id: 'head', record, kind: 'head', v: 0 } }])
    return undefined
  }
  const v = head.value.v + 1
  const events = eventsOf(v).map((id) => ({ id, record, kind: 'event', v: 1, text: 'x'.repeat(1_000) }))
  const outcome = await store.commit(record, [
    { type: 'replace', document: { ...head.value, v }, tag: head.tag },
    ...events.map((document) => ({ type: 'create', document }) as const),
  ])
  return outcome === 'done' ? v : undefined
}

// Run as a process of its own: commits, and tells each commit that was acknowledged, so often or until it is killed.
const [path = '', record = '', most = 'Infinity'] = process.argv.slice(2)
const store = openSqlite(path)
for (let done = 0; done < Number(most); ) {
  const v = await commitNext(store, record)
  if (v === undefined) continue
  done++
  writeSync(1, `${v}\n`)
}
await store.close()
