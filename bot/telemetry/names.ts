import { fateDocument } from '../delivery/fate.ts'
import type { Action } from '../rights/actions.ts'
import { actions } from '../rights/actions.ts'

/** What an attribute or a label may say: one of a list, a number, or a name that was checked (`checked.ts`). Never a text. */
type Values = readonly string[] | 'number' | 'declared' | 'reference'

interface Metric {
  /** A counter only grows while the process lives. */
  readonly type: 'counter' | 'gauge'
  readonly help: string
  readonly labels: Readonly<Record<string, readonly string[] | 'number'>>
}

const operations = ['read', 'commit', 'append', 'erase', 'query'] as const
const containers = ['records', 'log'] as const
const outcomes = ['answered', 'silent', 'refused', 'fault'] as const
const fates = fateDocument.shape.fate.options
const works = ['message', 'timer', 'copy', 'post'] as const
const none = {}

/** Every metric of an instance, by the name under which it is read. README.md says what each is watched for. */
export const metrics = {
  liaison_turns_total: {
    type: 'counter',
    help: 'What people said or pressed, by what came of it.',
    labels: { outcome: outcomes },
  },
  liaison_look_ups_total: {
    type: 'counter',
    help: 'Look-ups of contacts: a contact was shown, it was asked which place, or there was none.',
    labels: { result: ['answered', 'asked-back', 'unanswered'] },
  },
  liaison_due_total: {
    type: 'counter',
    help: 'What came due and was taken up here; what is tried again counts again.',
    labels: { kind: works },
  },
  liaison_messages_total: {
    type: 'counter',
    help: 'What was owed and came to its end here, by its fate.',
    labels: { fate: fates },
  },
  liaison_throttled_total: {
    type: 'counter',
    help: 'How often Teams or the store held back (429).',
    labels: { by: ['teams', 'store'] },
  },
  liaison_store_operations_total: {
    type: 'counter',
    help: 'What was asked of the store.',
    labels: { operation: operations, container: containers },
  },
  liaison_store_units_total: {
    type: 'counter',
    help: 'What Cosmos DB charged; the embedded store charges nothing.',
    labels: { operation: ['read', 'query', 'write'] },
  },
  liaison_store_faults_total: {
    type: 'counter',
    help: 'What the store did not do, by operation and status.',
    labels: { operation: operations, status: 'number' },
  },
  liaison_telemetry_failed_total: {
    type: 'counter',
    help: 'Traces and metrics that the collector did not take.',
    labels: { signal: ['traces', 'metrics'] },
  },
  liaison_late_items: { type: 'gauge', help: 'Owed messages and timers over five minutes late.', labels: none },
  liaison_stuck_leases: { type: 'gauge', help: 'Of these, held in vain.', labels: none },
  liaison_unreminded_items: { type: 'gauge', help: 'Open matters of a sample without a reminder.', labels: none },
  liaison_instances: { type: 'gauge', help: 'Instances whose last audit passed.', labels: none },
  liaison_audit_age_seconds: { type: 'gauge', help: 'Since the last audit.', labels: none },
  liaison_audit_passed: { type: 'gauge', help: '1 when the last audit passed.', labels: none },
  liaison_queue_length: {
    type: 'gauge',
    help: 'What waits in this instance.',
    labels: { queue: ['under-way', 'coming'] },
  },
  liaison_spocs: {
    type: 'gauge',
    help: 'Single points of contact, by when they were last confirmed, or that nobody is.',
    labels: { state: ['confirmed', 'stale', 'never-confirmed', 'vacant'] },
  },
  liaison_event_loop_delay_seconds: {
    type: 'gauge',
    help: 'How late the event loop was since this was last read.',
    labels: { at: ['mean', 'p99', 'max'] },
  },
} as const satisfies Record<string, Metric>

export type MetricName = keyof typeof metrics

type NamesOf<Type extends Metric['type']> = {
  [Name in MetricName]: (typeof metrics)[Name]['type'] extends Type ? Name : never
}[MetricName]

export type CounterName = NamesOf<'counter'>
export type GaugeName = NamesOf<'gauge'>

declare const checked: unique symbol

/** A name of our own code: of a query, or of what is owed. Only `declaredIn` makes one. */
export type Declared = string & { readonly [checked]: 'declared' }

/** A handle that a person can quote. Only `referenceOf` makes one. */
export type Reference = string & { readonly [checked]: 'reference' }

type ValueOf<Of> = Of extends readonly (infer One)[]
  ? One
  : Of extends 'number'
    ? number
    : Of extends 'declared'
      ? Declared
      : Of extends 'reference'
        ? Reference
        : never

export type LabelsOf<Name extends MetricName> = {
  readonly [Label in keyof (typeof metrics)[Name]['labels']]: ValueOf<(typeof metrics)[Name]['labels'][Label]>
}

const isAction = (name: string): name is Action => Object.hasOwn(actions, name)

/** Every span, with all that may be said of it. A trace begins with an activity from Teams, or with something that is due. */
export const spans = {
  activity: { status: 'number' },
  turn: {
    heard: ['said', 'pressed', 'searched', 'installed', 'opened-from-message'],
    where: ['personal', 'group', 'channel'],
    outcome: outcomes,
    reference: 'reference',
  },
  verb: {
    by: ['command', 'press', 'search', 'dialog', 'fallback'],
    action: Object.keys(actions).filter(isAction),
    answer: ['answered', 'refused', 'unreadable'],
  },
  store: {
    operation: operations,
    container: containers,
    query: 'declared',
    outcome: ['done', 'lost'],
    status: 'number',
    units: 'number',
  },
  send: {
    how: ['reply', 'person', 'conversation', 'thread', 'update', 'remove', 'mailbox'],
    fate: [...fates, 'removed'],
  },
  due: { kind: works, what: 'declared', items: 'number' },
} as const satisfies Record<string, Readonly<Record<string, Values>>>

export type SpanName = keyof typeof spans

/** What is said of a span: at its beginning, or once it is known. */
export type AttributesOf<Name extends SpanName> = {
  readonly [Attribute in keyof (typeof spans)[Name]]?: ValueOf<(typeof spans)[Name][Attribute]> | undefined
}
