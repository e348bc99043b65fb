import { z } from 'zod'
import type { Kind } from '../../bot/audit/data-map/entry.ts'
import type { Upgrades } from '../../bot/data/versions/upgrade.ts'
import { versionOf } from '../../bot/data/versions/upgrade.ts'
import type { Recorded, Sample } from './samples.ts'
import { printed } from './shape.ts'

export interface Facts {
  readonly kinds: readonly Pick<Kind, 'kind' | 'store' | 'schema'>[]
  readonly recorded: readonly Recorded[]
  readonly samples: readonly Sample[]
  readonly upgrades: Upgrades
}

/** What lies in a store; files and log lines have no `v`. */
export const areStored = ({ store }: Pick<Kind, 'store'>) => /records|log$/.test(store)

const literal = z.object({ v: z.instanceof(z.ZodLiteral) })

const versionIn = ({ schema }: Pick<Kind, 'schema'>): unknown => literal.safeParse(schema.shape).data?.v.value

const fieldsOf = (shape: string) => shape.split('\n').flatMap((line) => line.split(': ')[0]?.replaceAll('?', '') || [])

const hasField = ({ document }: Sample, field: string): boolean => {
  const look = (value: unknown, names: readonly string[]): boolean => {
    const [name, ...rest] = names
    if (name === undefined) return value !== undefined
    if (Array.isArray(value)) return value.some((one) => look(one, names))
    if (typeof value !== 'object' || value === null) return false
    return name === '*' ? Object.values(value).some((one) => look(one, rest)) : look(Reflect.get(value, name), rest)
  }
  return look(
    document,
    field
      .replaceAll('[]', '')
      .replace(/ \(\d\)|\[\d\]/g, '')
      .split('.'),
  )
}

/** What of a shape that is not released yet no sample shows. */
const unshown = ({ kind }: Facts['kinds'][number], { recorded, samples }: Facts): readonly string[] => {
  const shapes = recorded.filter((one) => one.kind === kind)
  const [latest, before] = [shapes.at(-1), shapes.at(-2)]
  const of = samples.filter((sample) => sample.version === latest?.version && sample.document.kind === kind)
  if (of.length === 0) return ['anything']
  if (latest?.version !== 'next') return []
  const known = new Set(before ? fieldsOf(before.shape) : [])
  return fieldsOf(latest.shape).filter((field) => !known.has(field) && !of.some((sample) => hasField(sample, field)))
}

const howToMend = (kind: string) =>
  `Give ${kind} a new v and a step in bot/data/versions/upgrades.ts; or, if all that is stored still reads, add a document that shows what is new to test/data/versions/next.jsonl. Then: node test/data/record.ts`

const complaintsAbout = (kind: Facts['kinds'][number], facts: Facts): readonly string[] => {
  const { kind: name, schema } = kind
  const v = versionIn(kind)
  if (v === undefined) return [`${name} is stored without a v that its schema names.`]
  const latest = facts.recorded.findLast((one) => one.kind === name)
  const missing = latest ? unshown(kind, facts) : []
  return [
    ...(v === versionOf(facts.upgrades, name)
      ? []
      : [`${name} is v${v}, but bot/data/versions/upgrades.ts leads to v${versionOf(facts.upgrades, name)}.`]),
    ...(latest?.shape === printed(schema) ? [] : [`The shape of ${name} is not the recorded one. ${howToMend(name)}`]),
    ...(missing.length > 0 ? [`No sample of ${latest?.version} shows of ${name}: ${missing.join(', ')}.`] : []),
  ]
}

const neverMigrated = ['event', 'audit', 'tombstone', 'look-up']

/** Everything that would leave stored documents unread some day; nothing when all is well. */
export const complaints = (facts: Facts): readonly string[] => [
  ...facts.kinds.filter(areStored).flatMap((kind) => complaintsAbout(kind, facts)),
  ...neverMigrated
    .filter((kind) => Object.hasOwn(facts.upgrades, kind))
    .map((kind) => `${kind} is never rewritten: let its readers understand every v.`),
]
