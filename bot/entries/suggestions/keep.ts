import { present } from '../../directory/domain/present.ts'
import type { Decided, FreeText } from '../../records/contract.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { Decider } from './decider.ts'
import { subjectOfSuggestion, suggestionAt, suggestionDocument } from './stored.ts'

interface Keeping {
  readonly suggestion: Suggestion
  readonly texts: readonly FreeText[]
  readonly decider: Decider | undefined
}

const kept = ({ suggestion, texts, decider }: Keeping, { at }: Permit): Decided => {
  const { wrong, organisation, post } = suggestion
  return {
    ok: true,
    decision: {
      document: suggestionDocument({ ...suggestion, madeAt: at }),
      happened: [
        {
          action: 'suggestion.make',
          fields: ['wrong', 'proposed', ...texts.map(({ field }) => field)],
          to: 'made',
          facts: present({ wrong, organisation, post }),
        },
      ],
      texts,
      owed: decider
        ? [
            {
              kind: 'message',
              id: 'suggestion.asked',
              what: 'suggestion.asked',
              due: at,
              to: { person: decider.account },
            },
          ]
        : [],
    },
  }
}

/** Puts a suggestion on record, and owes the word to whoever decides it. */
export const keepSuggestion = ({ records }: EntriesNeeds, keeping: Keeping, ask: Ask<'suggestion.make'>) =>
  records.act(ask, suggestionAt(keeping.suggestion.reference), (current) => ({
    subject: { ...subjectOfSuggestion(keeping.suggestion), state: current ? 'made' : 'none' },
    decide: (permit) => kept(keeping, permit),
  }))
