import { actionListKinds } from './entries/action-lists.ts'
import { actionKinds } from './entries/actions.ts'
import { auditKinds } from './entries/audit.ts'
import { directoryKinds } from './entries/directory.ts'
import { drillKinds } from './entries/drill.ts'
import { escalationKinds } from './entries/escalations.ts'
import { groupKinds } from './entries/groups.ts'
import { guardKinds } from './entries/guard.ts'
import { healthKinds } from './entries/health.ts'
import { meetingKinds } from './entries/meetings.ts'
import { peopleKinds } from './entries/people.ts'
import { questionKinds } from './entries/questions.ts'
import { recordKinds } from './entries/records.ts'
import { reminderKinds } from './entries/reminders.ts'
import { runningKinds } from './entries/running.ts'
import { suggestedKinds } from './entries/suggested.ts'
import type { Kind } from './entry.ts'

/** Everything that is stored anywhere. A document of a kind that is not here fails every test that writes it. */
export const kinds: readonly Kind[] = [
  ...directoryKinds,
  ...peopleKinds,
  ...suggestedKinds,
  ...escalationKinds,
  ...questionKinds,
  ...drillKinds,
  ...groupKinds,
  ...actionKinds,
  ...meetingKinds,
  ...actionListKinds,
  ...recordKinds,
  ...auditKinds,
  ...guardKinds,
  ...reminderKinds,
  ...runningKinds,
  ...healthKinds,
]

/** What Liaison can not reach, though it came through it. */
export const outOfReach: readonly string[] = [
  'What people type to Liaison stands in their chat or channel, for as long as that tenant keeps messages; Liaison stores none of it.',
  'Cards and messages that Liaison posted stand in Teams until that tenant’s retention ends. Liaison changes its own cards in place when a text is removed, and says which it could not change.',
  'Banners and lock screens keep a notification until the device forgets it; it names no case, person or URN.',
  'Search results of the message extension that somebody inserted into a message are theirs to remove.',
  'A message forwarded, copied, printed or photographed by a reader.',
  'Teams’ own audit and eDiscovery copies, which the tenants’ administrators hold.',
]
