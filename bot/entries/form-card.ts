import type { EntryFormFacts, EntryValues } from '../../cards/entry-form/facts.ts'
import { entryFormMessage } from '../../cards/entry-form/index.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'
import { named } from '../directory/named.ts'
import type { Day } from '../time/instant.ts'
import { entryHandle, postIn, shownIn } from './domain/entry.ts'
import { valuesOf } from './form.ts'
import type { KeptNow } from './organisations.ts'

interface Showing {
  readonly today: Day
  readonly language: Language
  /** What was typed, where that is shown again in the place of what is kept. */
  readonly typed?: EntryValues
  readonly faults?: EntryFormFacts['faults']
}

/** An entry in its form: as it stands now, or as it was typed and what of that could not be read. */
export const formCard = (kept: KeptNow, post: string | undefined, showing: Showing): Message => {
  const { today, language, typed, faults = [] } = showing
  const { organisation, seen } = kept
  const title = postIn(organisation, post)?.title
  const shown = shownIn(kept, post, today)
  return entryFormMessage(
    {
      organisation: named(organisation.names, language),
      role: title && named(title, language),
      values: typed ?? valuesOf(shown),
      confirmedOn: shown.confirmedOn,
      entry: entryHandle({ organisation: organisation.id, ...(post === undefined ? {} : { post }) }),
      ...{ today, faults, seen },
    },
    language,
  )
}
