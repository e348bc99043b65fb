import type { Day } from '../time/instant.ts'
import { addDays } from '../time/instant.ts'
import type { Calendar } from '../time/working/calendar.ts'

/** As long before its end as it may take somebody to put in a newer table: half a year. */
const warnBefore = 183

/** The day on which the table of bank holidays ends, once that is near: for `/health` and the coordinator's report. */
export const holidayTableWarning = (
  { until }: Pick<Calendar, 'until'>,
  today: Day,
): { readonly until: Day } | undefined => (addDays(today, warnBefore) > until ? { until } : undefined)
