import type { DigestLine } from '../../../cards/digest/facts.ts'
import { digestMessage } from '../../../cards/digest/index.ts'
import type { Language } from '../../../cards/language.ts'
import type { Item, Made, Making } from '../../delivery/brings.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { nearestWorkingDay } from '../../time/working/days.ts'
import { nextDigestTime } from '../../time/working/sending.ts'
import { workingDistance } from '../domain/working.ts'
import type { Saying, sayings } from '../place/saying.ts'

type Others = Map<Item, { readonly dropped: string } | { readonly until: Instant }>

/** Nobody came along on a day on which the channel had to be written to. */
const quietDay = 'quiet-day'

const notSaid = (saying: Saying, at: Instant, calendar: Calendar) => {
  const { weight } = saying.now
  const until = nextDigestTime(at, calendar)
  return weight !== 'calls' && dayOf(until) <= weight.joinsUntil ? { until } : { dropped: quietDay }
}

const roles = ['owner', 'handed', 'cover', 'channel', 'disowned', 'coordinator', 'chair', 'away']

const rank = (line: DigestLine) => (line.type === 'action' ? roles.indexOf(line.as) : 0)

const dayIn = (line: DigestLine): Day => {
  if (line.type === 'action') return line.dueOn
  if (line.type === 'meeting-due') return line.by
  return line.type === 'not-posted' ? '' : line.on
}

const keyOf = (line: DigestLine) => (line.type === 'action' ? line.record : `${line.type} ${line.record}`)

/** Each matter once, as what its reader has it first of all; by date, and then by number. */
const inOrder = (lines: readonly DigestLine[]): readonly DigestLine[] => {
  const nearest = lines.toSorted((first, second) => rank(second) - rank(first))
  return [...new Map(nearest.map((line) => [keyOf(line), line])).values()].sort(
    (first, second) =>
      dayIn(first).localeCompare(dayIn(second)) ||
      ('number' in first && 'number' in second ? first.number - second.number : 0) ||
      keyOf(first).localeCompare(keyOf(second)),
  )
}

/** How far a day is, for lines that don't bring it. */
const counted = (line: DigestLine, today: Day, calendar: Calendar): DigestLine =>
  line.type === 'action' || line.type === 'not-posted'
    ? line
    : { ...line, days: workingDistance(today, dayIn(line), calendar) }

const digestOf =
  ({ to, at }: Making, said: readonly Saying[], calendar: Calendar) =>
  (language: Language) => {
    // A post of some days ago that is put right is read today.
    const day = dayOf(at)
    const later = nearestWorkingDay(day, 1, calendar)
    return digestMessage(
      {
        home: 'conversation' in to ? 'channel' : 'own',
        today: day,
        lines: inOrder(said.map(({ line }) => counted(line(language), day, calendar))),
        later: { on: later, days: workingDistance(day, later, calendar) },
      },
      language,
    )
  }

const sorted = async (items: readonly Item[], at: Instant, say: ReturnType<typeof sayings>, others: Others) => {
  const all = await Promise.all(items.map(async (item) => ({ item, said: await say(item, at) })))
  return all.flatMap(({ item, said }) => {
    if (!('dropped' in said) && said.now.over === undefined) return [said]
    others.set(item, { dropped: 'dropped' in said ? said.dropped : (said.now.over ?? 'over') })
    return []
  })
}

const standingIn = async (items: readonly Item[], at: Instant, say: ReturnType<typeof sayings>) =>
  (await Promise.all(items.map((item) => say(item, at)))).flatMap((said) => ('dropped' in said ? [] : [said]))

/**
 * One post of a day: what is to be said now with what stands in it already, as that is now. A channel is written to only when
 * something in it is due or newly passed; the rest waits for such a day, or is dropped.
 */
export const makingDigests =
  (say: ReturnType<typeof sayings>, calendar: Calendar) =>
  async (making: Making): Promise<Made> => {
    const { items, standing, at } = making
    const others: Others = new Map()
    const said = await sorted(items, at, say, others)
    // Asked with nothing new, what stands is said again; with nothing left to say of what is new, it is not.
    if (said.length === 0 && (items.length > 0 || standing.length === 0)) return { others }
    const isQuiet = standing.length === 0 && !said.some(({ now }) => now.weight === 'calls')
    if (isQuiet) {
      for (const saying of said) others.set(saying.item, notSaid(saying, at, calendar))
      return { others }
    }
    const before = await standingIn(standing, at, say)
    return { message: digestOf(making, [...before, ...said], calendar), others }
  }
