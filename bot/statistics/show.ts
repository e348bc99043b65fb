import { reasons } from '../../cards/reasons/reasons.ts'
import type { StatisticLine, StatisticsFacts } from '../../cards/statistics/facts.ts'
import { statisticsMessage } from '../../cards/statistics/index.ts'
import type { Directory } from '../directory/domain/model.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import { named } from '../directory/named.ts'
import type { Understanding } from '../places/understanding.ts'
import type { Person as Account } from '../records/contract.ts'
import type { Actor } from '../rights/roles.ts'
import type { Store } from '../storage/port.ts'
import { dayOf } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { Answer } from '../turns/answer.ts'
import { answered, refused } from '../turns/answer.ts'
import type { Ask } from '../turns/capability.ts'
import type { Turn } from '../turns/turn.ts'
import { collect } from './collect.ts'
import type { Counted, Line } from './domain/figures.ts'
import { linesBy } from './domain/figures.ts'
import { periodIn } from './domain/period.ts'
import { suppressed } from './domain/suppressed.ts'

export interface StatisticsNeeds {
  readonly store: Pick<Store, 'query'>
  readonly calendar: Calendar
  readonly directory: () => Promise<Directory>
  readonly places: PlaceBook
  readonly resolve: (text: string) => Understanding
  readonly actor: (who: Account) => Promise<Actor>
}

const agencies = ['police', 'cps', 'isva', 'partner'] as const

/** Whether somebody looks after the area, or reads it from outside. */
const isInside = ({ parts }: Actor, area: string) =>
  parts.some(({ role, areas }) => role !== 'national-reader' && (areas === 'every' || areas.includes(area)))

/** The keys as they are known to a card: a line of anything else is no line. */
const keyed = <Key extends string>(lines: readonly Line[], keys: readonly Key[], inside: boolean) => {
  const shown = inside ? lines : suppressed(lines)
  return shown?.flatMap((line): readonly StatisticLine<Key>[] => {
    const key = keys.find((one) => one === line.key)
    return key ? [{ ...line, key }] : []
  })
}

const tablesOf = (all: readonly Counted[], inside: boolean) => {
  const requests = all.filter((one) => one.of === 'escalations')
  const asked = all.filter((one) => one.of === 'questions')
  const byReason = keyed(
    linesBy(requests, ({ reason }) => reason, reasons),
    reasons,
    inside,
  )
  const byAgency = keyed(
    linesBy(requests, ({ agency }) => agency, agencies),
    agencies,
    inside,
  )
  // Of two tables with one total neither may give away what the other keeps back.
  const isSafe = byReason !== undefined && byAgency !== undefined
  return {
    byReason: isSafe ? byReason : undefined,
    byAgency: isSafe ? byAgency : undefined,
    questions: keyed(
      linesBy(asked, ({ agency }) => agency, agencies),
      agencies,
      inside,
    ),
  } satisfies Partial<StatisticsFacts>
}

/** `statistics Gwent 2026 Q3`: in full inside the area, and from outside nothing that is few. */
export const showStatistics =
  (needs: StatisticsNeeds, { isTable }: { readonly isTable: boolean }) =>
  async (turn: Turn, text: string, ask: Ask<'statistics.read'>): Promise<Answer> => {
    const today = dayOf(turn.at)
    const { place, period } = periodIn(text, today)
    const actor = await needs.actor(turn.who)
    const own = actor.parts.flatMap(({ areas }) => (areas === 'every' ? [] : areas))
    const [area, ...others] = place === '' ? [...new Set(own)] : needs.resolve(place).areas
    if (area === undefined || others.length > 0) return refused('not-there')
    const right = await ask({ areas: [area] })
    if (!right.ok) return refused(right.why)
    const directory = await needs.directory()
    const all = await collect({ ...needs, directory }, { area, period, today, seesJustice: actor.seesJustice })
    const name = needs.places.nameOf(area)
    const facts = { area: name ? named(name, turn.language) : area, ...period, ...tablesOf(all, isInside(actor, area)) }
    const understood = { area, from: period.from, to: period.to }
    return answered(right.permit, statisticsMessage({ ...facts, isTable }, turn.language), {
      ...{ record: 'statistics', understood },
    })
  }
