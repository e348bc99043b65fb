import { randomUUID } from 'node:crypto'
import type { Container as CosmosContainer, OperationInput } from '@azure/cosmos'
import { marked, markOf } from './cosmos-document.ts'
import { Answered, failureOf } from './cosmos-failure.ts'
import { fetchOne } from './cosmos-read.ts'
import type { Change, Commit, Stored } from './port.ts'

/** The operation of a change. The partition is repeated on each: some servers look for it there. */
const operationOf = (record: string, change: Change, commit: string): OperationInput => {
  const partitionKey = record
  if (change.type === 'delete') {
    // The SDK's type forgets that a delete can be version-checked.
    const operation = { operationType: 'Delete', id: change.id, partitionKey, ifMatch: change.tag } as const
    return operation
  }
  const resourceBody = marked(change.document, commit)
  if (change.type === 'create') return { operationType: 'Create', resourceBody, partitionKey }
  if (change.type === 'upsert') return { operationType: 'Upsert', resourceBody, partitionKey }
  return { operationType: 'Replace', id: change.document.id, resourceBody, partitionKey, ifMatch: change.tag }
}

/** How an operation says that somebody else was first: the id exists, the tag is not current, the document is gone. */
const races: Readonly<Record<string, readonly number[]>> = { Create: [409], Replace: [404, 412], Delete: [404, 412] }
const skipped = 424

const isFailure = ({ statusCode }: { readonly statusCode: number }) => statusCode >= 400 && statusCode !== skipped

const refusal = (code: number, headers: Readonly<Record<string, unknown>>) =>
  new Answered(
    code,
    `An operation of the batch was answered ${code}.`,
    Number(headers['x-ms-retry-after-ms']) || undefined,
  )

/** Each operation's own code is looked at: the batch as a whole is answered 200 or 207 even when it was not carried out. */
const sendBatch = async (
  container: CosmosContainer,
  { record, operations }: { readonly record: string; readonly operations: OperationInput[] },
  abortSignal: AbortSignal,
): Promise<'done' | 'lost'> => {
  const { result, headers } = await container.items.batch(operations, record, { abortSignal })
  const codes = Array.isArray(result) ? result : []
  const position = codes.findIndex(isFailure)
  const code = codes[position]?.statusCode
  if (code !== undefined && races[operations[position]?.operationType ?? '']?.includes(code)) return 'lost'
  if (code !== undefined) throw refusal(code, headers)
  if (codes.length !== operations.length || codes.some(({ statusCode }) => statusCode >= 400))
    throw new Answered(0, 'The batch was answered in part.')
  return 'done'
}

/** What writing needs: `attempt` retries and gives each try its deadline; `unsure` as in `retry.ts`. */
export interface Writing {
  readonly container: CosmosContainer
  readonly attempt: <Result>(work: (signal: AbortSignal, unsure: boolean) => Promise<Result>) => Promise<Result>
}

const fetched = ({ container, attempt }: Writing, record: string, id: string) =>
  attempt((signal) => fetchOne(container, { record, id }, signal))

/** Whether a commit whose answer was lost was carried out: any document that bears its mark says so. */
const landed = async (
  writing: Writing,
  changes: Commit,
  { record, commit }: { readonly record: string; readonly commit: string },
) => {
  const written = changes.flatMap((change) => (change.type === 'delete' ? [] : [change.document.id]))
  for (const id of written) {
    const raw = await fetched(writing, record, id)
    if (raw !== undefined && markOf(raw) === commit) return true
  }
  // A delete leaves no mark. That the document is gone is all that was asked for.
  const [first] = changes
  return written.length === 0 && first.type === 'delete' && (await fetched(writing, record, first.id)) === undefined
}

/** All changes as one batch. A race that is lost after an answer was lost may have been won by ourselves: that is looked up. */
export const commitTo = async (writing: Writing, record: string, changes: Commit): Promise<'done' | 'lost'> => {
  const commit = randomUUID()
  const { outcome, unsure } = await writing.attempt(async (signal, unsure) => {
    // The SDK writes into what it is given: each try has its own.
    const operations = changes.map((change) => operationOf(record, change, commit))
    return { outcome: await sendBatch(writing.container, { record, operations }, signal), unsure }
  })
  if (outcome === 'done' || !unsure) return outcome
  return (await landed(writing, changes, { record, commit })) ? 'done' : 'lost'
}

/** All at once; if some are there already, each by itself: those count as appended. */
export const appendTo = async (writing: Writing, record: string, documents: readonly Stored[]): Promise<void> => {
  const send = (some: readonly Stored[]) =>
    writing.attempt((signal) => {
      const operations = some.map((document) => operationOf(record, { type: 'create', document }, randomUUID()))
      return sendBatch(writing.container, { record, operations }, signal)
    })
  if ((await send(documents)) === 'done' || documents.length === 1) return
  for (const document of documents) await send([document])
}

/** One by one: a batch would stop at the first that is gone already. */
export const eraseFrom = async (
  { container, attempt }: Writing,
  record: string,
  ids: readonly string[],
): Promise<void> => {
  for (const id of ids)
    await attempt(async (abortSignal) => {
      try {
        await container.item(id, record).delete({ abortSignal })
      } catch (error) {
        if (failureOf(error).status !== 404) throw error
      }
    })
}
