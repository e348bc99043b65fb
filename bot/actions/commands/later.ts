import { z } from 'zod'
import type { Day } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import { isWorkingDay } from '../../time/working/calendar.ts'
import { nearestWorkingDay } from '../../time/working/days.ts'
import type { Answer } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Found } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import { readDue } from '../new.ts'
import { askFor, take } from './steps.ts'
import type { Asks } from './which.ts'
import { pressWith, sayWith } from './which.ts'

const sentDay = z.looseObject({ on: z.iso.date() })
const sentForm = z.looseObject({ due: z.string().max(200).default('') })

/** `remind me of 3 on thursday`; without a day, on the next working day. */
export const remindLater = (needs: ActionsNeeds) => {
  const remind = (turn: Turn, found: Found, on: string, asks: Asks<'action.remind-later'>): Promise<Answer> =>
    take(needs, turn, found, { step: { type: 'remind-later', on } }, asks)

  const nextDay = (turn: Turn) => nearestWorkingDay(dayOf(turn.at), 1, needs.calendar)

  /** Nothing is sent on a day off: what is said is the day on which it will be. */
  const workingDayFrom = (day: Day) =>
    isWorkingDay(day, needs.calendar) ? day : nearestWorkingDay(day, 1, needs.calendar)

  const named = async (turn: Turn, found: Found, said: string, asks: Asks<'action.remind-later'>): Promise<Answer> => {
    if (said === '') return remind(turn, found, nextDay(turn), asks)
    const today = dayOf(turn.at)
    const read = readDue(needs, said, { today, language: turn.language })
    if ('day' in read && read.day > today) return remind(turn, found, workingDayFrom(read.day), asks)
    const fault = 'day' in read ? 'day-today' : read.fault
    return askFor(needs, turn, found, { kind: 'remind-later', faults: [fault] }, asks)
  }

  return {
    typed: sayWith(needs, 'action.remind-later', (turn, found, rest, asks) =>
      named(turn, found, rest.replace(/^(?:on|ar)\s+/i, ''), asks),
    ),
    // The day stands on the button: pressed on another day, it is the next one that is still to come.
    press: pressWith<'action.remind-later', z.output<typeof sentDay>>(needs, sentDay, (turn, found, { on }, asks) =>
      remind(turn, found, on > dayOf(turn.at) ? on : nextDay(turn), asks),
    ),
    save: pressWith<'action.remind-later', z.output<typeof sentForm>>(needs, sentForm, (turn, found, { due }, asks) =>
      named(turn, found, due.trim(), asks),
    ),
  }
}
