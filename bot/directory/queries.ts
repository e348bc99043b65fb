import { across } from '../storage/declare.ts'

const everyOfKind = 'Each instance holds the whole directory in memory: read at its start and when the head has moved.'

/** Every organisation with its posts, appointments and absences. */
export const directoryOrganisations = across({
  name: 'directory.organisations',
  kind: 'organisation',
  orderBy: 'id',
  everyOfKind,
})

/** Everybody that a post or a setting names. */
export const directoryPeople = across({ name: 'directory.people', kind: 'person', orderBy: 'id', everyOfKind })

/** The settings of each local partnership. */
export const directoryAreas = across({ name: 'directory.areas', kind: 'area', orderBy: 'id', everyOfKind })
