import { expect } from 'vitest'
import type { Change } from '../../../bot/storage/port.ts'
import { type Check, create, freshRecord, idsThere, present, replaceMissing, thing } from './check.ts'

const names = (count: number) => Array.from({ length: count }, (_, n) => `n${n}`)

/** The document under `id`, just made, with its tag. */
const made = async (store: Parameters<Check['run']>[0], id = 'head', content = {}) => {
  const document = thing(freshRecord(), id, content)
  expect(await store.commit(document.record, [create(document)])).toBe('done')
  return { document, record: document.record, tag: (await present(store, document)).tag }
}

/** Commits: what is done, what is lost, and that a lost one leaves nothing. */
export const writes: readonly Check[] = [
  {
    name: 'what exists is not created again, and stays as it was',
    run: async (store) => {
      const { document, record, tag } = await made(store, 'head', { who: 'first' })
      expect(await store.commit(record, [create({ ...document, v: 2 })])).toBe('lost')
      expect(await present(store, document)).toStrictEqual({ value: document, tag })
    },
  },
  {
    name: 'a replacement with the current tag is done and moves the tag',
    run: async (store) => {
      const { document, record, tag } = await made(store)
      expect(await store.commit(record, [{ type: 'replace', document: { ...document, v: 2 }, tag }])).toBe('done')
      const now = await present(store, document)
      expect(now.value).toStrictEqual({ ...document, v: 2 })
      expect(now.tag).not.toBe(tag)
    },
  },
  {
    name: 'a replacement with an old tag, or of what is gone, is lost',
    run: async (store) => {
      const { document, record, tag } = await made(store)
      await store.commit(record, [{ type: 'replace', document: { ...document, v: 2 }, tag }])
      expect(await store.commit(record, [{ type: 'replace', document: { ...document, v: 3 }, tag }])).toBe('lost')
      expect((await present(store, document)).value.v).toBe(2)
      expect(await store.commit(record, [{ type: 'replace', document: thing(record, 'gone'), tag }])).toBe('lost')
      expect(await store.read('records', record, 'gone')).toBeUndefined()
    },
  },
  {
    name: 'a deletion needs the current tag; a second one is lost',
    run: async (store) => {
      const { document, record, tag } = await made(store)
      await store.commit(record, [{ type: 'replace', document, tag }])
      expect(await store.commit(record, [{ type: 'delete', id: document.id, tag }])).toBe('lost')
      const now = await present(store, document)
      expect(await store.commit(record, [{ type: 'delete', id: document.id, tag: now.tag }])).toBe('done')
      expect(await store.read('records', record, document.id)).toBeUndefined()
      expect(await store.commit(record, [{ type: 'delete', id: document.id, tag: now.tag }])).toBe('lost')
    },
  },
  {
    name: 'the tag of a document that was deleted is not good for the one that was made in its place',
    run: async (store) => {
      const { document, record, tag } = await made(store)
      await store.commit(record, [{ type: 'delete', id: document.id, tag }])
      await store.commit(record, [create(document)])
      expect(await store.commit(record, [{ type: 'replace', document: { ...document, v: 9 }, tag }])).toBe('lost')
    },
  },
  {
    name: 'further changes of a commit create, overwrite, replace and delete',
    run: async (store) => {
      const { document, record, tag } = await made(store)
      await store.commit(record, [create(thing(record, 'old', { n: 1 })), create(thing(record, 'going'))])
      const old = await present(store, { record, id: 'old' })
      const going = await present(store, { record, id: 'going' })
      const changes: Change[] = [
        { type: 'upsert', document: thing(record, 'new') },
        { type: 'replace', document: thing(record, 'old', { n: 2 }), tag: old.tag },
        { type: 'delete', id: 'going', tag: going.tag },
      ]
      expect(await store.commit(record, [{ type: 'replace', document: { ...document, v: 2 }, tag }, ...changes])).toBe(
        'done',
      )
      expect(await idsThere(store, record, ['head', 'new', 'old', 'going'])).toStrictEqual(['head', 'new', 'old'])
      expect((await present(store, { record, id: 'old' })).value).toMatchObject({ n: 2 })
      const head = await present(store, document)
      const again: Change = { type: 'upsert', document: thing(record, 'new', { n: 2 }) }
      expect(await store.commit(record, [{ type: 'replace', document, tag: head.tag }, again])).toBe('done')
      expect((await present(store, { record, id: 'new' })).value).toStrictEqual(thing(record, 'new', { n: 2 }))
    },
  },
  {
    name: 'a hundred changes go together',
    run: async (store) => {
      const record = freshRecord()
      const [first = 'n0', ...rest] = names(100)
      const changes = rest.map((id) => create(thing(record, id)))
      expect(await store.commit(record, [create(thing(record, first)), ...changes])).toBe('done')
      expect(await idsThere(store, record, names(100))).toStrictEqual(names(100))
    },
  },
  {
    name: 'a commit whose first change is lost leaves nothing of the rest',
    run: async (store) => {
      const { document, record } = await made(store)
      const rest = names(5).map((id) => create(thing(record, id)))
      expect(await store.commit(record, [create(document), ...rest])).toBe('lost')
      expect(await store.commit(record, [{ type: 'replace', document, tag: 'not-this' }, ...rest])).toBe('lost')
      expect(await idsThere(store, record, names(5))).toStrictEqual([])
    },
  },
  {
    name: 'a commit whose later change is lost takes the earlier ones back',
    run: async (store) => {
      const { document, record, tag } = await made(store)
      const replaced = { type: 'replace', document: { ...document, v: 2 }, tag } as const
      expect(await store.commit(record, [replaced, create(thing(record, 'new')), replaceMissing(record)])).toBe('lost')
      expect(await store.read('records', record, 'new')).toBeUndefined()
      expect(await present(store, document)).toStrictEqual({ value: document, tag })
    },
  },
  {
    name: 'of fifty who replace the same version at once one wins, and the others leave nothing',
    run: async (store) => {
      const { document, record, tag } = await made(store)
      const outcomes = await Promise.all(
        names(50).map((id) =>
          store.commit(record, [{ type: 'replace', document: { ...document, v: 2 }, tag }, create(thing(record, id))]),
        ),
      )
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
      expect(await idsThere(store, record, names(50))).toStrictEqual([`n${outcomes.indexOf('done')}`])
    },
  },
  {
    name: 'of fifty who claim the same number at once one gets it',
    run: async (store) => {
      const record = freshRecord('number')
      const outcomes = await Promise.all(
        names(50).map((by) => store.commit(record, [create(thing(record, 'AS-2027-0042', { by }))])),
      )
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
      const { value } = await present(store, { record, id: 'AS-2027-0042' })
      expect(value).toMatchObject({ by: `n${outcomes.indexOf('done')}` })
    },
  },
]
