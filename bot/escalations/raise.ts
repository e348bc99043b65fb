import type { Person as Account, Acted, FreeText } from '../records/contract.ts'
import { keyOfPerson } from '../rights/decide.ts'
import { dayOf } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'
import type { Ask } from '../turns/capability.ts'
import { calendarsOf } from './calendars.ts'
import { holderAt, nextHolder } from './domain/climb.ts'
import { clockFor, warnBefore } from './domain/clock.ts'
import type { Concerned, Escalation } from './domain/escalation.ts'
import { allowanceAt } from './domain/parts.ts'
import type { Holder } from './domain/step.ts'
import { agenciesNow } from './known.ts'
import type { EscalationsNeeds } from './needs.ts'
import { owedAfter } from './owing.ts'
import { escalationAt, escalationDocument, partsOf } from './stored.ts'

/** What somebody wants to raise, settled: what the record adds is its number, who has it, and the clocks. */
export interface Wanted
  extends Pick<
    Escalation,
    'audience' | 'reason' | 'urgent' | 'from' | 'to' | 'ladder' | 'reference' | 'consent' | 'question' | 'restrictedTo'
  > {
  readonly raiser: Account
  /** The organisations that are asked, one an agency. A restricted one is with a lead of the raiser's choice. */
  readonly asked: readonly (Pick<Concerned, 'agency' | 'organisation'> & { readonly holder?: Holder })[]
  readonly caseKey?: string
}

/** Who has one agency's part at first: its contact, or whoever is next in line where nobody holds that post. */
const firstHolder = (
  wanted: Wanted,
  { organisation }: Pick<Concerned, 'organisation'>,
  known: ReturnType<typeof agenciesNow>,
): Holder | undefined => {
  const nobodyYet = { organisation, held: [], rung: 0 }
  return holderAt(wanted, nobodyYet, 0, known) ?? nextHolder(wanted, nobodyYet, known)
}

const firstClock = (
  { clock }: EscalationsNeeds,
  wanted: Wanted,
  { rung, calendar }: { readonly rung: number; readonly calendar: Calendar },
) => {
  const allowance = allowanceAt(wanted, rung, 'acknowledge')
  return allowance && clockFor({ for: 'acknowledge', allowance, from: clock(), calendar })
}

/** One agency's part at the start; `undefined` when the table of holidays ends before its first clock. */
const partFor = (
  needs: EscalationsNeeds,
  wanted: Wanted,
  asked: Wanted['asked'][number],
  known: ReturnType<typeof agenciesNow>,
): Concerned | undefined => {
  const { agency, organisation } = asked
  const holder = asked.holder ?? firstHolder(wanted, asked, known)
  if (!holder) return { agency, organisation, state: 'waiting', rung: 0, held: [] }
  const calendar = calendarsOf(needs.calendar, known.directory)(organisation)
  const counted = firstClock(needs, wanted, { rung: holder.rung, calendar })
  if (!counted || 'why' in counted) return undefined
  const { rung, held, party } = holder
  return { agency, organisation, state: 'waiting', rung, held, holder: party, clock: counted.clock }
}

/** Who would have each part now, and by when: what a preview shows is what is sent. Fewer than were asked where the table of holidays ends. */
export const partsNow = async (needs: EscalationsNeeds, wanted: Wanted): Promise<readonly Concerned[]> => {
  const day = dayOf(needs.clock())
  const known = agenciesNow(needs, await needs.directory(), { raiser: keyOfPerson(wanted.raiser), day })
  return wanted.asked.flatMap((asked) => partFor(needs, wanted, asked, known) ?? [])
}

/** Raises an escalation under its number, once: a redelivered turn finds the one that was made. */
export const raise = async (
  needs: EscalationsNeeds,
  ask: Ask<'escalation.raise'>,
  wanted: Wanted,
  { number, texts }: { readonly number: string; readonly texts: readonly FreeText[] },
): Promise<Acted<'escalation.raise'>> => {
  const record = `escalation|${number}`
  const raiser = keyOfPerson(wanted.raiser)
  const { raiser: _, asked: __, caseKey, ...facts } = wanted
  const [parts, directory] = await Promise.all([partsNow(needs, wanted), needs.directory()])
  return needs.records.act(ask, escalationAt(record), (current) => ({
    subject: {
      ...{ state: 'none', areas: [wanted.from.area], audience: wanted.audience, own: [raiser] },
    },
    decide: (permit) => {
      if (current) return { ok: true, decision: { document: current, happened: [] } }
      if (parts.length < wanted.asked.length) return { ok: false, why: 'not-in-this-state' }
      const isWithNobody = parts.every(({ holder }) => holder === undefined)
      const escalation: Escalation = {
        ...facts,
        ...{ record, number, state: 'raised', raiser, raisedAt: permit.at, concerned: parts },
        ...{ calendarUntil: needs.calendar.until, pauses: 0, passed: [] },
        ...(isWithNobody ? { offered: true } : {}),
      }
      const told = { at: permit.at, events: 1, warnAt: warnBefore(calendarsOf(needs.calendar, directory)) }
      return {
        ok: true,
        decision: {
          document: escalationDocument(escalation, caseKey),
          happened: [
            {
              action: 'escalation.raise',
              fields: ['reason', 'to', 'concerned', ...texts.map(({ field }) => field)],
              to: 'raised',
              facts: {
                number,
                reason: wanted.reason,
                area: wanted.to.area,
                agencies: parts.map(({ agency }) => agency),
                ladder: `${wanted.ladder.id}|${wanted.ladder.since}`,
              },
            },
          ],
          texts,
          beside: partsOf(escalation),
          ...owedAfter(escalation, { step: 'raise', byRaiser: true }, told),
        },
      }
    },
  }))
}
