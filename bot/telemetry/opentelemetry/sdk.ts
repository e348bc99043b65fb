import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { ulid } from 'ulid'
import type { Collector } from '../../config/config.ts'
import type { Counts } from '../counts.ts'
import type { Tracing } from '../tracing.ts'
import type { Exporters } from './exporters.ts'
import { noticing } from './noticing.ts'
import { readingCounts } from './reading.ts'
import { tracingBy } from './tracing.ts'

/** Milliseconds. */
const exportsWithin = 10_000

const within = (milliseconds: number, work: Promise<unknown>): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, milliseconds)
    const end = () => {
      clearTimeout(timer)
      done()
    }
    work.then(end, end)
  })

/** Each brings its own libraries along: the one that is used. */
const exportersTo = async (collector: Collector): Promise<Exporters> =>
  collector.type === 'azure-monitor'
    ? (await import('./azure.ts')).azureExporters(collector)
    : (await import('./otlp.ts')).otlpExporters(collector)

/**
 * Our own spans and counts, sent by OpenTelemetry. Nothing is registered for others to find, nothing is instrumented by itself, and
 * nothing is said of the machine: no address, header, body or query of a library is ever in a span.
 */
export const openSdk = async (
  collector: Collector,
  { counts, closesWithin }: { readonly counts: Counts; readonly closesWithin: number },
): Promise<{ readonly tracing: Tracing; readonly close: () => Promise<void> }> => {
  const failed = (signal: 'traces' | 'metrics') => () => counts.add('liaison_telemetry_failed_total', { signal })
  const { traces, metrics } = await exportersTo(collector)
  noticing(traces, failed('traces'))
  noticing(metrics, failed('metrics'))
  const resource = resourceFromAttributes({ 'service.name': 'liaison', 'service.instance.id': ulid() })

  const tracers = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: traces, exportTimeoutMillis: exportsWithin })],
  })
  const reader = new PeriodicExportingMetricReader({
    exporter: metrics,
    exportIntervalMillis: 60_000,
    exportTimeoutMillis: exportsWithin,
  })
  const meters = new MeterProvider({ resource, readers: [reader] })
  readingCounts(meters.getMeter('liaison'), counts)

  return {
    tracing: tracingBy(tracers.getTracer('liaison')),
    close: () => within(closesWithin, Promise.allSettled([tracers.shutdown(), meters.shutdown()])),
  }
}
