import { setTimeout as sleep } from 'node:timers/promises'
import { type CosmosAccount, checkContainers, connect, ensure } from './cosmos-client.ts'
import { versioned } from './cosmos-document.ts'
import { failureOf, faultOf } from './cosmos-failure.ts'
import { fetchOne, fetchPage } from './cosmos-read.ts'
import { appendTo, commitTo, eraseFrom } from './cosmos-write.ts'
import { asked, pageOf } from './keyset.ts'
import { withLimits } from './limits.ts'
import type { Container, Query, Store } from './port.ts'
import { type Patience, retrying } from './retry.ts'

export interface CosmosOptions extends CosmosAccount {
  /** Makes what is missing, indexed for these queries. For emulators and tests: without it, nothing is ever created. */
  readonly ensure?: readonly Query[]
  readonly patience?: Patience
  /** Milliseconds that one try may take. */
  readonly deadline?: number
}

const civil: Patience = { sleep: (milliseconds) => sleep(milliseconds), random: Math.random }

/** Cosmos DB through its SDK. Resolves when both containers are there; a `StoreFault` says what is missing. */
export const openCosmos = async ({
  ensure: queries,
  patience = civil,
  deadline = 5_000,
  ...account
}: CosmosOptions): Promise<Store> => {
  const client = connect(account)
  const retry = retrying(failureOf, patience)

  const attempt = <Result>(work: (signal: AbortSignal, unsure: boolean) => Promise<Result>): Promise<Result> =>
    retry((unsure) => work(AbortSignal.timeout(deadline), unsure))

  /** What the SDK throws becomes a fault. */
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      throw faultOf(error)
    }
  }

  const container = (name: Container) => client.database(account.database).container(name)
  const writing = (name: Container) => ({ container: container(name), attempt })

  await guarded(async () => {
    if (queries) await attempt(() => ensure(client, account.database, queries))
    await attempt((signal) => checkContainers(client, account.database, signal))
  }).catch((error: unknown) => {
    client.dispose()
    throw error
  })

  return withLimits({
    read: async (name, record, id) => {
      const raw = await guarded(() => attempt((signal) => fetchOne(container(name), { record, id }, signal)))
      return raw === undefined ? undefined : versioned(raw)
    },
    commit: (record, changes) => guarded(() => commitTo(writing('records'), record, changes)),
    append: (record, documents) => guarded(() => appendTo(writing('log'), record, documents)),
    erase: (record, ids) => guarded(() => eraseFrom(writing('log'), record, ids)),
    query: async (query, args, page) => {
      const question = asked(query, args, page)
      const items = await guarded(() => attempt((signal) => fetchPage(container(query.container), question, signal)))
      return pageOf(question, items.map(versioned))
    },
    close: async () => client.dispose(),
  })
}
