import { agendaAt, firstGroup } from '../agendas.ts'
import type { Step } from '../domain/step.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { escalationOf } from '../stored.ts'
import { inMode } from './mode.ts'
import { take } from './steps.ts'
import type { WithEscalation } from './which.ts'
import { readFor } from './worded.ts'

/** Puts it on the agenda of the scrutiny group's next meeting. Where the area has no such group, nothing changes. */
export const agenda =
  (needs: EscalationsNeeds): WithEscalation<'escalation.agenda'> =>
  async (turn, found, _given, asks) => {
    const escalation = escalationOf(found)
    const on = await agendaAt(needs, escalation, firstGroup(escalation), turn.at)
    const step = (): Step | undefined => on && { type: 'agenda', agenda: on }
    return take(needs, turn, found, { type: 'agenda', step, ...(on ? {} : { lack: 'no-group' }) }, asks)
  }

/** The chair's decision to put it to the strategic group, in the chair's words (framework row 25). */
export const strategic =
  (needs: EscalationsNeeds): WithEscalation<'escalation.strategic'> =>
  async (turn, found, given, asks) => {
    if (given.words === '') return inMode(needs, turn, found, 'strategic', asks)
    const read = await readFor(needs, turn, found, { words: given.words, type: 'strategic', ask: asks.ask })
    if (!read.ok) return read.answer
    const on = await agendaAt(needs, escalationOf(found), 'strategic-group', turn.at)
    const step = (): Step | undefined => on && { type: 'strategic', agenda: on }
    const texts = on && read.text ? [{ field: 'decision', text: read.text }] : []
    return take(needs, turn, found, { type: 'strategic', step, texts, ...(on ? {} : { lack: 'no-group' }) }, asks)
  }
