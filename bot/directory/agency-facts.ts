import type { Agency, AgencyFacts, ContactFacts } from '../../cards/spoc/facts.ts'
import { contactsOf } from './contact.ts'
import type { Names, Organisation, Post } from './domain/model.ts'
import { present } from './domain/present.ts'
import type { Spot } from './domain/serving.ts'
import { organisationsFor, postsFor } from './domain/serving.ts'
import type { Looking } from './looking.ts'
import { partnershipPosts, whoCanRecord } from './looking.ts'

const cityOfLondon = 'E23000034'
const transportPolice = 'BTP'

const joined = (names: readonly Names[]): Names => ({
  en: names.map(({ en }) => en).join(', '),
  ...(names.some(({ cy }) => cy) ? { cy: names.map(({ en, cy }) => cy ?? en).join(', ') } : {}),
})

/** The part of an area that an entry answers for: its CPS Area where there are two, its authorities where it is narrower. */
const partOf = ({ places }: Looking, { area }: Spot, organisation: Organisation, post?: Post): Names | undefined => {
  const { cpsArea } = organisation
  if (cpsArea && places.cpsAreasOf(area).length > 1) return places.nameOf(cpsArea)
  const codes = post && post.covers.length > 0 ? post.covers : organisation.serves
  if (codes.includes(area)) return undefined
  const authorities = codes.filter((code) => places.areaOfAuthority(code) === area)
  return authorities.length > 0 ? joined(authorities.flatMap((code) => places.nameOf(code) ?? [])) : undefined
}

const contactsAt = (looking: Looking, agency: Agency, spot: Spot): readonly ContactFacts[] => {
  const { directory, places, today, roster, language } = looking
  const coordinators = partnershipPosts(looking, spot, 'coordinator')
  return organisationsFor(directory, agency, spot, places).flatMap((organisation) => {
    const list = directory.subscribed.find((subscribed) => subscribed.organisation === organisation.id)
    return contactsOf(
      {
        organisation,
        roster,
        language,
        coordinators,
        partOf: (post) => partOf(looking, spot, organisation, post),
        listedBy: list && { from: list.from, on: list.publishedOn },
      },
      postsFor(organisation, 'spoc', { ...spot, day: today }, places),
    )
  })
}

const noteOn = ({ places }: Looking, agency: Agency, spot: Spot): AgencyFacts['note'] => {
  if (agency !== 'cps') return undefined
  if (spot.area === transportPolice) return 'btp-cps-area-is-the-courts'
  if (places.cpsAreasOf(spot.area).length < 2 || spot.cpsArea) return undefined
  return spot.area === cityOfLondon ? 'city-has-two-cps-areas' : 'borough-decides-cps-area'
}

/** What one agency has at a spot. Never a dead end: without a contact it says who can record one. */
export const agencyFacts = (looking: Looking, agency: Agency, spot: Spot): AgencyFacts => {
  const contacts = contactsAt(looking, agency, spot)
  return present({
    agency,
    contacts,
    note: noteOn(looking, agency, spot),
    whoCanRecord: contacts.length === 0 ? whoCanRecord(looking, spot) : undefined,
  })
}
