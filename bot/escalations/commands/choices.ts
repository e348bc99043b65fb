import type { RaisedAsks, RaisedMode } from '../../../cards/raised/facts.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import { nextHolder } from '../domain/climb.ts'
import type { Escalation } from '../domain/escalation.ts'
import { proposedUntil } from '../domain/pauses.ts'
import { agenciesNow } from '../known.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { othersOf } from '../others.ts'
import { partFor } from '../part-for.ts'

/** What a card asks for in a mode: whom it may be meant for, or until when it may wait. */
export const choicesFor = async (
  needs: EscalationsNeeds,
  turn: Turn,
  escalation: Escalation,
  mode: RaisedMode | undefined,
): Promise<RaisedAsks | undefined> => {
  if (mode === undefined) return undefined
  if (mode === 'pause') return { mode, people: [], until: proposedUntil(turn.at, needs.calendar) ?? '' }
  const part = mode === 'hand' ? await partFor(needs, turn, escalation) : undefined
  if (!part) return { mode, people: [] }
  const day = dayOf(turn.at)
  const known = agenciesNow(needs, await needs.directory(), { raiser: escalation.raiser, day })
  return {
    mode,
    people: othersOf(escalation, part, known).map(({ party, agency }) => ({
      ...{ value: party, agency },
      name: nameOfParty(known.directory, party, day, turn.language) ?? party,
    })),
    hasNext: nextHolder(escalation, part, known) !== undefined,
  }
}
