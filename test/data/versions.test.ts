import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { kinds } from '../../bot/audit/data-map/all.ts'
import { upgraded, upgrading, versionOf } from '../../bot/data/versions/upgrade.ts'
import { upgrades } from '../../bot/data/versions/upgrades.ts'
import type { Stored } from '../../bot/storage/port.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { checkedStore } from '../audit/checked-store.ts'
import { complaints } from './guard.ts'
import type { Sample } from './samples.ts'
import { recordedShapes, samples } from './samples.ts'

const all = samples()
const versions = [...new Set(all.map(({ version }) => version))]

/** Read by today's code, written back as today's code writes, and read again. */
const thereAndBack = async ({ container, document }: Sample): Promise<Stored | undefined> => {
  const raw = openSqlite(':memory:')
  const { record, id } = document
  if (container === 'log') await raw.append(record, [document])
  else await raw.commit(record, [{ type: 'create', document }])
  const store = checkedStore(upgrading(raw, upgrades))
  const found = await store.read(container, record, id)
  if (found && container === 'records')
    await store.commit(record, [{ type: 'replace', document: found.value, tag: found.tag }])
  const again = await raw.read(container, record, id)
  await raw.close()
  return again?.value
}

const schemas = new Map(kinds.map(({ kind, schema }) => [kind, schema]))

const isRead = (document: Stored): boolean => {
  const parsed = schemas.get(document.kind)?.safeParse(upgraded(upgrades, document))
  return parsed?.success === true && isDeepStrictEqual(parsed.data, upgraded(upgrades, document))
}

test('a document that today’s code does not read is found', () => {
  const [person] = all.flatMap(({ document }) => (document.kind === 'person' ? [document] : []))
  if (!person) throw new Error('There is no such sample.')
  expect(isRead(person)).toBe(true)
  const odd: Stored = Object.assign({ ...person }, { name: 7 })
  expect(isRead(odd)).toBe(false)
})

describe.each(versions)('what %s stored', (version) => {
  const its = all.filter((sample) => sample.version === version)

  test('is read by today’s code, to the last field', () => {
    const unread = its.filter(({ document }) => !isRead(document))
    expect(unread.map(({ document: { kind, id, record } }) => `${kind} ${record} ${id}`)).toStrictEqual([])
  })

  test('is written back as it is written today', async () => {
    for (const sample of its) {
      const after = await thereAndBack(sample)
      expect(after).toStrictEqual(upgraded(upgrades, sample.document))
      expect(after?.v).toBe(versionOf(upgrades, sample.document.kind))
    }
  })
})

test('every version that was released has its samples, and every kind that it could store', () => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const released = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+)/gm)].map(([, name]) => name)
  expect(released).toContain(version)
  for (const name of released) expect(versions).toContain(name)
  for (const { version: since, kind } of recordedShapes())
    expect(
      all.some((sample) => sample.version === since && sample.document.kind === kind),
      `${since} ${kind}`,
    ).toBe(true)
})

describe('the guard of stored shapes', () => {
  const facts = { kinds, recorded: recordedShapes(), samples: all, upgrades }
  const group = kinds.find(({ kind }) => kind === 'group')
  if (!group) throw new Error('There is no such kind.')
  const others = kinds.filter((kind) => kind !== group)
  const changed = (schema: z.ZodObject) => complaints({ ...facts, kinds: [...others, { ...group, schema }] })

  test('has nothing to say of what is stored today', () => {
    expect(complaints(facts)).toStrictEqual([])
  })

  test('finds a kind that is stored without a version', () => {
    expect(changed(group.schema.omit({ v: true }))).toStrictEqual([
      'group is stored without a v that its schema names.',
    ])
  })

  test('finds a field that was added, taken out or made another, and says how to mend it', () => {
    for (const schema of [
      group.schema.extend({ colour: z.string().exactOptional() }),
      group.schema.omit({ area: true }),
      group.schema.extend({ area: z.number() }),
    ])
      expect(changed(schema)).toStrictEqual([
        expect.stringMatching(/^The shape of group .* node test\/data\/record\.ts$/),
      ])
  })

  test('finds a change that was recorded, and that no sample shows', () => {
    const schema = group.schema.extend({ colour: z.string().exactOptional() })
    const before = facts.recorded.findLast(({ kind }) => kind === 'group')?.shape ?? ''
    const shape = `${before}colour?: string\n`.split('\n').filter(Boolean).toSorted().join('\n')
    const recorded = [...facts.recorded, { version: 'next', kind: 'group', shape: `${shape}\n` }]
    const kindsThen = [...others, { ...group, schema }]
    expect(complaints({ ...facts, kinds: kindsThen, recorded })).toStrictEqual([
      'No sample of next shows of group: anything.',
    ])
    const stored = { id: 'group', record: 'group|1', kind: 'group', v: 1 }
    const shown = (more: object) => {
      const sample: Sample = { version: 'next', container: 'records', document: { ...stored, ...more } }
      return complaints({ ...facts, kinds: kindsThen, recorded, samples: [...all, sample] })
    }
    expect(shown({})).toStrictEqual(['No sample of next shows of group: colour.'])
    expect(shown({ colour: 'green' })).toStrictEqual([])
  })

  test('finds a version without a step that leads to it, and a step without a version', () => {
    const second = group.schema.extend({ v: z.literal(2) })
    expect(changed(second)).toContain('group is v2, but bot/data/versions/upgrades.ts leads to v1.')
    expect(complaints({ ...facts, upgrades: { group: [(document) => document] } })).toContain(
      'group is v1, but bot/data/versions/upgrades.ts leads to v2.',
    )
  })

  test('finds that somebody would rewrite events', () => {
    expect(complaints({ ...facts, upgrades: { event: [(document) => document] } })).toContain(
      'event is never rewritten: let its readers understand every v.',
    )
  })
})

test('a document that is two versions old is read as the third, field by field; a newer one is left as it is', () => {
  const planted = {
    thing: [
      (document: Stored) => ({ ...document, colour: 'green' }),
      (document: Stored) => {
        const { colour, ...rest } = z.looseObject({ colour: z.string() }).parse(document)
        return { ...document, ...rest, colours: [colour] }
      },
    ],
  }
  const thing = { id: 'thing', record: 'thing|1', kind: 'thing', v: 1 }
  expect(upgraded(planted, thing)).toMatchObject({ v: 3, colours: ['green'] })
  expect(upgraded(planted, { ...thing, v: 4 })).toStrictEqual({ ...thing, v: 4 })
})
