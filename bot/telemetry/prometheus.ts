import type { Counts, Sample } from './counts.ts'
import type { MetricName } from './names.ts'
import { metrics } from './names.ts'

const labelled = ({ labels }: Sample) => {
  // Labels are of closed sets: no value needs escaping.
  const said = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
  return said.length > 0 ? `{${said.join(',')}}` : ''
}

/** The counts in Prometheus' text format, version 0.0.4. */
export const prometheusText = ({ samplesOf }: Pick<Counts, 'samplesOf'>) => {
  const names = Object.keys(metrics).filter((name): name is MetricName => Object.hasOwn(metrics, name))
  const lines = names.flatMap((name) => [
    `# HELP ${name} ${metrics[name].help}`,
    `# TYPE ${name} ${metrics[name].type}`,
    ...samplesOf(name).map((sample) => `${name}${labelled(sample)} ${sample.value}`),
  ])
  return { type: 'text/plain; version=0.0.4; charset=utf-8', content: `${lines.join('\n')}\n` }
}
