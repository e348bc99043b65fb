import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import type { Collector } from '../../config/config.ts'
import type { Exporters } from './exporters.ts'

const at = (endpoint: string, path: string) => `${endpoint.replace(/\/+$/, '')}/v1/${path}`

/** OTLP over HTTP, as JSON. Headers for the collector come from `OTEL_EXPORTER_OTLP_HEADERS`, which the exporter reads itself. */
export const otlpExporters = ({ endpoint }: Extract<Collector, { type: 'otlp' }>): Exporters => ({
  traces: new OTLPTraceExporter({ url: at(endpoint, 'traces') }),
  metrics: new OTLPMetricExporter({ url: at(endpoint, 'metrics') }),
})
