import type { Meter } from '@opentelemetry/api'
import type { Counts } from '../counts.ts'
import type { MetricName } from '../names.ts'
import { metrics } from '../names.ts'
import { attributesOf } from './attributes.ts'

/** Lets OpenTelemetry read the counts when it sends them; it works out the differences where its exporter wants those. */
export const readingCounts = (meter: Meter, { samplesOf }: Pick<Counts, 'samplesOf'>): void => {
  const names = Object.keys(metrics).filter((name): name is MetricName => Object.hasOwn(metrics, name))
  for (const name of names) {
    const { type, help: description } = metrics[name]
    const instrument =
      type === 'counter'
        ? meter.createObservableCounter(name, { description })
        : meter.createObservableGauge(name, { description })
    instrument.addCallback((result) => {
      for (const { labels, value } of samplesOf(name)) result.observe(value, attributesOf(labels))
    })
  }
}
