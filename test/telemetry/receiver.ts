import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { z } from 'zod'

const value = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
  z.object({ doubleValue: z.number() }).transform(({ doubleValue }) => doubleValue),
])

const attributes = z
  .array(z.object({ key: z.string(), value }))
  .default([])
  .transform((all) => Object.fromEntries(all.map((one) => [one.key, one.value])))

const span = z.looseObject({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes,
  events: z.array(z.unknown()).default([]),
  links: z.array(z.unknown()).default([]),
  status: z.looseObject({ code: z.number().optional(), message: z.string().optional() }),
})

const point = z.looseObject({
  attributes,
  asDouble: z.number().optional(),
  asInt: z.coerce.number().optional(),
})
const points = z.object({ dataPoints: z.array(point) }).optional()

const resource = z.object({ attributes })

const traces = z.object({
  resourceSpans: z.array(z.object({ resource, scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
})

const metric = z.looseObject({ name: z.string(), sum: points, gauge: points })

const metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      resource,
      scopeMetrics: z.array(z.object({ metrics: z.array(metric) })),
    }),
  ),
})

export type Span = z.output<typeof span>

interface Measured {
  readonly name: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly value: number
}

const readings = ({ name, sum, gauge }: z.output<typeof metric>): readonly Measured[] =>
  ((sum ?? gauge)?.dataPoints ?? []).map(({ attributes: said, asDouble, asInt }) => ({
    name,
    attributes: said,
    value: asDouble ?? asInt ?? Number.NaN,
  }))

/** How a collector behaves. */
type Manner = 'takes' | 'refuses' | 'hangs'

/** A collector that speaks OTLP over HTTP, and keeps what it was told; or refuses, or never answers. */
export const openReceiver = async (manner: Manner = 'takes') => {
  const spans: Span[] = []
  const measured: Measured[] = []
  const resources: Readonly<Record<string, unknown>>[] = []
  const bodies: string[] = []
  let asked = 0

  const takeTraces = (body: unknown) => {
    for (const { resource: from, scopeSpans } of traces.parse(body).resourceSpans) {
      resources.push(from.attributes)
      spans.push(...scopeSpans.flatMap((scope) => scope.spans))
    }
  }

  const takeMetrics = (body: unknown) => {
    for (const { resource: from, scopeMetrics } of metrics.parse(body).resourceMetrics) {
      resources.push(from.attributes)
      measured.push(...scopeMetrics.flatMap((scope) => scope.metrics).flatMap(readings))
    }
  }

  const takers = new Map([
    ['/v1/traces', takeTraces],
    ['/v1/metrics', takeMetrics],
  ])

  const server = createServer(async (incoming, response) => {
    asked += 1
    const body = await json(incoming)
    if (manner === 'hangs') return
    if (manner === 'takes') {
      bodies.push(JSON.stringify(body))
      takers.get(incoming.url ?? '')?.(body)
    }
    response.statusCode = manner === 'takes' ? 200 : 400
    response.setHeader('content-type', 'application/json')
    response.end('{}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo

  return {
    endpoint: `http://127.0.0.1:${port}`,
    spans: spans as readonly Span[],
    measured,
    resources,
    /** Everything that it was sent, as it came. */
    bodies: bodies as readonly string[],
    asked: () => asked,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** A span with those that began in it, in the order in which they began. */
export interface Tree {
  readonly span: string
  readonly of?: readonly Tree[]
}

/** The spans of a trace, told shortly: what each says of itself, without numbers and references. */
export const treeOf = (spans: readonly Span[], root: Span): Tree => {
  const { name, attributes: said } = root
  const told = Object.entries(said)
    .filter(([key, one]) => typeof one === 'string' && key !== 'liaison.reference')
    .map(([, one]) => one)
  const children = spans.filter(({ parentSpanId }) => parentSpanId === root.spanId)
  return {
    span: [name, ...told].join(' '),
    ...(children.length > 0 ? { of: children.map((child) => treeOf(spans, child)) } : {}),
  }
}
