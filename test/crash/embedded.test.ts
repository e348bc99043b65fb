import { join } from 'node:path'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { killedOn } from './killed.ts'

killedOn('the embedded store', async (folder) => {
  const where = join(folder, 'liaison.db')
  const store = openSqlite(where)
  return { store, where, close: store.close }
})
