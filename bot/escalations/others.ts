import type { Contact } from '../directory/contacts.ts'
import { contactsFor, othersFor } from '../directory/contacts.ts'
import type { Agency } from '../directory/domain/model.ts'
import type { Agencies } from './domain/climb.ts'
import type { Concerned, Escalation } from './domain/escalation.ts'
import { reasonRow } from './domain/reasons.ts'

/** Whom it may be meant for instead: contacts of the same agency, or of any where the reason leaves that open. */
export const othersOf = (
  { to, reason, audience }: Escalation,
  part: Concerned,
  { directory, places, day, raisers }: Agencies,
): readonly Contact[] => {
  const known = { directory, places, day }
  const own = othersFor({ to: part.holder ?? '', agency: part.agency, had: part.held, ...to }, known)
  const { answers } = reasonRow(reason)
  const open: readonly Agency[] = answers.who === 'one' ? answers.agencies : []
  const allowed = audience === 'multi' ? open : open.filter((agency) => agency === 'police' || agency === 'cps')
  const elsewhere = contactsFor(
    allowed.filter((agency) => agency !== part.agency),
    { ...known, spot: to },
  )
  const isRaiser = ({ party }: Contact) => raisers.some((person) => party.endsWith(`|${person}`))
  return [...own, ...elsewhere].filter((contact) => !part.held.includes(contact.party) && !isRaiser(contact))
}
