import { describe, expect, test } from 'vitest'
import { clockFor } from '../../bot/escalations/domain/clock.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { cell, dayIn, instantIn, listIn, readTable } from '../time/working/read-cases.ts'

/** Ladder B counts calendar days from when it was raised, to the close of that day or of the next working day. */
const cases = readTable(`
raised                    | days | closed      | due                       | because
Mon 23 Nov 2026 10:00 GMT | 28   |             | Mon 21 Dec 2026 17:00 GMT | four weeks
Mon 23 Nov 2026 18:20 GMT | 28   |             | Mon 21 Dec 2026 17:00 GMT | the evening is still that day
Fri 27 Nov 2026 10:00 GMT | 28   |             | Tue 29 Dec 2026 17:00 GMT | Christmas Day is no day to answer
Sat 28 Nov 2026 10:00 GMT | 28   |             | Tue 29 Dec 2026 17:00 GMT | nor is the weekend after it
Mon 23 Nov 2026 10:00 GMT | 28   | 21 Dec 2026 | Tue 22 Dec 2026 17:00 GMT | nor is a closed day
Mon 01 Nov 2027 10:00 GMT | 56   |             | Wed 29 Dec 2027 17:00 GMT | nor are two substitutes
Fri 02 Oct 2026 10:00 BST | 90   |             | Thu 31 Dec 2026 17:00 GMT | ninety days, the clocks go back meanwhile
Mon 02 Mar 2026 10:00 GMT | 28   |             | Mon 30 Mar 2026 17:00 BST | the clocks go forward meanwhile
Tue 30 Jun 2026 00:30 BST | 28   |             | Tue 28 Jul 2026 17:00 BST | half past midnight in summer, still yesterday in UTC
Fri 01 Dec 2028 10:00 GMT | 28   |             | Fri 29 Dec 2028 17:00 GMT | to the last close of the table
Wed 06 Dec 2028 10:00 GMT | 28   |             | beyond the table          | further than the table
Sat 02 Dec 2028 10:00 GMT | 28   |             | beyond the table          | the next working day is further than the table
`)

const calendar = loadCalendar()

describe('a clock of calendar days', () => {
  test.each(cases)('raised $raised, $days days: $due ($because)', (row) => {
    const counted = clockFor({
      for: 'respond',
      allowance: { calendarDays: Number(cell(row, 'days')), from: 'raised' },
      from: instantIn(cell(row, 'raised')),
      calendar: { ...calendar, closed: new Set(listIn(row, 'closed').map(dayIn)) },
    })
    const due = cell(row, 'due')
    expect('clock' in counted ? counted.clock.due : counted.why).toBe(
      due === 'beyond the table' ? 'beyond-table' : instantIn(due),
    )
  })
})
