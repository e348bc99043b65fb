import { dayOf } from '../../time/instant.ts'
import { asAction } from '../asking.ts'
import { inForceOn } from '../domain/appointing.ts'
import type { Kept } from '../domain/kept.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { carriedOut, followed } from '../domain/suggestion.ts'
import type { EntriesNeeds } from '../needs.ts'
import { changeOrganisation, readKept } from '../organisations.ts'
import { organisationSubject } from '../subjects.ts'
import { suggestionAt, suggestionDocument, suggestionOf } from './stored.ts'

const personMeant = (kept: Kept | undefined, { post, proposed }: Suggestion, today: string): string | undefined => {
  const held = kept?.organisation.posts.filter((one) => one.kind === 'spoc' && (post === undefined || one.id === post))
  return held
    ?.map((one) => inForceOn(one, today)?.person)
    .find((id) => id !== undefined && kept?.people.get(id)?.name === proposed?.name)
}

/** Puts the maker's account on the entry that now names them; whoever else it names is not touched. */
const linked = async (needs: EntriesNeeds, suggestion: Suggestion, today: string) => {
  const { organisation, maker } = suggestion
  const person = personMeant(await readKept(needs, organisation), suggestion, today)
  if (!person) return 'taken'
  return (await needs.link(maker, { organisation, person })) === 'linked' ? 'linked' : 'taken'
}

/** Writes the entry with Liaison's own right: who accepted it stands in the suggestion's own timeline. */
const written = async (needs: EntriesNeeds, suggestion: Suggestion, today: string): Promise<boolean> => {
  const { places, worker } = needs
  const { organisation: id, founding, reference } = suggestion
  const acted = await changeOrganisation(needs)(asAction(worker(), 'suggestion.apply'), { id }, (kept) => ({
    subject: kept
      ? organisationSubject(kept.organisation, places)
      : { state: founding ? 'none' : 'kept', organisation: id },
    change: () => {
      const changed = followed(kept, suggestion, today)
      return changed ? { changed, facts: { suggestion: reference } } : 'changed-since'
    },
  }))
  return acted.ok
}

/**
 * Does what an accepted suggestion says: the entry, then the account, then the word to its maker. Each step may be done again, so
 * that whoever was cut short between them, the timer completes it.
 */
export const carryOut = async (needs: EntriesNeeds, reference: string): Promise<void> => {
  const at = suggestionAt(reference)
  const document = await needs.records.read(at)
  if (!document) return
  const suggestion = suggestionOf(document)
  if (suggestion.state !== 'accepted' || suggestion.outcome) return
  const today = dayOf(needs.clock())
  const isWritten = await written(needs, suggestion, today)
  const toLink = isWritten && suggestion.wrong === 'me'
  const outcome = toLink ? await linked(needs, suggestion, today) : isWritten ? 'changed' : 'overtaken'
  await needs.records.act(asAction(needs.worker(), 'suggestion.apply'), at, (current = document) => {
    const now = suggestionOf(current)
    return {
      // The action is the organisation's; this is its last step, on the suggestion that it follows.
      subject: { state: 'kept' },
      decide: (permit) => ({
        ok: true,
        decision: now.outcome
          ? { document: current, happened: [] }
          : {
              document: suggestionDocument(carriedOut(now, outcome)),
              happened: [{ action: 'suggestion.apply', fields: ['outcome'], to: outcome }],
              owed: [
                {
                  kind: 'message',
                  id: 'suggestion.answered',
                  what: 'suggestion.answered',
                  due: permit.at,
                  to: { person: now.maker },
                },
              ],
            },
      }),
    }
  })
}

/** The timer's work: the suggestion is named by the record that owed it. */
export const carryOutDue =
  (needs: EntriesNeeds) =>
  async ({ record }: { readonly record: string }) =>
    carryOut(needs, record.slice('suggestion|'.length))
