import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { asked, pageOf } from './keyset.ts'
import { withLimits } from './limits.ts'
import type { Change, Container, Query, Stored, Versioned, WholeStore } from './port.ts'
import { StoreFault } from './port.ts'
import { indexOf, sqlOf, valuesOf } from './sqlite-query.ts'
import { walkSql } from './sqlite-walk.ts'
import { pageAfter, placeIn } from './walk.ts'

// In WAL with NORMAL a commit is in the operating system's hands when it is acknowledged: it survives the death of the process.
// When the power fails, the file is whole, but the last commits before it may be missing.
// Thousands of commits at one moment touch the same pages again and again: 32 MB of them are held, and the log is written back
// after 32 MB, not after 4.
const settings = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 8000;`

const schema = (['records', 'log'] satisfies Container[])
  .map(
    (container) => `CREATE TABLE IF NOT EXISTS ${container} (
      record TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, tag TEXT NOT NULL, doc TEXT NOT NULL,
      PRIMARY KEY (record, id)) STRICT;`,
  )
  .join('\n')

/** Indexes in the order of ids within a partition, of a file made when these had one: `indexOf` makes none for them now. */
const unused = `SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE '% within %by id'`

const insert = (container: Container) =>
  `INSERT INTO ${container} (record, id, kind, tag, doc) VALUES (?, ?, ?, ?, ?) ON CONFLICT (record, id)`

const busy = new Set([5, 6])

const isBusy = (error: unknown) =>
  error instanceof Error && 'errcode' in error && busy.has(Number(error.errcode) & 0xff)

const fault = (error: unknown) =>
  new StoreFault('The embedded store could not do it.', isBusy(error) ? 503 : 500, { cause: error })

/** A failure of the file or the engine becomes a fault; nothing else is caught. */
const engine = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    throw fault(error)
  }
}

const versioned = (row: Record<string, unknown>): Versioned<Stored> => {
  const value: Stored = JSON.parse(String(row.doc))
  return { value, tag: String(row.tag) }
}

const rowOf = (document: Stored) =>
  [document.record, document.id, document.kind, randomUUID(), JSON.stringify(document)] as const

const statements = (db: DatabaseSync) => {
  const prepared = new Map<string, StatementSync>()
  return (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
}

const opened = (path: string): DatabaseSync =>
  engine(() => {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const db = new DatabaseSync(path, { timeout: 5_000 })
    db.exec(settings)
    db.exec(schema)
    for (const { name } of db.prepare(unused).all()) db.exec(`DROP INDEX IF EXISTS "${name}"`)
    return db
  })

/** How far a commit came: `half` of it is written, and has to be taken back. */
type Came = 'done' | 'lost' | 'half'

interface Waiting {
  readonly work: () => Came
  readonly done: (outcome: 'done' | 'lost') => void
  readonly failed: (error: unknown) => void
}

/** What fails is taken back like what came halfway; tried again alone, it fails again and says why. */
const tried = (work: () => Came): Came => {
  try {
    return work()
  } catch {
    return 'half'
  }
}

/**
 * The embedded store: one file, or `:memory:`. Several processes may share the file. What was acknowledged survives `kill -9`;
 * a power failure may take the last commits before it, never part of one.
 */
export const openSqlite = (path: string): WholeStore => {
  const db = opened(path)
  const statement = statements(db)
  const indexed = new Set<string>()

  const transaction = (work: () => boolean): boolean => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const keep = work()
      db.exec(keep ? 'COMMIT' : 'ROLLBACK')
      return keep
    } catch (error) {
      if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  const changed = (sql: string, values: readonly string[]) => Number(statement(sql).run(...values).changes) === 1

  /** Whether the change found what it expects. */
  const apply = (record: string, change: Change): boolean => {
    if (change.type === 'delete')
      return changed('DELETE FROM records WHERE record = ? AND id = ? AND tag = ?', [record, change.id, change.tag])
    const [, id, kind, tag, doc] = rowOf(change.document)
    if (change.type === 'create') return changed(`${insert('records')} DO NOTHING`, [record, id, kind, tag, doc])
    if (change.type === 'upsert')
      return changed(
        `${insert('records')} DO UPDATE SET kind = excluded.kind, tag = excluded.tag, doc = excluded.doc`,
        [record, id, kind, tag, doc],
      )
    return changed('UPDATE records SET kind = ?, tag = ?, doc = ? WHERE record = ? AND id = ? AND tag = ?', [
      kind,
      tag,
      doc,
      record,
      id,
      change.tag,
    ])
  }

  /** What was lost at its first change has written nothing. */
  const applyAll = (record: string, changes: readonly Change[]): Came => {
    const missed = changes.findIndex((change) => !apply(record, change))
    if (missed < 0) return 'done'
    return missed === 0 ? 'lost' : 'half'
  }

  const writeAlone = ({ work, done, failed }: Waiting) => {
    try {
      done(engine(() => transaction(() => work() === 'done')) ? 'done' : 'lost')
    } catch (error) {
      failed(error)
    }
  }

  /** Answers who is to be told once all of it is written: nobody, and nothing is, when one of them fails or comes halfway. */
  const writeTogether = (all: readonly Waiting[]): readonly (() => void)[] => {
    const telling: (() => void)[] = []
    const isWritten = transaction(() =>
      all.every(({ work, done }) => {
        const came = tried(work)
        if (came === 'half') return false
        telling.push(() => done(came))
        return true
      }),
    )
    return isWritten ? telling : []
  }

  let waiting: Waiting[] = []

  const writeAll = () => {
    const all = waiting
    waiting = []
    try {
      const telling = engine(() => writeTogether(all))
      for (const tell of telling) tell()
      if (telling.length < all.length) for (const one of all) writeAlone(one)
    } catch (error) {
      for (const { failed } of all) failed(error)
    }
  }

  let isTurnTaken = false

  /** At the end of the turn: what came after the first is written together. */
  const endTurn = () => {
    isTurnTaken = false
    if (waiting.length > 0) writeAll()
  }

  /**
   * The first of a turn of the event loop is written at once; those that follow in it are written together, with one wait for the
   * file. Each is all or nothing.
   */
  const together = (work: () => Came) =>
    new Promise<'done' | 'lost'>((done, failed) => {
      waiting.push({ work, done, failed })
      if (isTurnTaken) return
      isTurnTaken = true
      setImmediate(endTurn)
      writeAll()
    })

  /** The index of a query is made when it is first asked. */
  const index = (query: Query) => {
    if (indexed.has(query.name)) return
    const made = indexOf(query)
    if (made !== undefined) db.exec(made)
    indexed.add(query.name)
  }

  return withLimits({
    read: async (container, record, id) =>
      engine(() => {
        const row = statement(`SELECT tag, doc FROM ${container} WHERE record = ? AND id = ?`).get(record, id)
        return row && versioned(row)
      }),
    commit: (record, changes) => together(() => applyAll(record, changes)),
    append: async (_record, documents) => {
      await together(() => {
        for (const document of documents) statement(`${insert('log')} DO NOTHING`).run(...rowOf(document))
        return 'done'
      })
    },
    erase: async (record, ids) => {
      engine(() =>
        transaction(() => {
          for (const id of ids) statement('DELETE FROM log WHERE record = ? AND id = ?').run(record, id)
          return true
        }),
      )
    },
    query: async (query, args, page) => {
      const question = asked(query, args, page)
      const rows = engine(() => {
        index(query)
        return statement(sqlOf(query, question.after === undefined)).all(...valuesOf(question))
      })
      return pageOf(question, rows.map(versioned))
    },
    walk: async (container, after) => {
      const { record, id = '' } = placeIn(after)
      return pageAfter(engine(() => statement(walkSql(container)).all(record, id)).map(versioned))
    },
    close: async () => {
      if (waiting.length > 0) writeAll()
      if (db.isOpen) engine(() => db.close())
    },
  })
}
