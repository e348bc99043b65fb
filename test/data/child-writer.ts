import { writeSync } from 'node:fs'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { stage, thing } from '../records/acting.ts'

// Run as a process of its own: writes events, texts and copies without end, and tells each that was acknowledged.
const [path = ''] = process.argv.slice(2)
const { change, records } = stage(openSqlite(path))
for (let n = 0; ; n++) {
  await change(`thing|${n % 50}`, (current) => ({ document: current ?? thing(`thing|${n % 50}`) }))
  await records.settled()
  writeSync(1, `${n}\n`)
}
