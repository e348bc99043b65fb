import { describe, expect, test } from 'vitest'
import { caseKeysOf, urnRoot } from '../../bot/audit/case-key.ts'
import { commandIn } from '../../bot/audit/command-line.ts'
import { runCommand } from '../../bot/audit/commands.ts'
import { auditLog } from '../../bot/audit/log.ts'
import { entriesByChain } from '../../bot/audit/queries.ts'
import { confirmRetention } from '../../bot/audit/retention/confirm.ts'
import { proposed } from '../../bot/audit/retention/table.ts'
import { storedEntry } from '../../bot/audit/shapes.ts'
import { asOperator } from '../../bot/rights/ask.ts'
import { across } from '../../bot/storage/declare.ts'
import { anywhere, asking, at, guarded, nesta, stage, thing } from '../records/acting.ts'
import { closables } from './closing.ts'
import { tampering } from './tampering.ts'

const holders = [
  across({
    name: 'tests.of-case',
    kind: 'thing',
    equal: ['caseKey'],
    orderBy: 'record',
    everyOfKind: 'There are few.',
  }),
]

const caseKeys = caseKeysOf([`k2:${'2'.repeat(64)}`, `k1:${'1'.repeat(64)}`])
const [, oldKey = ''] = caseKeys.all('12AB1234567')

/** A shell beside a store in which a little has happened. */
const shell = async () => {
  const { store, change, records } = stage()
  const log = auditLog({ store, instance: 'bot' })
  await change('thing|1', () => ({
    document: thing('thing|1', { caseKey: oldKey }),
    texts: [{ field: 'note', text: guarded('PLANTED WORDS') }],
  }))
  for (const [minutes, area] of [
    [0, 'gwent'],
    [1, 'north-wales'],
    [1440, 'gwent'],
  ] as const) {
    const asked = await asking('directory.look-up', nesta, at(minutes))(anywhere)
    if (asked.ok)
      await log.note(asked.permit, { record: 'directory', entries: ['org-1'], understood: { areas: [area] } })
  }
  await records.settled()
  const run = async (...args: string[]) => {
    const [said, printed]: [string[], string[]] = [[], []]
    const shellLog = auditLog({ store, instance: `shell-${Math.random()}` })
    const code = await runCommand(commandIn(args), {
      ...{ store, records, log: shellLog, caseKeys, holders, closables },
      ask: asOperator('operator', at(300), 'SHELL-1'),
      today: '2026-11-23',
      say: (line) => said.push(line),
      print: (text) => printed.push(text),
    })
    await records.settled()
    return { code, said: said.join('\n'), printed: printed.join('') }
  }
  const noted = async () => {
    const { items } = await store.query(entriesByChain, {})
    return items.map(({ value }) => storedEntry.parse(value)).filter(({ who }) => who.role === 'operator')
  }
  return { store, records, run, noted }
}

describe('npm run audit -- verify', () => {
  test('says what was checked, and leaves 0 when every chain is whole', async () => {
    const { run, noted } = await shell()
    const { code, said } = await run('audit', 'verify')
    expect(code).toBe(0)
    expect(said).toBe('Checked: 1 record with 1 event, 3 chains of the log with 4 entries.\nEvery chain is whole.')
    expect(await noted()).toMatchObject([{ action: 'audit.verify', operation: 'consultation' }])
  })

  test('names the first broken link and leaves 1', async () => {
    const { store, run } = await shell()
    await tampering(store).change('records', 'thing|1', 'event|000001', { reference: 'X' })
    const { code, said } = await run('audit', 'verify')
    expect(code).toBe(1)
    expect(said).toContain('Broken: thing|1: event 1 was changed after it was written, or put there.')
  })
})

describe('npm run audit -- export', () => {
  const days = ['--from', '2026-11-23', '--to', '2026-11-23']

  test('prints the operations of a period, earliest first, each with its own reference', async () => {
    const { run } = await shell()
    const { code, printed } = await run('audit', 'export', ...days, '--format', 'jsonl')
    expect(code).toBe(0)
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ action }) => action)).toStrictEqual([
      'directory.look-up',
      'entry.change',
      'directory.look-up',
      'audit.export',
    ])
    expect(new Set(lines.map(({ hash }) => hash)).size).toBe(4)
    expect(lines.every(({ reference }) => reference !== '')).toBe(true)
    expect(printed).not.toContain('PLANTED')
  })

  test('of an area holds what concerned that area alone, as CSV with a heading', async () => {
    const { run } = await shell()
    const { printed } = await run('audit', 'export', ...days, '--area', 'gwent')
    const lines = printed.trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/^at,operation,action,/)
    expect(lines[1]).toContain('directory.look-up')
  })

  test('is on record before the first line is printed, and not printed when it can not be', async () => {
    const { store, noted } = await shell()
    const printed: string[] = []
    const full = { ...store, append: () => Promise.reject(new Error('full')) }
    const attempt = runCommand(commandIn(['audit', 'export', ...days]), {
      ...{
        store,
        records: stage(store).records,
        log: auditLog({ store: full, instance: 'shell' }),
        caseKeys,
        holders,
        closables,
      },
      ask: asOperator('operator', at(300), 'SHELL-1'),
      today: '2026-11-23',
      say: () => {},
      print: (text) => printed.push(text),
    })
    await expect(attempt).rejects.toThrow('full')
    expect(printed).toStrictEqual([])
    expect(await noted()).toStrictEqual([])
  })

  test.each(['--person', '--group-by=oid', '--count'])('refuses to be performance data: %s', async (option) => {
    const { run } = await shell()
    const { code, said, printed } = await run('audit', 'export', ...days, option)
    expect(code).toBe(2)
    expect(said).toContain('not to be used as performance data')
    expect(printed).toBe('')
  })

  test.each([
    [['audit', 'export', '--from', '2026-11-23']],
    [['audit', 'export', '--from', '2026-11-24', '--to', '2026-11-23']],
    [['audit', 'export', ...days, '--format', 'xml']],
    [['audit', 'export', ...days, '--unknown']],
    [['audit', 'records', 'for']],
    [['audit']],
    [['retention', 'purge', '--all']],
  ])('does not guess what is meant by %j', async (args) => {
    const { run } = await shell()
    const { code, said } = await run(...args)
    expect(code).toBe(2)
    expect(said).toContain('npm run audit')
  })
})

describe('npm run audit -- records for', () => {
  test('prints everything that is held about a case, however its URN was typed and whichever key named it', async () => {
    const { run, noted } = await shell()
    const { code, said, printed } = await run('audit', 'records', 'for', '12/ab/12345', '67', 'M/1')
    expect(code).toBe(0)
    expect(said).toBe('1 record and 1 entry of the log.')
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ held }) => held)).toStrictEqual(['log', 'record', 'event', 'text'])
    expect(printed).toContain('PLANTED WORDS')
    expect(printed).not.toContain('salt')
    const [note] = await noted()
    expect(note).toMatchObject({ action: 'case.records', operation: 'disclosure' })
    expect(JSON.stringify(note)).not.toMatch(/12AB1234567/i)
  })

  test('says so when that is no URN', async () => {
    const { run } = await shell()
    expect(await run('audit', 'records', 'for', 'somebody')).toMatchObject({ code: 1, printed: '' })
  })
})

describe('npm run retention', () => {
  test('shows the table with what conflicts with it, and purges nothing that nobody confirmed', async () => {
    const { run } = await shell()
    const { code, said } = await run('retention', 'show')
    expect(code).toBe(0)
    expect(said).toContain('Proposed: no admin has confirmed it')
    expect(said).toContain('Working record, after it is closed: 24 months.')
    expect(said).toContain('six years')
    expect(await run('retention', 'purge')).toMatchObject({ code: 1 })
  })

  test('says in one line what was purged', async () => {
    const { run, records } = await shell()
    await confirmRetention(records, asking('retention.confirm'), proposed)
    const { code, said } = await run('retention', 'purge', '--dry-run')
    expect(code).toBe(0)
    expect(said).toContain('Would be purged: 0 records')
  })

  test('holds a case under every key, and lets it go', async () => {
    const { run } = await shell()
    const { code, said } = await run('retention', 'hold', '12AB1234567')
    expect(code).toBe(0)
    expect(said.split('\n')).toHaveLength(2)
    expect(said).not.toContain('12AB1234567')
    expect(await run('retention', 'lift', '12AB1234567')).toMatchObject({ code: 0 })
    expect(await run('retention', 'lift', 'thing|1')).toMatchObject({ code: 1 })
  })
})

describe('a URN', () => {
  test.each([
    ['12AB1234567', '12AB1234567'],
    ['12ab1234567/1', '12AB1234567'],
    [' 12 AB 12345 67 ', '12AB1234567'],
    ['12/AB/1234567', '12AB1234567'],
    ['12AB1234567(M)/12', '12AB1234567'],
    ['12AB1234567S', '12AB1234567'],
  ])('typed as %j has the root %s', (typed, root) => expect(urnRoot(typed)).toBe(root))

  test.each(['123AB1234567', '12AB12345678', '12AB1234567N', '12AB1234567/222', '12AB1234567/P', ''])(
    'is not read into %j',
    (typed) => expect(urnRoot(typed)).toBeUndefined(),
  )
})
