import { placeBehind } from './keyset.ts'
import type { Container, Query, QueryArgs, Store, Stored, Versioned, WholeStore } from './port.ts'

/** All that a query finds, page after page; never more than one page in memory. */
export async function* everyPage<Args extends QueryArgs>(
  store: Pick<Store, 'query'>,
  query: Query<Args>,
  args: NoInfer<Args>,
  after?: string,
): AsyncGenerator<Versioned<Stored>> {
  let found = await store.query(query, args, { after })
  for (;;) {
    yield* found.items
    if (found.next === undefined) return
    found = await store.query(query, args, { after: found.next })
  }
}

/** The partitions that a query ordered by partition finds something in, one request each, however much is in them. */
export async function* everyPartition(
  store: Pick<Store, 'query'>,
  query: Query<Record<never, never>>,
): AsyncGenerator<Versioned<Stored>> {
  let after: string | undefined
  for (;;) {
    const [first] = (await store.query(query, {}, { after, limit: 1 })).items
    if (!first) return
    yield first
    after = placeBehind(query, first.value.record)
  }
}

/** Everything in a container, partition after partition; never more than one page in memory. */
export async function* everyDocument(
  store: Pick<WholeStore, 'walk'>,
  container: Container,
): AsyncGenerator<Versioned<Stored>> {
  let after: string | undefined
  do {
    const { items, next } = await store.walk(container, after)
    yield* items
    after = next
  } while (after !== undefined)
}
