import type { Message } from '../../../cards/message.ts'
import type { Found, SuggestionFault, SuggestionFormFacts } from '../../../cards/suggestion-form/facts.ts'
import { suggestionFormMessage } from '../../../cards/suggestion-form/index.ts'
import type { Directory } from '../../directory/domain/model.ts'
import type { Actor } from '../../rights/roles.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { Choice } from './about.ts'
import { entryChoices, gapChoice, organisationsOfGap, ownEntry, readGap } from './about.ts'

/** What a form is about: entries that are out of date, or agencies without one, by handle. */
export interface FormAbout {
  readonly about: SuggestionFormFacts['about']
  readonly handles: readonly string[]
}

export interface Showing {
  readonly turn: Turn
  readonly directory: Directory
  readonly actor: Actor
  readonly form: string
  readonly values?: SuggestionFormFacts['values']
  readonly faults?: readonly SuggestionFault[]
  readonly found?: readonly Found[]
}

const isOfJustice = (directory: Directory) => (handle: string) => {
  const agency = ownEntry(directory, handle)?.organisation.agency
  return agency === 'police' || agency === 'cps'
}

const choicesOf = ({ about, handles }: FormAbout, { turn, directory }: Showing, needs: EntriesNeeds) => {
  const { language } = turn
  if (about === 'out-of-date') return entryChoices(directory, handles, { today: dayOf(turn.at), language })
  return handles.flatMap((handle): readonly Choice[] => {
    const gap = readGap(handle, needs)
    return gap ? [gapChoice(gap, language, needs)] : []
  })
}

const asksOrganisation = ({ about, handles }: FormAbout, { directory }: Showing, needs: EntriesNeeds) =>
  about !== 'out-of-date' &&
  handles.some((handle) => {
    const gap = readGap(handle, needs)
    return gap !== undefined && organisationsOfGap(directory, gap, needs).length !== 1
  })

/** The form of a suggestion, new or with what was typed; `undefined` when there is nothing that it could be about. */
export const suggestionForm = (form: FormAbout, showing: Showing, needs: EntriesNeeds): Message | undefined => {
  const { turn, directory, actor, values = {}, faults = [], found = [] } = showing
  const choices = choicesOf(form, showing, needs)
  if (choices.length === 0) return undefined
  return suggestionFormMessage(
    {
      about: form.about,
      choices,
      asksOrganisation: asksOrganisation(form, showing, needs),
      asksReaders: form.about === 'out-of-date' && actor.seesJustice && form.handles.some(isOfJustice(directory)),
      form: showing.form,
      ...{ values, faults, found },
    },
    turn.language,
  )
}
