import type { Container, Store, Stored } from '../../bot/storage/port.ts'

/** What somebody with the key to the database could do behind Liaison's back. */
export const tampering = (store: Store) => {
  const read = async (container: Container, record: string, id: string) => {
    const found = await store.read(container, record, id)
    if (!found) throw new Error(`${record} ${id} is not there to be tampered with.`)
    return found
  }

  const put = async (container: Container, document: Stored) => {
    if (container === 'log') return store.append(document.record, [document])
    await store.commit(document.record, [{ type: 'create', document }])
  }

  const remove = async (container: Container, record: string, id: string) => {
    const { tag } = await read(container, record, id)
    if (container === 'log') return store.erase(record, [id])
    await store.commit(record, [{ type: 'delete', id, tag }])
  }

  return {
    put,
    remove,
    change: async (container: Container, record: string, id: string, change: object) => {
      const { value } = await read(container, record, id)
      await remove(container, record, id)
      await put(container, { ...value, ...change })
    },
    /** Each has the other's place and number. */
    swap: async (container: Container, record: string, ids: readonly [string, string]) => {
      const [first, second] = [await read(container, record, ids[0]), await read(container, record, ids[1])]
      for (const id of ids) await remove(container, record, id)
      await put(container, { ...first.value, id: ids[1] })
      await put(container, { ...second.value, id: ids[0] })
    },
  }
}
