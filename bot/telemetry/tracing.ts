import type { AttributesOf, SpanName } from './names.ts'

/** Says more of the span that is under way. */
export type Say<Name extends SpanName> = (attributes: AttributesOf<Name>) => void

type Spanning = <Name extends SpanName, Result>(
  name: Name,
  attributes: AttributesOf<Name>,
  work: (say: Say<Name>) => Promise<Result>,
) => Promise<Result>

/** What the rest of Liaison knows of traces. None of it ever fails or waits: work is done the same whether anybody looks or not. */
export interface Tracing {
  /** A trace of its own: an activity, or something that is due. */
  readonly begin: Spanning
  /** A part of the trace that is under way; where there is none, the work alone. */
  readonly within: Spanning
  /** What is set going by the trace under way and is no part of it. */
  readonly apart: <Result>(work: () => Result) => Result
  /** Request units that the store charged for the span under way. */
  readonly charged: (units: number) => void
  /** The id of the trace under way: the log line carries it. */
  readonly traceId: () => string | undefined
}

const alone: Spanning = (_name, _attributes, work) => work(() => {})

/** Nobody looks: nothing is loaded, nothing is kept. */
export const noTracing: Tracing = {
  begin: alone,
  within: alone,
  apart: (work) => work(),
  charged: () => {},
  traceId: () => undefined,
}
