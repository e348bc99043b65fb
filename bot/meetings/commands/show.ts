import type { MeetingView } from '../../../cards/meeting/facts.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { shownMeeting } from '../card.ts'
import { lastHeld, meetingsOf, nextOf } from '../find.ts'
import type { MeetingsNeeds } from '../needs.ts'
import { meetingSubject } from '../subject.ts'
import { groupIn } from './on-group.ts'

/** `agenda`, `pre-read`, `meeting report`: of the group that is named, of the channel's, or of the only one. */
export const showMeeting =
  <A extends 'meeting.open' | 'meeting.report'>(needs: MeetingsNeeds, view: MeetingView) =>
  async (turn: Turn, text: string, ask: Ask<A>, any: AskAny): Promise<Answer> => {
    const meant = await groupIn(needs, turn, text, { any, whose: 'belongs' })
    if ('several' in meant) return refused('not-there')
    const { group } = meant
    const all = await meetingsOf(needs, group)
    const today = dayOf(turn.at)
    const found = view === 'report' ? (lastHeld(all, today) ?? nextOf(all)) : (nextOf(all) ?? lastHeld(all, today))
    const directory = await needs.directory()
    const state = found?.meeting.state ?? 'none'
    const right = await ask(meetingSubject(group, state, { directory, day: today, whose: 'belongs' }))
    if (!right.ok) return refused(right.why)
    const note = found || view === 'report' ? undefined : ('none' as const)
    const card = await shownMeeting(needs, turn, group, { found, view, permit: right.permit, any, note })
    return answered(right.permit, card, { record: found?.meeting.record ?? group.record })
  }
