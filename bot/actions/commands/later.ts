import { z } from 'zod'
import { dayOf } from '../../time/instant.ts'
import { nearestWorkingDay } from '../../time/working/days.ts'
import { unreadable } from '../../turns/answer.ts'
import type { ActionsNeeds } from '../needs.ts'
import { readDue } from '../new.ts'
import { take } from './steps.ts'
import { pressWith, sayWith } from './which.ts'

const sentDay = z.looseObject({ on: z.iso.date() })

/** `remind me of 3 on thursday`; without a day, on the next working day. */
export const remindLater = (needs: ActionsNeeds) => ({
  say: sayWith<'action.remind-later'>(needs, 'actions.remind-later', (turn, found, rest, asks) => {
    const today = dayOf(turn.at)
    const said = rest.replace(/^(?:on|ar)\s+/i, '')
    const read = readDue(needs, said, { today, language: turn.language })
    const on = 'day' in read && read.day > today ? read.day : nearestWorkingDay(today, 1, needs.calendar)
    return take(needs, turn, found, { step: { type: 'remind-later', on } }, asks)
  }),
  press: pressWith<'action.remind-later'>(needs, (turn, found, data, asks) => {
    const sent = sentDay.safeParse(data)
    if (!sent.success) return Promise.resolve(unreadable)
    // The day stands on the button: pressed on another day, it is the next one that is still to come.
    const today = dayOf(turn.at)
    const on = sent.data.on > today ? sent.data.on : nearestWorkingDay(today, 1, needs.calendar)
    return take(needs, turn, found, { step: { type: 'remind-later', on } }, asks)
  }),
})
