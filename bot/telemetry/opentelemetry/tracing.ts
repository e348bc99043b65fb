import { AsyncLocalStorage } from 'node:async_hooks'
import type { Span, Tracer } from '@opentelemetry/api'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { AttributesOf, SpanName } from '../names.ts'
import type { Say, Tracing } from '../tracing.ts'
import { attributesOf } from './attributes.ts'

/** A span under way, and what the store has charged for it. */
interface Frame {
  readonly span: Span
  units: number
}

const kinds = {
  activity: SpanKind.SERVER,
  turn: SpanKind.INTERNAL,
  verb: SpanKind.INTERNAL,
  store: SpanKind.CLIENT,
  send: SpanKind.CLIENT,
  due: SpanKind.CONSUMER,
} as const satisfies Record<SpanName, SpanKind>

const prefixed = (attributes: AttributesOf<SpanName>) => attributesOf(attributes, 'liaison.')

/** Traces as OpenTelemetry's. Of an error only that there was one is said: its words stay in the log, under the reference. */
export const tracingBy = (tracer: Tracer): Tracing => {
  const here = new AsyncLocalStorage<Frame | undefined>()

  const run = async <Name extends SpanName, Result>(
    { name, attributes, parent }: { name: Name; attributes: AttributesOf<Name>; parent: Frame | undefined },
    work: (say: Say<Name>) => Promise<Result>,
  ): Promise<Result> => {
    const context = parent ? trace.setSpan(ROOT_CONTEXT, parent.span) : ROOT_CONTEXT
    const span = tracer.startSpan(name, { kind: kinds[name], attributes: prefixed(attributes) }, context)
    const frame: Frame = { span, units: 0 }
    try {
      return await here.run(frame, () => work((more) => void span.setAttributes(prefixed(more))))
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      if (frame.units > 0) span.setAttributes(prefixed({ units: frame.units }))
      span.end()
    }
  }

  return {
    begin: (name, attributes, work) => run({ name, attributes, parent: undefined }, work),
    within: (name, attributes, work) => {
      const parent = here.getStore()
      return parent ? run({ name, attributes, parent }, work) : work(() => {})
    },
    apart: (work) => here.run(undefined, work),
    charged: (units) => {
      const frame = here.getStore()
      if (frame) frame.units += units
    },
    traceId: () => here.getStore()?.span.spanContext().traceId,
  }
}
