import type { Message } from '../../../cards/message.ts'
import type { RaisePreviewFacts } from '../../../cards/raise-preview/facts.ts'
import { raisePreviewMessage } from '../../../cards/raise-preview/index.ts'
import { partyOn, readParty } from '../../directory/domain/party.ts'
import { named } from '../../directory/named.ts'
import type { Person as Account, FreeText } from '../../records/contract.ts'
import { workingDistance } from '../../reminders/domain/working.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Day, Instant } from '../../time/instant.ts'
import { addDays, dayOf, instantAt, wallClock } from '../../time/instant.ts'
import { isWeekend, isWorkingDay } from '../../time/working/calendar.ts'
import { nearestWorkingDay } from '../../time/working/days.ts'
import { closes } from '../../time/working/hours.ts'
import { nextSendingTime } from '../../time/working/sending.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { alikeTo } from '../alike.ts'
import { calendarsOf } from '../calendars.ts'
import { nextHolder } from '../domain/climb.ts'
import type { Allowance, Concerned } from '../domain/escalation.ts'
import type { DraftValues } from '../drafts/stored.ts'
import type { Settled } from '../form/settle.ts'
import { agenciesNow } from '../known.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { partsNow } from '../raise.ts'
import { readReference } from '../reference/read.ts'
import { escalationOf } from '../stored.ts'
import { subjectNow } from '../subject-now.ts'
import { telephoneOf } from '../telephone.ts'

interface Previewed {
  readonly reference: string
  readonly values: DraftValues
  readonly texts: readonly FreeText[]
  readonly settled: Settled
  readonly raiser: Account
}

/** Weekdays between two days that do not count. */
const daysOff = (from: string, to: string, { calendar }: Pick<EscalationsNeeds, 'calendar'>): readonly string[] => {
  const off: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1))
    if (!isWeekend(day) && !isWorkingDay(day, calendar)) off.push(day)
  return off
}

/** The day from which a clock counts: after the close, and on a day off, the next working day. */
const firstDay = (from: Instant, { calendar }: Pick<EscalationsNeeds, 'calendar'>): Day => {
  const day = dayOf(from)
  const isCounted = isWorkingDay(day, calendar) && from < instantAt(day, closes)
  return isCounted ? day : nearestWorkingDay(day, 1, calendar)
}

const countOf = (allowance: Allowance): { readonly count: number; readonly unit: 'days' | 'hours' | 'calendar' } => {
  if ('hours' in allowance) return { count: allowance.hours, unit: 'hours' }
  return 'days' in allowance
    ? { count: allowance.days, unit: 'days' }
    : { count: allowance.calendarDays, unit: 'calendar' }
}

const dueOf = (
  needs: Pick<EscalationsNeeds, 'calendar'>,
  part: Concerned | undefined,
  today: string,
): RaisePreviewFacts['due'] => {
  if (!part?.clock) return undefined
  const { allowance, due, from } = part.clock
  const [on = '', time = ''] = wallClock(due).split('T')
  const off = 'calendarDays' in allowance ? [] : daysOff(today, on, needs)
  const start = 'calendarDays' in allowance ? today : firstDay(from, needs)
  return { from: start, on, time, days: workingDistance(today, on, needs.calendar), ...countOf(allowance), off }
}

/** Whether somebody is told within the hour, and else when: said before anything else. */
const toldOn = ({ calendar, clock }: EscalationsNeeds): RaisePreviewFacts['toldOn'] => {
  const now = clock()
  const next = nextSendingTime(now, calendar)
  if (next === now) return undefined
  const [on = '', time = ''] = wallClock(next).split('T')
  return { on, time }
}

/** The same thing, perhaps, where whoever raises this may see it already. */
const alikeFor = async (
  needs: EscalationsNeeds,
  { settled, reference, day }: { readonly settled: Settled; readonly reference: string | undefined; readonly day: Day },
  any: AskAny,
): Promise<readonly string[]> => {
  const { to, audience, asked } = settled
  const caseKey = reference === undefined ? undefined : needs.caseKey(reference)
  const organisations = asked.map(({ organisation }) => organisation)
  const found = (await alikeTo(needs, { area: to.area, caseKey, audience, organisations })).map(escalationOf)
  const rights = await Promise.all(
    found.map(async (one) => any('escalation.open', await subjectNow(needs, one, { day, whose: 'everybody' }))),
  )
  return found.flatMap(({ number }, at) => (rights[at]?.ok ? [number] : []))
}

/** Everything that is about to be sent, to whom, and by when. */
export const preview = async (
  needs: EscalationsNeeds,
  { language, at }: Turn,
  { reference: form, values, texts, settled, raiser }: Previewed,
  any: AskAny,
): Promise<Message> => {
  const directory = await needs.directory()
  const today = dayOf(at)
  const { audience, ladder, to, asked } = settled
  const reason = values.reason ?? 'NO_RESPONSE'
  const wanted = { audience, ladder, to, asked, reason, raiser, from: { agency: 'none', area: to.area } } as const
  const parts = await partsNow(needs, { ...wanted, ...(values.urgent ? { urgent: values.urgent } : {}) })
  const [first] = parts
  const known = agenciesNow(needs, directory, { raiser: keyOfPerson(raiser), day: today })
  const next = first && !values.restricted ? nextHolder(wanted, first, known) : undefined
  const text = (field: string) => texts.find((one) => one.field === field)?.text
  const urn = readReference(text('reference') ?? '')
  const place = needs.places.nameOf(to.authority ?? to.area)
  return raisePreviewMessage(
    {
      ...{ reason, urgent: values.urgent, today, form, what: text('what') ?? '', reference: text('reference') },
      byPhone: values.reference === 'by-phone' ? telephoneOf(directory, keyOfPerson(raiser)) : undefined,
      area: place ? named(place, language) : to.area,
      parts: parts.map(({ agency, organisation: id, holder }) => {
        const party = holder === undefined ? undefined : readParty(holder)
        const now = party && partyOn(directory, party, today)
        const organisation = directory.organisations.find((one) => one.id === id)
        return {
          agency,
          organisation: organisation ? named(organisation.names, language) : id,
          holder: now?.person?.name,
          covers: directory.people.get(now?.covers?.person ?? '')?.name,
          language: now?.person?.language ?? 'en',
          dutyLine: organisation?.hours?.otherwise ?? organisation?.phone,
        }
      }),
      due: dueOf({ calendar: calendarsOf(needs.calendar, directory)(first?.organisation ?? '') }, first, today),
      toldOn: toldOn(needs),
      alike: await alikeFor(needs, { settled, reference: text('reference'), day: today }, any),
      isBeforeCaseContact: values.askedCaseContact === 'no',
      warning: urn.kind === 'urn' ? needs.checkForce(urn.force, to.area)?.why : undefined,
      next: next && ladder.rungs[next.rung]?.who,
      seenBy: values.restricted ? 'two' : audience === 'multi' ? 'everybody' : 'police-and-cps',
    },
    language,
  )
}
