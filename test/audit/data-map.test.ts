import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { kinds, outOfReach } from '../../bot/audit/data-map/all.ts'
import type { Kind } from '../../bot/audit/data-map/entry.ts'
import { covers, pathsOf } from '../../bot/audit/data-map/paths.ts'
import { asMarkdown, asText } from '../../bot/audit/data-map/print.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { checkedStore } from './checked-store.ts'

const missingIn = ({ schema, why }: Kind) =>
  pathsOf(schema).filter((path) => !Object.keys(why).some((described) => covers(described, path)))

const staleIn = ({ schema, why }: Kind) =>
  Object.keys(why).filter((described) => !pathsOf(schema).some((path) => covers(described, path)))

describe('the data map', () => {
  test.each(kinds.map((kind) => [kind.kind, kind] as const))(
    'says of every field of a stored %s why it is there',
    (_, kind) => {
      expect(missingIn(kind)).toStrictEqual([])
      expect(staleIn(kind)).toStrictEqual([])
    },
  )

  test('names each kind once', () => {
    const names = kinds.map(({ kind }) => kind)
    expect(new Set(names).size).toBe(names.length)
  })

  test('a field that it leaves out is found, however deep it lies', () => {
    const schema = z.object({
      id: z.string(),
      who: z.object({ oid: z.string() }).readonly().exactOptional(),
      rows: z.array(z.object({ from: z.string() })),
      either: z.union([z.object({ one: z.string() }), z.object({ other: z.string() })]),
      facts: z.record(z.string(), z.string()),
    })
    const rest = { kind: 'planted', store: 'records', what: '', seenBy: '', kept: '', schema } as const
    expect(missingIn({ ...rest, why: { id: 'x', who: 'x' } })).toStrictEqual([
      'rows[].from',
      'either.one',
      'either.other',
      'facts.*',
    ])
    expect(staleIn({ ...rest, why: { whose: 'x' } })).toStrictEqual(['whose'])
  })

  test('is printed in both forms, with every field and what stays in Teams', () => {
    for (const printed of [asMarkdown({ kinds, outOfReach }), asText({ kinds, outOfReach })]) {
      for (const { kind } of kinds) expect(printed.toLowerCase()).toContain(kind)
      for (const line of outOfReach) expect(printed).toContain(line)
    }
    expect(asMarkdown({ kinds, outOfReach })).toContain('| `caseKey` |')
  })
})

describe('a store that takes only what is mapped', () => {
  const clock = { id: 'clock', record: 'local|clock', kind: 'clock', v: 1, aheadMs: 0 }
  const write = (document: typeof clock & Record<string, unknown>) =>
    checkedStore(openSqlite(':memory:')).commit(document.record, [{ type: 'create', document }])

  test('takes what is', async () => {
    expect(await write(clock)).toBe('done')
  })

  test.each([
    ['a kind that nobody mapped', { ...clock, kind: 'stray' }, 'not in the data map'],
    ['a field that nobody mapped', { ...clock, note: 'words' }, 'more than the data map says'],
    ['a field of another shape', { ...clock, aheadMs: -1 }, 'otherwise than mapped'],
  ])('refuses %s', async (_, document, message) => {
    await expect(write(document)).rejects.toThrow(message)
  })

  test('refuses a kind in a container where it does not belong', async () => {
    await expect(checkedStore(openSqlite(':memory:')).append(clock.record, [clock])).rejects.toThrow('stored in log')
  })
})
