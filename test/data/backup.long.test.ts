import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { verify } from '../../bot/audit/verify/verify.ts'
import { readStamp } from '../../bot/data/files/stamp.ts'
import { fileIn } from '../../bot/storage/open.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { contentsOf, live } from './contents.ts'
import { cosmos, folder, hashIn, local, shell } from './shell.ts'

const here = folder()
afterAll(here.remove)

let places = 0
const fresh = (name: string) => join(here.path, `${name}-${++places}`)

/** A data folder whose store has been used. */
const used = async () => {
  const dataDir = fresh('used')
  const store = openSqlite(fileIn({ dataDir }))
  await live(store)
  await store.close()
  return dataDir
}

const contentsAt = async (dataDir: string) => {
  const store = openSqlite(fileIn({ dataDir }))
  const contents = await contentsOf(store)
  await store.close()
  return contents
}

/** What people would miss: everything but what the commands themselves put on record. */
const withoutNotes = (contents: Awaited<ReturnType<typeof contentsOf>>) =>
  Object.fromEntries(Object.entries(contents).filter(([, document]) => !/"store\./.test(JSON.stringify(document))))

describe('a backup', () => {
  test('beside a process that goes on writing is whole, of one moment, and lets that process go on', async () => {
    const dataDir = fresh('busy')
    const path = fileIn({ dataDir })
    await openSqlite(path).close()
    const script = fileURLToPath(new URL('./child-writer.ts', import.meta.url))
    const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
    const acknowledged = async (count: number) => {
      let last = 0
      for (let n = 0; n < count; n++) last = Number((await lines.next()).value)
      return last
    }
    const before = await acknowledged(150)
    const files = [fresh('one.db'), fresh('other.db'), fresh('third.db')]
    const hashes: (string | undefined)[] = []
    for (const file of files) {
      const { code, said } = await shell(local(dataDir))('backup', file)
      expect(said).toContain('every chain is whole')
      expect(code).toBe(0)
      hashes.push(hashIn(said))
      await acknowledged(20)
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(new Set(hashes).size).toBe(3)
    const to = fresh('from-busy')
    mkdirSync(to)
    expect(await shell(local(to))('restore', files[0] ?? '')).toMatchObject({ code: 0 })
    const store = openSqlite(fileIn({ dataDir: to }))
    const { events, broken } = await verify(store)
    await store.close()
    expect(broken).toBeUndefined()
    // All that was acknowledged before it began.
    expect(events).toBeGreaterThan(before)
  })

  test('restored where there is nothing yet is what was backed up, to the last document', async () => {
    const [dataDir, to, file] = [await used(), fresh('restored'), fresh('whole.db')]
    await shell(local(dataDir))('backup', file)
    const { code, said } = await shell(local(to))('restore', file)
    expect(said).toMatch(/^Restored as it was at 2026-11-23T12:00:\d\d\.000Z: \d+ documents, every chain is whole\./)
    expect(code).toBe(0)
    expect(withoutNotes(await contentsAt(to))).toStrictEqual(withoutNotes(await contentsAt(dataDir)))
  })

  test('holds no key, says where it is, and who restores without it or with another is warned', async () => {
    const [dataDir, to, file] = [await used(), fresh('keyless'), fresh('keyed.db')]
    const key = `k1:${'7'.repeat(64)}`
    writeFileSync(join(dataDir, 'hmac.key'), `${key}\n`)
    const { said } = await shell(local(dataDir))('backup', file)
    expect(said).toContain(`Not in it: ${join(dataDir, 'hmac.key')}`)
    expect(readFileSync(file).includes('7'.repeat(32))).toBe(false)
    mkdirSync(to)
    expect((await shell(local(to))('restore', file)).said).toContain('Warning: there is no')
    writeFileSync(join(to, 'hmac.key'), `k1:${'8'.repeat(64)}\n`)
    expect((await shell(local(to))('restore', file, '--replace')).said).toContain('is another key than')
    writeFileSync(join(to, 'hmac.key'), `${key}\n`)
    const again = await shell(local(to))('restore', file, '--replace')
    expect(again).toMatchObject({ code: 0, said: expect.not.stringContaining('Warning') })
  })

  test('is for its owner’s eyes, is one file, and never takes the place of another', async () => {
    const [dataDir, file] = [await used(), fresh('once.db')]
    await shell(local(dataDir))('backup', file)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(readdirSync(here.path).filter((name) => name.startsWith('once.db'))).toHaveLength(1)
    expect(await shell(local(dataDir))('backup', file)).toMatchObject({
      code: 1,
      said: `${file} is there already: name another file.`,
    })
  })

  test('and its restoration are on record, each in the store that it concerns', async () => {
    const [dataDir, to, file] = [await used(), fresh('noted'), fresh('noted.db')]
    await shell(local(dataDir))('backup', file)
    mkdirSync(to)
    await shell(local(to))('restore', file)
    const notes = Object.values(await contentsAt(to)).filter(({ kind }) => kind === 'audit')
    expect(notes.map((note) => Reflect.get(note, 'action')).toSorted()).toStrictEqual([
      'store.back-up',
      'store.restore',
    ])
  })

  test('of a store whose chain is broken is not made', async () => {
    const [dataDir, file] = [await used(), fresh('broken-chain.db')]
    const db = new DatabaseSync(fileIn({ dataDir }))
    db.exec(`UPDATE records SET doc = json_set(doc, '$.reference', 'X') WHERE record = 'thing|3' AND kind = 'event'`)
    db.close()
    const { code, said } = await shell(local(dataDir))('backup', file)
    expect(code).toBe(1)
    expect(said).toContain('The copy has a broken chain: thing|3: event 1 was changed after it was written')
    expect(readdirSync(here.path).filter((name) => name.startsWith('broken-chain.db'))).toStrictEqual([])
  })

  test('is not for Cosmos DB, nor for a folder without a store', async () => {
    const file = fresh('none.db')
    expect(await shell(cosmos('http://127.0.0.1:1/', 'liaison'))('backup', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('The data lies in Cosmos DB, which keeps its own backups'),
    })
    expect(await shell(local(fresh('empty')))('backup', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is no store at'),
    })
    expect(existsSync(file)).toBe(false)
  })
})

describe('restoring where there is a store', () => {
  const both = async () => {
    const [dataDir, file] = [await used(), fresh('backup.db')]
    await shell(local(dataDir))('backup', file)
    const store = openSqlite(fileIn({ dataDir }))
    const later = { id: 'thing', record: 'thing|later', kind: 'thing', v: 1 }
    await store.commit(later.record, [{ type: 'create', document: later }])
    await store.close()
    return { dataDir, file }
  }

  test('is refused unless it is to be replaced; then what was there lies beside it, whole', async () => {
    const { dataDir, file } = await both()
    const before = await contentsAt(dataDir)
    expect(await shell(local(dataDir))('restore', file)).toMatchObject({
      code: 1,
      said: expect.stringContaining('--replace puts the backup in its place'),
    })
    expect(await contentsAt(dataDir)).toStrictEqual(before)
    const { code, said } = await shell(local(dataDir))('restore', file, '--replace')
    expect(code).toBe(0)
    const [, aside = ''] = /What was there before: (\S+)/.exec(said) ?? []
    expect(Object.keys(await contentsAt(dataDir))).not.toContain('records thing|later thing')
    const old = openSqlite(aside)
    expect(await contentsOf(old)).toStrictEqual(before)
    await old.close()
  })

  test('is refused while another has it open, whatever was typed', async () => {
    const { dataDir, file } = await both()
    const before = await contentsAt(dataDir)
    const script = fileURLToPath(new URL('./child-writer.ts', import.meta.url))
    const child = spawn(process.execPath, [script, fileIn({ dataDir })], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    const refused = await shell(local(dataDir))('restore', file, '--replace')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('is in use: stop Liaison first') })
    expect(await contentsAt(dataDir)).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([name]) => name.startsWith('log '))),
    )
    expect(
      readdirSync(dataDir).filter((name) => name.includes('.before-') || name.includes('restoring')),
    ).toStrictEqual([])
  })

  test('takes the place of a store that is damaged, and keeps even that', async () => {
    const { dataDir, file } = await both()
    truncateSync(fileIn({ dataDir }), 9_000)
    const damaged = readFileSync(fileIn({ dataDir }))
    const { code, said } = await shell(local(dataDir))('restore', file, '--replace')
    expect(said).toContain('every chain is whole')
    expect(code).toBe(0)
    const [, aside = ''] = /What was there before: (\S+)/.exec(said) ?? []
    expect(readFileSync(aside).equals(damaged)).toBe(true)
  })
})

describe('a backup that is not what it was', () => {
  const inText = (bytes: Buffer) => bytes.lastIndexOf('"field":"note"') + 30

  test.each([
    ['cut off', (file: string) => truncateSync(file, 40_000)],
    ['cut off within its first page', (file: string) => truncateSync(file, 1_000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    [
      'with one letter of one document changed',
      (file: string) => {
        const bytes = readFileSync(file)
        bytes[inText(bytes)] = (bytes[inText(bytes)] ?? 0) ^ 1
        writeFileSync(file, bytes)
      },
    ],
    [
      'overwritten in its middle',
      (file: string) => {
        const bytes = readFileSync(file)
        bytes.fill(0, 20_480, 28_672)
        writeFileSync(file, bytes)
      },
    ],
    [
      'with a document taken out by somebody who knows SQL',
      (file: string) => {
        const db = new DatabaseSync(file)
        db.exec("DELETE FROM records WHERE record = 'thing|5' AND kind = 'text'")
        db.close()
      },
    ],
    ['that is a letter', (file: string) => writeFileSync(file, 'Dear all, this is no backup. '.repeat(99))],
    [
      'that is a store',
      (file: string) => {
        const db = new DatabaseSync(file)
        db.exec('DROP TABLE stamp')
        db.close()
      },
    ],
    ['that is not there', (file: string) => writeFileSync(`${file}.other`, '')],
  ])('%s is refused in one sentence, and the store stays as it is', async (name, spoil) => {
    const [dataDir, whole] = [await used(), fresh('spoilt.db')]
    await shell(local(dataDir))('backup', whole)
    const before = await contentsAt(dataDir)
    const file = fresh('copy.db')
    if (name !== 'that is not there') copyFileSync(whole, file)
    spoil(file)
    for (const command of [
      ['restore', file, '--replace'],
      ['check', file],
    ]) {
      const { code, said } = await shell(local(dataDir))(...command)
      expect(said).toMatch(/damaged or cut off|is no backup|is no export|was changed after it was made|is not there/)
      expect(said.split('\n')).toHaveLength(1)
      expect(code).toBe(1)
    }
    expect(await contentsAt(dataDir)).toStrictEqual(before)
    expect(readdirSync(dataDir).filter((there) => !there.startsWith('liaison.db'))).toStrictEqual([])
    expect(await shell(local(dataDir))('check', whole)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Whole: /),
    })
  })

  test('says of itself when it was made and what it holds', async () => {
    const [dataDir, file] = [await used(), fresh('stamped.db')]
    const { said } = await shell(local(dataDir))('backup', file)
    const { madeAt, tally } = readStamp(file)
    expect(madeAt > instantOf('2026-11-23T11:00:00Z')).toBe(true)
    expect(tally.hash).toBe(hashIn(said))
  })
})
