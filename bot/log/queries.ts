import { within } from '../storage/declare.ts'

/** The look-ups of one day and instance (`record` is `lookups|<day>|<instance>`), earliest first. */
export const lookupsOfDay = within({ name: 'lookups.of-day', container: 'log', kind: 'look-up', orderBy: 'at' })
