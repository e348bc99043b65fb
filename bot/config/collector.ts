import type { Collector } from './config.ts'
import type { Environment } from './environment.ts'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** A demonstration sends nothing to another machine. */
export const collectorProblems = (env: Environment): readonly string[] => [
  ...(env.APPLICATIONINSIGHTS_CONNECTION_STRING !== undefined
    ? ['APPLICATIONINSIGHTS_CONNECTION_STRING is set, but local mode sends nothing to Azure: unset it.']
    : []),
  ...(env.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && !loopback.test(new URL(env.OTEL_EXPORTER_OTLP_ENDPOINT).hostname)
    ? [
        'OTEL_EXPORTER_OTLP_ENDPOINT names another machine, but local mode tells nobody else: unset it, or name a collector on this machine.',
      ]
    : []),
]

/** Azure Monitor where it is named, another collector otherwise. A managed identity signs in; nothing else does. */
export const collectorIn = (env: Environment): { readonly collector?: Collector } => {
  const { APPLICATIONINSIGHTS_CONNECTION_STRING: connectionString, OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = env
  const identity = env.MicrosoftAppType === 'UserAssignedMSI' ? env.MicrosoftAppId : undefined
  if (connectionString !== undefined)
    return {
      collector: { type: 'azure-monitor', connectionString, ...(identity === undefined ? {} : { identity }) },
    }
  return endpoint === undefined ? {} : { collector: { type: 'otlp', endpoint } }
}
