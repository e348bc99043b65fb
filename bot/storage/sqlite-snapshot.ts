import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { WholeStore } from './port.ts'
import { walkSql } from './sqlite-walk.ts'
import { pageAfter, placeIn } from './walk.ts'

const row = z.object({ tag: z.string(), doc: z.string() })

/** The embedded store as it is at this moment, to be walked while others go on writing. */
export const openSnapshot = (path: string): Pick<WholeStore, 'walk' | 'close'> => {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
  // What a transaction reads first is what it goes on seeing.
  db.exec('BEGIN; SELECT count(*) FROM sqlite_schema;')
  return {
    walk: async (container, after) => {
      const { record, id = '' } = placeIn(after)
      const rows = db.prepare(walkSql(container)).all(record, id)
      return pageAfter(
        rows.map((found) => {
          const { tag, doc } = row.parse(found)
          return { value: JSON.parse(doc), tag }
        }),
      )
    },
    close: async () => db.close(),
  }
}
