import type { Timers } from '../../delivery/brings.ts'
import { groupAt, groupOf } from '../../groups/stored.ts'
import { dayOf } from '../../time/instant.ts'
import type { RemindersNeeds } from '../needs.ts'
import { nextReport, reportOwed, reportTimer } from './series.ts'

/** A week is over: this week's report and the timer of the next are owed in one commit. A group that has ended has no next. */
export const reportTimers = ({
  records,
  worker,
  clock,
  calendar,
}: Pick<RemindersNeeds, 'records' | 'worker' | 'clock' | 'calendar'>): Timers => ({
  [reportTimer]: async (owed) => {
    const at = clock()
    await records.act(
      (subject) => worker()('group.move-on', subject),
      groupAt(owed.record),
      (current) => {
        const group = current && groupOf(current)
        return {
          subject: group ? { state: group.state, areas: [group.area], audience: group.audience } : {},
          decide: () =>
            current
              ? {
                  ok: true,
                  decision: {
                    document: current,
                    happened: [{ action: 'group.move-on', fields: [], facts: { report: dayOf(at) } }],
                    owed: [reportOwed(owed.id, at), nextReport(at, calendar)],
                  },
                }
              : { ok: false, why: 'not-there' },
        }
      },
    )
  },
})
