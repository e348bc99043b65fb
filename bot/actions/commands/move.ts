import { z } from 'zod'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Found } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import { readDue } from '../new.ts'
import { readNote } from './settle.ts'
import { askFor, take } from './steps.ts'
import type { Asks } from './which.ts'
import { pressWith, sayWith } from './which.ts'

/** What stands before the first word that begins a reason, and the reason. */
const because = /^([\s\S]*?)\s*[,;:]?\s*\b(?:because|since|as|oherwydd|achos|gan fod)\b\s*([\s\S]*)$/i

interface Moving {
  readonly due: string
  readonly reason: string
  readonly seen?: number | undefined
}

const moving =
  (needs: ActionsNeeds) =>
  async (turn: Turn, found: Found, { due, reason, seen }: Moving, asks: Asks<'action.move'>): Promise<Answer> => {
    const again = (asking: Omit<Parameters<typeof askFor>[3], 'kind'>) =>
      askFor(needs, turn, found, { kind: 'move', ...asking }, asks)
    const read = readDue(needs, due, { today: dayOf(turn.at), language: turn.language })
    const day = 'day' in read ? { due: read.day } : {}
    const noted = await readNote(needs, turn, found, { field: 'reason', kind: 'move', typed: reason, ...day, asks })
    if (!noted.ok) return noted.answer
    if ('fault' in read) return again({ values: { note: reason }, faults: due.trim() === '' ? [] : [read.fault] })
    // A date moves with a reason: without one, its form asks for it.
    if (noted.texts.length === 0) return again({ values: day })
    return take(needs, turn, found, { step: { type: 'move', dueOn: read.day }, texts: noted.texts, seen }, asks)
  }

const sentMove = z.looseObject({
  due: z.string().max(200).default(''),
  note: z.string().max(2_000).default(''),
  seen: z.coerce.number().int().nonnegative(),
})

/** `extend 3 to friday because …`, the button that opens its form, and the form sent back. */
export const move = (needs: ActionsNeeds) => {
  const run = moving(needs)
  return {
    typed: sayWith(needs, 'action.move', (turn, found, rest, asks) => {
      const [, due = rest, reason = ''] = because.exec(rest) ?? []
      return run(turn, found, { due: due.replace(/^(?:to|until|i|tan)\s+/i, ''), reason }, asks)
    }),
    open: pressWith<'action.move', unknown>(needs, z.unknown(), (turn, found, _data, asks) =>
      askFor(needs, turn, found, { kind: 'move' }, asks),
    ),
    save: pressWith<'action.move', z.output<typeof sentMove>>(
      needs,
      sentMove,
      (turn, found, { due, note, seen }, asks) => run(turn, found, { due, reason: note, seen }, asks),
    ),
  }
}
