import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import type { SuggestionFacts } from '../../../cards/suggestion/facts.ts'
import { suggestionMessage } from '../../../cards/suggestion/index.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { findIdentity } from '../../directory/identities.ts'
import { named } from '../../directory/named.ts'
import type { Day } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import { postIn } from '../domain/entry.ts'
import type { Suggestion } from '../domain/suggestion.ts'

export interface Showing {
  readonly directory: Directory
  readonly language: Language
  readonly today: Day
  readonly may: SuggestionFacts['may']
  readonly note: string | undefined
}

const makerOf = (directory: Directory, { maker }: Suggestion, language: Language): SuggestionFacts['maker'] => {
  const [person] = findIdentity(directory, maker).people
  const organisation = directory.organisations.find(({ id }) => id === person?.organisation)
  return person && organisation ? { name: person.name, organisation: named(organisation.names, language) } : undefined
}

/** A suggestion as its reader sees it. */
export const suggestionCard = (suggestion: Suggestion, showing: Showing): Message => {
  const { directory, language, today, may, note } = showing
  const { reference, state, wrong, founding, proposed = {}, shownName, audience, madeAt } = suggestion
  const organisation = directory.organisations.find(({ id }) => id === suggestion.organisation)
  const post = organisation && postIn(organisation, suggestion.post)
  const holder = directory.people.get(suggestion.person ?? '')?.name
  const names = organisation?.names ?? founding?.names
  return suggestionMessage(
    {
      ...{ reference, state, wrong, proposed, shownName, note, today },
      organisation: names ? named(names, language) : suggestion.organisation,
      role: post && named(post.title, language),
      holder: state === 'made' ? holder : undefined,
      isNew: organisation === undefined,
      maker: makerOf(directory, suggestion, language),
      policeAndCpsOnly: audience === 'justice',
      may: state === 'made' ? may : 'read',
      madeOn: dayOf(madeAt),
    },
    language,
  )
}
