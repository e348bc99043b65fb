import type { Language } from '../../../cards/language.ts'
import { dueOf } from '../../actions/many/domain/due.ts'
import type { Instant } from '../../time/instant.ts'
import { dayOf, instantAt } from '../../time/instant.ts'
import { closes } from '../../time/working/hours.ts'
import type { PauseReason } from '../domain/escalation.ts'
import { pauseReasons } from '../domain/escalation.ts'
import { lastPause, proposedUntil } from '../domain/pauses.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { inMode } from './mode.ts'
import { take } from './steps.ts'
import type { WithEscalation } from './which.ts'

/** The close of the day that was said, from tomorrow to the most; blank, the one that is proposed. */
const untilIn = (
  said: string,
  { at, language }: { readonly at: Instant; readonly language: Language },
  { calendar }: Pick<EscalationsNeeds, 'calendar'>,
): Instant | undefined => {
  const today = dayOf(at)
  const typed = said === '' ? (proposedUntil(at, calendar) ?? '') : said
  const due = dueOf(typed, { today, language: language === 'cy' ? 'cy' : 'en', calendar })
  const last = lastPause(at, calendar)
  if (due.is !== 'settled' || last === undefined || due.day <= today || due.day > last) return undefined
  return instantAt(due.day, closes)
}

const plainly = (said: string) =>
  said
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ')

const reasonIn = (said: string): PauseReason | undefined => pauseReasons.find((one) => plainly(one) === plainly(said))

/** `pause AS-2026-0042: awaiting court until 12 december`: its dates stand still, for a reason, and go on by themselves. */
export const pause =
  (needs: EscalationsNeeds): WithEscalation<'escalation.pause'> =>
  async (turn, found, given, asks) => {
    const why = reasonIn(given.why ?? '')
    if (!why) return inMode(needs, turn, found, 'pause', asks)
    const until = untilIn(given.until ?? '', turn, needs)
    if (!until) return inMode(needs, turn, found, 'pause', asks, 'pause-day')
    return take(needs, turn, found, { type: 'pause', step: () => ({ type: 'pause', why, until }) }, asks)
  }

/** "Pause": the card that asks why, and until when. */
export const pausing =
  (needs: EscalationsNeeds): WithEscalation<'escalation.pause'> =>
  (turn, found, _given, asks) =>
    inMode(needs, turn, found, 'pause', asks)
