import type { LadderStep } from '../../../cards/reasons/reasons.ts'
import { typedFields } from '../../entries/typed-fields.ts'
import type { Allowance, Ladder, LadderId, Rung } from '../domain/escalation.ts'
import { stepsOf } from '../domain/ladders.ts'

const stepNames: Readonly<Record<LadderStep, readonly string[]>> = {
  spoc: ['contact', 'cyswllt'],
  lead: ['lead', 'arweinydd'],
  'scrutiny-group': ['scrutiny group', 'grŵp craffu', 'grwp craffu'],
  'strategic-group': ['strategic group', 'grŵp strategol', 'grwp strategol'],
  'justice-board': ['lcjb', 'bwrdd'],
  'case-holders': ['officer and lawyer', 'swyddog a chyfreithiwr'],
  supervisor: ['supervisor', 'goruchwyliwr'],
  'unit-heads': ['unit heads', 'penaethiaid uned'],
  'case-meeting': ['joim'],
}

const called = {
  area: ['area', 'ardal'],
  for: ['for', 'ar gyfer'],
  from: ['from', 'o'],
  urgent: ['urgent', 'brys'],
  ...stepNames,
} as const

type Field = keyof typeof called

const isField = (name: string): name is Field => Object.hasOwn(called, name)

const names = new Map(
  Object.entries(called).flatMap(([field, words]) =>
    isField(field) ? words.map((word) => [word, field] as const) : [],
  ),
)

const hours = /^(?:hours?|awr|oriau)/
const calendarDays = /^(?:calendar|diwrnod calendr|dyddiau calendr)/

const allowanceIn = (said: string): Allowance | undefined => {
  const [, count = '', unit = ''] = /^(\d+)\s+(.+)$/.exec(said.trim().toLowerCase()) ?? []
  if (count === '') return undefined
  if (hours.test(unit)) return { hours: Number(count) }
  if (calendarDays.test(unit)) return { calendarDays: Number(count), from: 'raised' }
  return /^(?:working |)days?|^diwrnod|^dyddiau/.test(unit) ? { days: Number(count) } : undefined
}

const bySelf = new Set(['by itself', 'ar ei ben ei hun'])

/** "2 days, 7 days, by itself": how long to say that they have it, and to answer; one length alone is for the answer. */
const rungIn = (who: LadderStep, said: string): Rung | undefined => {
  const parts = said.split(',').map((part) => part.trim().toLowerCase())
  const lengths = parts.filter((part) => part !== '' && !bySelf.has(part)).map(allowanceIn)
  const known = lengths.filter((length) => length !== undefined)
  if (known.length < lengths.length || known.length > 2) return undefined
  const [first, second] = known
  const clocks = second && first ? { acknowledge: first, respond: second } : first ? { respond: first } : {}
  return { who, ...clocks, bySelf: parts.some((part) => bySelf.has(part)) }
}

const policeAndCps = new Set(['police and cps', 'heddlu a geg', 'yr heddlu a geg'])

export type TypedFault = { readonly line: string } | { readonly lack: 'area' | 'from' }

export interface TypedSteps {
  readonly area: string
  readonly from: string
  readonly id: LadderId
  readonly ladder: Omit<Ladder, 'since'>
  readonly faults: readonly TypedFault[]
}

/** A ladder as it is typed, a line a step; a step that is left out is no step of it. */
export const typedSteps = (text: string, { urgent: otherwise }: Pick<Ladder, 'urgent'>): TypedSteps => {
  const { fields } = typedFields(`\n${text}`, names)
  const id: LadderId = policeAndCps.has(fields.for?.toLowerCase() ?? '') ? 'B' : 'A'
  const read = Object.keys(stepNames).flatMap((step) => {
    const who = stepsOf[id].find((one) => one === step)
    const said = who && fields[who]
    return who && said !== undefined ? [{ who, said, rung: rungIn(who, said) }] : []
  })
  const hasty = fields.urgent === undefined ? undefined : rungIn('spoc', fields.urgent)
  const urgent =
    hasty?.acknowledge && hasty.respond ? { acknowledge: hasty.acknowledge, respond: hasty.respond } : otherwise
  return {
    ...{ area: fields.area ?? '', from: fields.from ?? '', id },
    ladder: { id, rungs: read.flatMap(({ rung }) => rung ?? []), urgent },
    faults: [
      ...read.flatMap(({ said, rung }) => (rung ? [] : [{ line: said }])),
      ...(fields.urgent !== undefined && urgent === otherwise ? [{ line: fields.urgent }] : []),
    ],
  }
}
