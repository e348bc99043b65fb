import { z } from 'zod'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Found } from '../find.ts'
import type { ActionsNeeds } from '../needs.ts'
import { readOwner } from '../new.ts'
import { poolFor } from '../owners.ts'
import { actionOf } from '../stored.ts'
import { askFor, take } from './steps.ts'
import type { Asks } from './which.ts'
import { pressWith, sayWith } from './which.ts'

const owner = async (needs: ActionsNeeds, turn: Turn, { document }: Found, typed: string) => {
  const directory = await needs.directory()
  return readOwner(typed.trim(), poolFor(needs, directory, [actionOf(document)], dayOf(turn.at)))
}

interface Handing {
  readonly to: string
  readonly seen?: number | undefined
}

const handing =
  (needs: ActionsNeeds) =>
  async (turn: Turn, found: Found, { to, seen }: Handing, asks: Asks<'action.hand'>): Promise<Answer> => {
    if (to.trim() === '') return askFor(needs, turn, found, { kind: 'hand' }, asks)
    const meant = await owner(needs, turn, found, to)
    if ('party' in meant) {
      const step = { type: 'hand', owner: meant.party, agency: meant.agency } as const
      return take(needs, turn, found, { step, seen }, asks)
    }
    const { fault, only, perhaps } = meant
    // One alone has that part of a name: chosen in the form, for whoever hands it on to say so.
    if (perhaps) return askFor(needs, turn, found, { kind: 'hand', values: { owner: perhaps } }, asks)
    return askFor(
      needs,
      turn,
      found,
      { kind: 'hand', faults: [fault], ...(fault === 'owner-which' ? { only } : {}) },
      asks,
    )
  }

const sentOwner = z.looseObject({ owner: z.string().max(400).default(''), seen: z.coerce.number().int().nonnegative() })

/** `hand 3 to Sam`, the button that opens its form, and the form sent back. */
export const hand = (needs: ActionsNeeds) => {
  const run = handing(needs)
  return {
    typed: sayWith(needs, 'action.hand', (turn, found, rest, asks) =>
      run(turn, found, { to: rest.replace(/^(?:to|i)\s+/i, '') }, asks),
    ),
    open: pressWith<'action.hand', unknown>(needs, z.unknown(), (turn, found, _data, asks) =>
      askFor(needs, turn, found, { kind: 'hand' }, asks),
    ),
    save: pressWith<'action.hand', z.output<typeof sentOwner>>(
      needs,
      sentOwner,
      (turn, found, { owner: to, seen }, asks) => run(turn, found, { to, seen }, asks),
    ),
  }
}

const sentPerhaps = z.looseObject({ note: z.string().max(400).default('') })

/** `not mine 3`: with whom it might be for, where that is said and known. */
export const disown = (needs: ActionsNeeds) => {
  const run = async (turn: Turn, found: Found, typed: string, asks: Asks<'action.disown'>): Promise<Answer> => {
    const meant = typed.trim() === '' ? undefined : await owner(needs, turn, found, typed)
    // A name that nobody here has is not kept: it may be anybody's.
    if (meant && 'fault' in meant)
      return askFor(needs, turn, found, { kind: 'disown', faults: ['owner-unknown'] }, asks)
    const by = keyOfPerson(turn.who)
    return take(needs, turn, found, { step: { type: 'disown', by, perhaps: meant?.party } }, asks)
  }
  return {
    typed: sayWith(needs, 'action.disown', (turn, found, rest, asks) =>
      run(turn, found, rest.replace(/^(?:perhaps|maybe|efallai)\s+/i, ''), asks),
    ),
    open: pressWith<'action.disown', unknown>(needs, z.unknown(), (turn, found, _data, asks) =>
      askFor(needs, turn, found, { kind: 'disown' }, asks),
    ),
    save: pressWith<'action.disown', z.output<typeof sentPerhaps>>(needs, sentPerhaps, (turn, found, { note }, asks) =>
      run(turn, found, note, asks),
    ),
  }
}
