import type { CounterName, GaugeName, LabelsOf, MetricName } from './names.ts'

export interface Sample {
  readonly labels: Readonly<Record<string, unknown>>
  readonly value: number
}

export type Reading<Name extends GaugeName> = { readonly labels: LabelsOf<Name>; readonly value: number }

export interface Counts {
  readonly add: <Name extends CounterName>(name: Name, labels: LabelsOf<Name>, by?: number) => void
  /** Says how a gauge is read, when somebody asks: nothing where it is not known. */
  readonly gauge: <Name extends GaugeName>(name: Name, read: () => readonly Reading<Name>[]) => void
  readonly samplesOf: (name: MetricName) => readonly Sample[]
}

/** The counts of one instance, kept once; Prometheus and OpenTelemetry are two ways to read them. */
export const openCounts = (): Counts => {
  const counters = new Map<MetricName, Map<string, { readonly labels: Sample['labels']; value: number }>>()
  const gauges = new Map<MetricName, () => readonly Sample[]>()

  return {
    add: (name, labels, by = 1) => {
      const of = counters.get(name) ?? new Map()
      counters.set(name, of)
      const key = Object.values(labels).join(' ')
      const kept = of.get(key)
      if (kept) kept.value += by
      else of.set(key, { labels, value: by })
    },
    gauge: (name, read) => void gauges.set(name, read),
    samplesOf: (name) => gauges.get(name)?.() ?? [...(counters.get(name)?.values() ?? [])],
  }
}
