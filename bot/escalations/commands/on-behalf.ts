import { keyOfPerson } from '../../rights/decide.ts'
import type { Step } from '../domain/step.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { escalationOf } from '../stored.ts'
import { inMode } from './mode.ts'
import { take } from './steps.ts'
import type { WithEscalation } from './which.ts'
import { readFor } from './worded.ts'

/** "Record an answer for them": the card with a field for it. */
export const recording =
  (needs: EscalationsNeeds): WithEscalation<'escalation.answer-for'> =>
  (turn, found, _given, asks) =>
    inMode(needs, turn, found, 'answer-for', asks)

/** `answer for AS-2026-0042: …`: for an agency whose people can't press anything, recorded by its area's coordinator and shown as such. */
export const answerFor =
  (needs: EscalationsNeeds): WithEscalation<'escalation.answer-for'> =>
  async (turn, found, given, asks) => {
    if (given.words === '') return inMode(needs, turn, found, 'answer-for', asks)
    const read = await readFor(needs, turn, found, { words: given.words, type: 'answer-for', ask: asks.ask })
    if (!read.ok) return read.answer
    const part = escalationOf(found).concerned.find(({ state }) => state !== 'answered')
    const by = keyOfPerson(turn.who)
    const step = (): Step | undefined => part && { type: 'answer', agency: part.agency, by, onBehalf: true }
    const texts = part && read.text ? [{ field: 'answer', text: read.text }] : []
    return take(needs, turn, found, { type: 'answer', as: 'answer-for', step, texts }, asks)
  }
