import { z } from 'zod'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { unreadable } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Found } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import { readDue } from '../new.ts'
import { readNote } from './settle.ts'
import { askFor, take } from './steps.ts'
import type { Asks } from './which.ts'
import { pressWith, sayWith } from './which.ts'

const because = /\s*[,;:]?\s*\b(?:because|since|as|oherwydd|achos|gan fod)\b\s*/i

interface Moving {
  readonly due: string
  readonly reason: string
  readonly seen?: number | undefined
}

const moving = (needs: ActionsNeeds) => {
  return async (
    turn: Turn,
    found: Found,
    { due, reason, seen }: Moving,
    asks: Asks<'action.move'>,
  ): Promise<Answer> => {
    const read = readDue(needs, due, { today: dayOf(turn.at), language: turn.language })
    if ('fault' in read) {
      const isBlank = due.trim() === ''
      const noted = await readNote(needs, turn, found, { field: 'reason', kind: 'move', typed: reason, asks })
      if (!noted.ok) return noted.answer
      return askFor(
        needs,
        turn,
        found,
        { kind: 'move', values: { note: reason }, faults: isBlank ? [] : [read.fault] },
        asks,
      )
    }
    // A date moves with a reason: without one, its form asks for it.
    if (reason.trim() === '') return askFor(needs, turn, found, { kind: 'move', values: { due: read.day } }, asks)
    const noted = await readNote(needs, turn, found, {
      ...{ field: 'reason', kind: 'move', typed: reason, due: read.day, asks },
    })
    if (!noted.ok) return noted.answer
    return take(needs, turn, found, { step: { type: 'move', dueOn: read.day }, texts: noted.texts, seen }, asks)
  }
}

const sentMove = z.looseObject({
  due: z.string().max(200).optional(),
  note: z.string().max(2_000).optional(),
  seen: z.coerce.number().int().nonnegative(),
})

/** `extend 3 to friday because …`, the button that opens its form, and the form sent back. */
export const move = (needs: ActionsNeeds) => {
  const run = moving(needs)
  return {
    say: sayWith<'action.move'>(needs, 'actions.move', (turn, found, rest, asks) => {
      const [due = '', ...reason] = rest.split(because)
      return run(turn, found, { due: due.replace(/^(?:to|until|i|tan)\s+/i, ''), reason: reason.join(' ') }, asks)
    }),
    open: pressWith<'action.move'>(needs, (turn, found, _data, asks) =>
      askFor(needs, turn, found, { kind: 'move' }, asks),
    ),
    save: pressWith<'action.move'>(needs, (turn, found, data, asks) => {
      const sent = sentMove.safeParse(data)
      if (!sent.success) return Promise.resolve(unreadable)
      const { due = '', note = '', seen } = sent.data
      return run(turn, found, { due, reason: note, seen }, asks)
    }),
  }
}
