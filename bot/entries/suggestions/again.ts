import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { SentSuggestion } from './form.ts'
import { longestNote } from './form.ts'
import { suggestionForm } from './form-card.ts'
import type { Unfinished } from './note.ts'
import { suggestionAt } from './stored.ts'

/** The same form again with what was typed, and what is still missing in it. */
export const formAgain =
  (needs: EntriesNeeds) =>
  async (
    turn: Turn,
    sent: SentSuggestion,
    ask: Ask<'suggestion.make'>,
    { faults, found = [], note = sent.note }: Unfinished,
  ): Promise<Answer> => {
    const right = await ask({ state: 'none' })
    if (!right.ok) return refused(right.why)
    const [directory, actor] = await Promise.all([needs.directory(), needs.actor(turn.who)])
    const { form, about, handles, ...typed } = sent
    const offered = handles.length > 0 ? handles : sent.which ? [sent.which] : []
    const message = suggestionForm(
      { about, handles: offered },
      { ...{ turn, directory, actor, form, faults, found }, values: { ...typed, note: note?.slice(0, longestNote) } },
      needs,
    )
    const nothing = entryNewsMessage({ what: 'nothing-suggested' }, turn.language)
    return answered(right.permit, message ?? nothing, { record: suggestionAt(form).record })
  }
