import type { Container as CosmosContainer, FeedOptions, ItemDefinition } from '@azure/cosmos'
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

/** One page of documents as they are stored. The partition goes as an option besides the predicate: the one is routing, the other the meaning. */
export const fetchPage = async (
  container: CosmosContainer,
  question: Asked,
  abortSignal: AbortSignal,
): Promise<readonly unknown[]> => {
  const options: FeedOptions = {
    maxItemCount: question.limit,
    abortSignal,
    ...(question.record === undefined ? {} : { partitionKey: question.record }),
  }
  const { resources } = await container.items.query<unknown>(cosmosSql(question), options).fetchAll()
  return resources
}
