import type { Change, Commit, Store, Stored } from './port.ts'

/** What Cosmos DB sets. A batch's payload as a whole is 2 MB at most; some is left for what surrounds each document. */
export const limits = { operations: 100, bytes: 2_000_000, idBytes: 1_023, depth: 100 } as const

const controls = /\p{Cc}/u

/** What is wrong with an id or a partition, if anything. */
const complaintAbout = (id: unknown): string | undefined => {
  if (typeof id !== 'string' || id === '') return 'is not a text'
  if (Buffer.byteLength(id) > limits.idBytes) return `is longer than ${limits.idBytes} bytes`
  if (/[/\\?#]/.test(id)) return 'has one of / \\ ? #'
  if (id.endsWith(' ')) return 'ends with a space'
  if (!id.isWellFormed() || controls.test(id)) return 'has a character that can not be stored'
  return undefined
}

const checkId = (what: string, id: unknown) => {
  const complaint = complaintAbout(id)
  if (complaint) throw new RangeError(`The ${what} ${JSON.stringify(id)?.slice(0, 80)} ${complaint}.`)
}

const isPlain = (value: object) =>
  Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value))

const isScalar = (value: unknown) =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.isWellFormed())

/** Only what comes back as it went in: JSON would drop or change the rest without a word. */
const checkContent = (value: unknown, path: string, depth: number): void => {
  if (isScalar(value)) return
  if (typeof value !== 'object' || value === null || !isPlain(value))
    throw new TypeError(`${path} is not JSON: ${typeof value === 'object' ? 'an object of a class' : String(value)}.`)
  if (depth > limits.depth) throw new RangeError(`${path} is nested more than ${limits.depth} deep.`)
  for (const [name, inner] of Object.entries(value)) checkContent(inner, `${path}.${name}`, depth + 1)
}

const checkDocument = (record: string, document: Stored): number => {
  checkId('id', document.id)
  if (document.record !== record)
    throw new RangeError(`The document ${document.id} is of the partition ${document.record}, not ${record}.`)
  const reserved = Object.keys(document).find((name) => name.startsWith('_'))
  if (reserved) throw new RangeError(`${document.id}.${reserved}: names that begin with _ are the store's own.`)
  checkContent(document, document.id, 0)
  return Buffer.byteLength(JSON.stringify(document))
}

const checkTogether = (record: string, operations: number, bytes: number) => {
  checkId('partition', record)
  if (operations < 1 || operations > limits.operations)
    throw new RangeError(`${operations} operations on ${record}: 1 to ${limits.operations} go together.`)
  if (bytes > limits.bytes) throw new RangeError(`${bytes} bytes for ${record}: at most ${limits.bytes} go together.`)
}

const idOf = (change: Change) => (change.type === 'delete' ? change.id : change.document.id)

const bytesOf = (record: string, change: Change) => {
  if (change.type !== 'delete') return checkDocument(record, change.document)
  checkId('id', change.id)
  return 0
}

const checkCommit = (record: string, changes: Commit) => {
  const bytes = changes.reduce((sum, change) => sum + bytesOf(record, change), 0)
  checkTogether(record, changes.length, bytes)
  if (new Set(changes.map(idOf)).size < changes.length)
    throw new RangeError(`A commit on ${record} changes one document twice.`)
}

/** Throws what `append` would throw. */
export const checkAppend = (record: string, documents: readonly Stored[]): void => {
  const bytes = documents.reduce((sum, document) => sum + checkDocument(record, document), 0)
  checkTogether(record, documents.length, bytes)
}

const checkErase = (record: string, ids: readonly string[]) => {
  checkTogether(record, ids.length, 0)
  for (const id of ids) checkId('id', id)
}

/** The same limits for every adapter: what one of them would refuse, none takes. A breach throws `RangeError` or `TypeError`. */
export const withLimits = <Whole extends Store>(store: Whole): Whole => ({
  ...store,
  // A reader may have the id from outside; what can't be stored is not there.
  read: async (container, record, id) =>
    complaintAbout(record) || complaintAbout(id) ? undefined : store.read(container, record, id),
  commit: async (record, changes) => {
    checkCommit(record, changes)
    return store.commit(record, changes)
  },
  append: async (record, documents) => {
    checkAppend(record, documents)
    return store.append(record, documents)
  },
  erase: async (record, ids) => {
    checkErase(record, ids)
    return store.erase(record, ids)
  },
})
