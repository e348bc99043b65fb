import type { PushMetricExporter } from '@opentelemetry/sdk-metrics'
import type { SpanExporter } from '@opentelemetry/sdk-trace'

/** What sends to one kind of collector. */
export interface Exporters {
  readonly traces: SpanExporter
  readonly metrics: PushMetricExporter
}
