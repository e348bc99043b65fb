import { z } from 'zod'
import type { EntryNewsFacts } from '../../../cards/entry-news/facts.ts'
import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import type { Decided } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import { readReference } from '../../turns/reference.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Kept } from '../domain/kept.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { accepted, declined, followed, withdrawn } from '../domain/suggestion.ts'
import type { EntriesNeeds } from '../needs.ts'
import { readKept } from '../organisations.ts'
import { suggestionCard } from '../suggestions/card.ts'
import { carryOut } from '../suggestions/carry-out.ts'
import { noteOf } from '../suggestions/note.ts'
import { subjectOfSuggestion, suggestionAt, suggestionDocument, suggestionOf } from '../suggestions/stored.ts'

type Deciding = 'suggestion.accept' | 'suggestion.decline' | 'suggestion.withdraw'

const pressed = z.object({ suggestion: z.string().max(40) })

/** The reference, pressed or typed; what is none names no suggestion. */
const referenceIn = (given: unknown): string => {
  const typed = typeof given === 'string' ? given : pressed.safeParse(given).data?.suggestion
  return readReference(typed ?? '') ?? 'none'
}

const settled = (action: Deciding, before: Suggestion, after: Suggestion, more: object = {}): Decided => ({
  ok: true,
  decision: {
    document: suggestionDocument(after),
    happened: [{ action, fields: ['state', 'proposed'], from: before.state, to: after.state }],
    ...more,
  },
})

const toMaker = ({ maker }: Suggestion, { at }: Permit) => ({
  owed: [
    {
      kind: 'message' as const,
      id: 'suggestion.answered',
      what: 'suggestion.answered',
      due: at,
      to: { person: maker },
    },
  ],
})

/** What each button makes of a suggestion; nothing of the note is kept once it was not taken up. */
const decisions: Readonly<
  Record<Deciding, (suggestion: Suggestion, permit: Permit, kept: Kept | undefined) => Decided>
> = {
  'suggestion.accept': (suggestion, permit, kept) =>
    followed(kept, suggestion, dayOf(permit.at))
      ? settled('suggestion.accept', suggestion, accepted(suggestion, keyOfPerson(permit.as)), {
          // Done at once; should this process end before, the timer does it.
          owed: [{ kind: 'timer', id: 'suggestion.apply', what: 'suggestion.apply', due: permit.at }],
        })
      : { ok: false, why: 'changed-since' },
  'suggestion.decline': (suggestion, permit) =>
    settled('suggestion.decline', suggestion, declined(suggestion, keyOfPerson(permit.as)), {
      erased: ['note'],
      ...toMaker(suggestion, permit),
    }),
  'suggestion.withdraw': (suggestion) =>
    settled('suggestion.withdraw', suggestion, withdrawn(suggestion), {
      erased: ['note'],
      cancelled: ['suggestion.asked'],
    }),
}

const said: Readonly<Record<Deciding, EntryNewsFacts['what']>> = {
  'suggestion.accept': 'accepted',
  'suggestion.decline': 'declined',
  'suggestion.withdraw': 'withdrawn',
}

/** Accepts, declines or withdraws a suggestion, by its button or by typing its reference. */
export const decideSuggestion =
  <A extends Deciding>(needs: EntriesNeeds, action: A) =>
  async (turn: Turn, given: unknown, ask: Ask<A>): Promise<Answer> => {
    const reference = referenceIn(given)
    const at = suggestionAt(reference)
    const acted = await needs.records.act(ask, at, async (current) => {
      const suggestion = current && suggestionOf(current)
      const kept = suggestion && (await readKept(needs, suggestion.organisation))
      return {
        subject: suggestion ? subjectOfSuggestion(suggestion) : { state: 'none' },
        decide: (permit) =>
          suggestion ? decisions[action](suggestion, permit, kept) : { ok: false, why: 'not-there' },
      }
    })
    if (!acted.ok) return refused(acted.why)
    if (action === 'suggestion.accept') await carryOut(needs, reference)
    return answered(acted.permit, entryNewsMessage({ what: said[action], reference }, turn.language), {
      record: at.record,
    })
  }

/** Shows a suggestion again to those who may see it; for everybody else there is none. */
export const openSuggestion =
  (needs: EntriesNeeds) =>
  async (turn: Turn, given: unknown, ask: Ask<'suggestion.open'>): Promise<Answer> => {
    const reference = referenceIn(given)
    const document = await needs.records.read(suggestionAt(reference))
    const suggestion = document && suggestionOf(document)
    const right = await ask(suggestion ? subjectOfSuggestion(suggestion) : {})
    if (!right.ok) return refused(right.why)
    if (!suggestion) return refused('not-there')
    const isMaker = keyOfPerson(suggestion.maker) === keyOfPerson(turn.who)
    const message = suggestionCard(suggestion, {
      directory: await needs.directory(),
      language: turn.language,
      today: dayOf(turn.at),
      may: isMaker ? 'withdraw' : 'decide',
      note: await noteOf(needs, right.permit, reference),
    })
    return answered(right.permit, message, { record: suggestionAt(reference).record })
  }
