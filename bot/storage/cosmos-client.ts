import { CosmosClient, type CosmosClientOptions, type PluginConfig } from '@azure/cosmos'
import { Answered } from './cosmos-failure.ts'
import { indexingPolicy } from './indexing-policy.ts'
import type { Meter } from './meter.ts'
import type { Container, Query } from './port.ts'

/** Where the data lies, and how one signs in: a key is for emulators; a credential signs in over https only. */
export interface CosmosAccount {
  readonly endpoint: string
  readonly database: string
  readonly key?: string
  readonly credential?: NonNullable<CosmosClientOptions['aadCredentials']>
}

const resets: ReadonlySet<unknown> = new Set(['ECONNRESET', 'EPIPE'])

/** Left alone, the SDK tries a read ten times, a second apart, after a reset; without the code it leaves that to us. */
const leaveResetsToUs: PluginConfig = {
  on: 'request',
  plugin: async (context, _, next) => {
    try {
      return await next(context)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      throw resets.has(code) ? new Error(`The connection ended (${code}).`, { cause: error }) : error
    }
  },
}

/** A read of all documents is none: the SDK asks how a query is to be run. */
const operationOf = ({ operationType, path = '' }: Parameters<PluginConfig['plugin']>[0]) => {
  if (operationType === 'query' || (operationType === 'read' && path.endsWith('/docs'))) return 'query'
  return operationType === 'read' ? 'read' : 'write'
}

const metering = ({ charged, dated }: Meter): PluginConfig => ({
  on: 'request',
  plugin: async (context, _, next) => {
    const response = await next(context)
    const units = Number(response.headers['x-ms-request-charge'])
    if (units > 0) charged(operationOf(context), units)
    const at = Date.parse(String(response.headers.date))
    if (at > 0) dated?.(at)
    return response
  },
})

/** The SDK with its own retrying switched off where it is not ours: `retry.ts` decides. */
export const connect = ({ endpoint, key, credential }: CosmosAccount, meter: Meter): CosmosClient => {
  const isPlain = new URL(endpoint).protocol === 'http:'
  const options: CosmosClientOptions & { readonly plugins: PluginConfig[] } = {
    endpoint,
    ...(key === undefined ? {} : { key }),
    ...(credential === undefined ? {} : { aadCredentials: credential }),
    connectionPolicy: {
      // Over plain http the account names https addresses that nobody listens on.
      enableEndpointDiscovery: !isPlain,
      retryOptions: { maxRetryAttemptCount: 0 },
    },
    plugins: [leaveResetsToUs, metering(meter)],
  }
  return new CosmosClient(options)
}

const names = ['records', 'log'] as const satisfies readonly Container[]

/** Makes the database and its containers where there are none: for emulators and tests. In production infra/ does it. */
export const ensure = async (client: CosmosClient, name: string, queries: readonly Query[]): Promise<void> => {
  const { database } = await client.databases.createIfNotExists({ id: name })
  for (const id of names) {
    const { includedPaths, excludedPaths, compositeIndexes, ...policy } = indexingPolicy(id, queries)
    await database.containers.createIfNotExists({
      id,
      partitionKey: { paths: ['/record'], version: 2 },
      indexingPolicy: {
        ...policy,
        includedPaths: [...includedPaths],
        excludedPaths: [...excludedPaths],
        compositeIndexes: compositeIndexes.map((paths) => [...paths]),
      },
    })
  }
}

/** Throws unless both containers are there and partitioned as the model says. */
export const checkContainers = async (
  client: CosmosClient,
  database: string,
  abortSignal: AbortSignal,
): Promise<void> => {
  for (const id of names) {
    const { resource } = await client.database(database).container(id).read({ abortSignal })
    const paths = resource?.partitionKey?.paths.join()
    if (paths !== '/record') throw new Answered(400, `The container ${id} is partitioned by ${paths}, not by /record.`)
  }
}
