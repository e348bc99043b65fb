import { deliveryNoticeMessage } from '../../../cards/delivery-notice/index.ts'
import type { Headed, Person, Records } from '../../records/contract.ts'
import type { Refusal } from '../../rights/refusal.ts'
import type { Clock, Day } from '../../time/instant.ts'
import { addDays, dayOf, wallClock } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { nextSendingTime } from '../../time/working/sending.ts'
import type { AskAny } from '../../turns/capability.ts'
import type { Renderers } from '../brings.ts'
import type { Standing } from './domain/standing.ts'
import { audited, toRecord } from './domain/standing.ts'
import { ending, incidentAt, incidentDocument, incidentMessage, opening } from './incident.ts'
import type { Audit } from './index.ts'

export interface TellingNeeds {
  readonly records: Records
  /** Civil time. */
  readonly clock: Clock
  readonly calendar: Calendar
  /** Liaison's own rights. */
  readonly worker: () => AskAny
  /** Everybody who is told. */
  readonly admins: () => Promise<readonly Person[]>
}

/** Whoever was first has put it on record; only a race that was lost to the end has to be run again. */
const settled = (acted: { readonly ok: boolean; readonly why?: Refusal }): void => {
  if (acted.why === 'busy') throw new Error('An incident could not be put on record: others kept changing it.')
}

const subjectOf = (current: Headed | undefined) => ({
  state: current ? incidentDocument.parse(current).state : 'none',
})

/** Puts incidents on record and tells the admins, once an incident and in working hours. */
export const telling = ({ records, clock, calendar, worker, admins }: TellingNeeds) => {
  let standing: Standing | undefined

  const open = async (audit: Audit) => {
    const at = clock()
    const told = { audit, at, admins: await admins(), tellAt: nextSendingTime(at, calendar) }
    const ask = worker()
    const acted = await records.act(
      (subject) => ask('incident.open', subject),
      incidentAt(dayOf(at)),
      (current) => ({ subject: subjectOf(current), decide: () => ({ ok: true, decision: opening(current, told) }) }),
    )
    settled(acted)
  }

  const end = async (day: Day) => {
    const ask = worker()
    const acted = await records.act(
      (subject) => ask('incident.end', subject),
      incidentAt(day),
      (current) => ({
        subject: subjectOf(current),
        decide: () => (current ? { ok: true, decision: ending(current, clock()) } : { ok: false, why: 'not-there' }),
      }),
    )
    settled(acted)
  }

  return async (audit: Audit): Promise<void> => {
    const now = audited(standing, audit)
    standing = now
    const due = toRecord(now, audit.at)
    if (!due) return
    const today = dayOf(clock())
    // It may have been opened before midnight.
    if (due === 'open') await open(audit)
    else await Promise.all([addDays(today, -1), today].map(end))
    standing = { ...now, onRecord: due }
  }
}

/** Dropped when it is over before anybody could be told. */
export const incidentRenderers = ({ clock }: Pick<TellingNeeds, 'clock'>): Renderers => ({
  [incidentMessage]: async (_owed, record) => {
    if (!record) return { dropped: 'gone' }
    const { state, openedAt } = incidentDocument.parse(record)
    if (state === 'over') return { dropped: 'over' }
    const [on = '', time = ''] = wallClock(openedAt).split('T')
    const facts = { on, time, today: dayOf(clock()) }
    return { message: (language) => deliveryNoticeMessage(facts, language), record: record.record }
  },
})
