import type { Container as CosmosContainer, FeedOptions, ItemDefinition, SqlQuerySpec } from '@azure/cosmos'
import { Answered } from './cosmos-failure.ts'
import { cosmosSql } from './cosmos-query.ts'
import type { Asked } from './keyset.ts'

/** A missing document and a missing container are both 404; this tells them apart. */
const containerIsMissing = 1003

/** One document as it is stored, or `undefined`. */
export const fetchOne = async (
  container: CosmosContainer,
  { record, id }: { readonly record: string; readonly id: string },
  abortSignal: AbortSignal,
): Promise<unknown> => {
  const { resource, substatus } = await container.item(id, record).read<ItemDefinition>({ abortSignal })
  if (substatus === containerIsMissing) throw new Answered(404, `There is no container ${container.id}.`)
  return resource
}

/** A question in Cosmos SQL; with a partition, that is its option too. */
export interface CosmosQuestion {
  readonly sql: SqlQuerySpec
  readonly record: string | undefined
  readonly limit: number
}

/** All that the question finds, as it is stored: it asks for no more than its limit. */
export const fetchAll = async (
  container: CosmosContainer,
  { sql, record, limit }: CosmosQuestion,
  abortSignal: AbortSignal,
): Promise<readonly unknown[]> => {
  const options: FeedOptions = {
    maxItemCount: limit,
    abortSignal,
    ...(record === undefined ? {} : { partitionKey: record }),
  }
  const { resources } = await container.items.query<unknown>(sql, options).fetchAll()
  return resources
}

/** One page of documents as they are stored. The partition goes as an option besides the predicate: the one is routing, the other the meaning. */
export const fetchPage = (container: CosmosContainer, question: Asked, abortSignal: AbortSignal) =>
  fetchAll(container, { sql: cosmosSql(question), record: question.record, limit: question.limit }, abortSignal)
