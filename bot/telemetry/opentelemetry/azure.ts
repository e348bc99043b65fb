import { AzureMonitorMetricExporter, AzureMonitorTraceExporter } from '@azure/monitor-opentelemetry-exporter'
import type { Collector } from '../../config/config.ts'
import type { Exporters } from './exporters.ts'

type AzureMonitor = Extract<Collector, { type: 'azure-monitor' }>

const credentialOf = async ({ identity }: AzureMonitor) => {
  if (identity === undefined) return {}
  const { DefaultAzureCredential } = await import('@azure/identity')
  return { credential: new DefaultAzureCredential({ managedIdentityClientId: identity }) }
}

/** Application Insights, signed in with the managed identity. Nothing is kept on the disc for later. */
export const azureExporters = async (collector: AzureMonitor): Promise<Exporters> => {
  // The library would tell its makers how it is used, at another address.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true'
  process.env.APPLICATIONINSIGHTS_SDKSTATS_DISABLED = 'true'
  const { connectionString } = collector
  const options = { connectionString, disableOfflineStorage: true, ...(await credentialOf(collector)) }
  return { traces: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) }
}
