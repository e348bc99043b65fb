import { declaredQueries } from '../../bot/storage/queries.ts'
import { metrics, spans } from '../../bot/telemetry/names.ts'
import type { Span } from './receiver.ts'

/** What can be owed, as the capabilities call it. A name that is new is looked at by whoever adds it here. */
const owed: ReadonlySet<unknown> = new Set(
  `audit post.refresh action-list.lapse action.disowned action.handed action.remind action.remind-later admins.ended
  admins.made cover.given delivery.incident directory.raise drill.card drill.drop drill.step escalation-draft.lapse
  escalation.agenda-over escalation.clock escalation.due-soon escalation.in-channel escalation.news escalation.offered
  escalation.on-agenda escalation.resume escalation.told group.chair-changes group.report group.report-due
  group.terms-review join.link join.outcome join.replaced join.to-decide join.unanswered list.lapse meeting.next-due
  people.raise question.due-soon question.news question.silent question.told remind.away remind.mail remind.nudge
  remind.unreached remind.withheld suggestion.answered suggestion.apply suggestion.asked text.show-again`.split(/\s+/),
)
const queries: ReadonlySet<unknown> = new Set(declaredQueries.map(({ name }) => name))
const reference = /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/

const isOf = (values: unknown, value: unknown): boolean => {
  if (Array.isArray(values)) return values.includes(value)
  if (values === 'number') return typeof value === 'number'
  if (typeof value !== 'string') return false
  return values === 'reference' ? reference.test(value) : queries.has(value) || owed.has(value)
}

const breaches = (of: string, allowed: object, said: Readonly<Record<string, unknown>>, prefix = '') => {
  const known = new Map<string, unknown>(Object.entries(allowed).map(([name, values]) => [`${prefix}${name}`, values]))
  return Object.entries(said)
    .filter(([name, value]) => !known.has(name) || !isOf(known.get(name), value))
    .map(([name, value]) => `${of}: ${name} = ${value}`)
}

/** Everything that spans say beyond what they may. */
export const saidTooMuch = (all: readonly Span[]): readonly string[] =>
  all.flatMap(({ name, attributes, events, links, status }) => {
    const allowed = new Map<string, object>(Object.entries(spans)).get(name)
    if (!allowed) return [`${name}: no such span`]
    const more =
      events.length + links.length > 0 || status.message !== undefined ? [`${name}: more than attributes`] : []
    return [...breaches(name, allowed, attributes, 'liaison.'), ...more]
  })

/** The same of what was measured. */
export const measuredTooMuch = (
  all: readonly { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> }[],
): readonly string[] =>
  all.flatMap(({ name, attributes }) => {
    const metric = new Map<string, { readonly labels: object }>(Object.entries(metrics)).get(name)
    return metric ? breaches(name, metric.labels, attributes) : [`${name}: no such metric`]
  })
