import { z } from 'zod'
import type { FreeText } from '../../records/contract.ts'
import type { Answer } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { StepAction } from '../change.ts'
import { actionOfStep } from '../change.ts'
import type { Found } from '../find.ts'
import { agencyIn } from '../many/domain/owner.ts'
import type { ActionsNeeds } from '../needs.ts'
import { readWords } from '../new.ts'
import { actionOf } from '../stored.ts'
import { askFor, take } from './steps.ts'
import type { Asks } from './which.ts'
import { pressWith, sayWith } from './which.ts'

const longestNote = 500

type Noted =
  | { readonly ok: true; readonly texts: readonly FreeText[] }
  | { readonly ok: false; readonly answer: Promise<Answer> }

interface Noting<A extends StepAction> {
  readonly field: 'closing' | 'reason'
  readonly kind: 'finish' | 'move'
  readonly typed: string
  /** What else its form shows again. */
  readonly due?: string
  readonly asks: Asks<A>
}

/** A note, read by the guard first; what it masks or refuses comes back in the form. */
export const readNote = async <A extends StepAction>(
  needs: ActionsNeeds,
  turn: Turn,
  found: Found,
  { field, kind, typed, due, asks }: Noting<A>,
): Promise<Noted> => {
  if (typed.trim() === '') return { ok: true, texts: [] }
  const { audience } = actionOf(found.document)
  const read = await readWords(needs, typed, { audience, language: turn.language, most: longestNote })
  if (read.ok) return { ok: true, texts: [{ field, text: read.text }] }
  const values = { note: read.shown, ...(due === undefined ? {} : { due }) }
  return {
    ok: false,
    answer: askFor(needs, turn, found, { kind, values, faults: [read.fault], found: read.found }, asks),
  }
}

const sentNote = z.looseObject({ note: z.string().max(2_000).optional() })

/** `done 3`, with or without what came of it. */
export const finish = (needs: ActionsNeeds) => {
  const done = async (turn: Turn, found: Found, typed: string, asks: Asks<'action.finish'>): Promise<Answer> => {
    const noted = await readNote(needs, turn, found, { field: 'closing', kind: 'finish', typed, asks })
    return noted.ok ? take(needs, turn, found, { step: { type: 'finish' }, texts: noted.texts }, asks) : noted.answer
  }
  return {
    typed: sayWith(needs, 'action.finish', done),
    press: pressWith<'action.finish', z.output<typeof sentNote>>(needs, sentNote, (turn, found, { note }, asks) =>
      done(turn, found, note ?? '', asks),
    ),
  }
}

/** Steps that need no more than the action: `start 3`, `drop 3`, `reopen 3`. */
export const plainly = <T extends 'start' | 'drop' | 'reopen'>(needs: ActionsNeeds, type: T) => {
  const run = (turn: Turn, found: Found, _given: unknown, asks: Asks<(typeof actionOfStep)[T]>): Promise<Answer> =>
    take(needs, turn, found, { step: { type } }, asks)
  return { typed: sayWith(needs, actionOfStep[type], run), press: pressWith(needs, z.unknown(), run) }
}

/** `waiting 3 on cps`: for whose answer, where that is said. */
export const wait = (needs: ActionsNeeds) => ({
  typed: sayWith(needs, 'action.wait', (turn, found, rest, asks) => {
    const on = agencyIn(rest.replace(/^(?:on|for|am|ar)\s+/i, ''))
    return take(needs, turn, found, { step: { type: 'wait', on } }, asks)
  }),
})
