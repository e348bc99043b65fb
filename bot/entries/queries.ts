import { across, within } from '../storage/declare.ts'

/** Everybody whom one organisation keeps. */
export const peopleOfOrganisation = within({ name: 'entries.people', kind: 'person', orderBy: 'id' })

/** Somebody's own suggestions, oldest first; `owner` is `tenant|object id`. */
export const suggestionsOfPerson = across({
  name: 'entries.suggestions-of-person',
  kind: 'suggestion',
  equal: ['owner'],
  orderBy: 'madeAt',
})
