import type { ReportFacts } from '../../../cards/coordinator-report/facts.ts'
import type { Language } from '../../../cards/language.ts'
import type { Group } from '../../groups/domain/group.ts'
import { dayOf } from '../../time/instant.ts'
import { holidayTableWarning } from '../holidays.ts'
import type { RemindersNeeds } from '../needs.ts'
import type { Asked } from './collect.ts'
import { groupReport, reportFrom } from './collect.ts'

/** What a report of some groups says, each with the right it is read on. */
export const reportFacts = async (
  needs: RemindersNeeds,
  groups: readonly { readonly group: Group; readonly permit: Asked['permit'] }[],
  at: Asked['at'],
): Promise<(language: Language) => ReportFacts> => {
  const reports = await Promise.all(groups.map(({ group, permit }) => groupReport(needs, group, { at, permit })))
  const today = dayOf(at)
  return (language) => ({
    today,
    from: reportFrom(at),
    groups: reports.map((report) => report(language)),
    holidaysUntil: holidayTableWarning(needs.calendar, today)?.until,
  })
}
