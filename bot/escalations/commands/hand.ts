import { unknownReceiver } from '../../../cards/raised/index.ts'
import type { Contact } from '../../directory/contacts.ts'
import { readParty } from '../../directory/domain/party.ts'
import { organisationsFor } from '../../directory/domain/serving.ts'
import { nameOfParty } from '../../directory/party-accounts.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Agencies } from '../domain/climb.ts'
import { holderAt, holderNamed, nextHolder } from '../domain/climb.ts'
import type { Concerned, Escalation } from '../domain/escalation.ts'
import type { Step } from '../domain/step.ts'
import { placeIn } from '../form/chosen.ts'
import { agenciesNow } from '../known.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { othersOf } from '../others.ts'
import { partFor } from '../part-for.ts'
import { escalationOf } from '../stored.ts'
import { inMode } from './mode.ts'
import { take } from './steps.ts'
import type { WithEscalation } from './which.ts'
import { readFor } from './worded.ts'

/** To whom it is handed: in the same service it keeps its place, in another that service owes the answer from now on. */
const handing = (escalation: Escalation, part: Concerned, { party, agency }: Contact, known: Agencies): Step => {
  const holder = holderNamed(escalation, { party, rung: part.rung }, known)
  const organisation = readParty(party)?.organisation ?? part.organisation
  if (organisation === part.organisation) return { type: 'hand', agency: part.agency, to: holder }
  return { type: 'pass', agency: part.agency, to: escalation.to, asked: { agency, organisation, holder } }
}

const knownNow = async (needs: EscalationsNeeds, { raiser }: Escalation, { at }: Turn) =>
  agenciesNow(needs, await needs.directory(), { raiser, day: dayOf(at) })

const named = (said: string, others: readonly Contact[], { directory, day }: Agencies): Contact | undefined => {
  const chosen = others.find(({ party }) => party === said)
  if (chosen) return chosen
  const [only, ...more] = others.filter(({ party }) =>
    nameOfParty(directory, party, day, 'both')?.toLowerCase().includes(said.toLowerCase()),
  )
  return more.length === 0 ? only : undefined
}

/** "This isn't for me": the card that asks whose it may be. */
export const choose =
  (needs: EscalationsNeeds): WithEscalation<'escalation.hand'> =>
  (turn, found, _given, asks) =>
    inMode(needs, turn, found, 'hand', asks)

/** Hands it to a named contact, or to whoever is next in line; with why, where they say it. */
export const hand =
  (needs: EscalationsNeeds): WithEscalation<'escalation.hand'> =>
  async (turn, found, given, asks) => {
    const escalation = escalationOf(found)
    const part = await partFor(needs, turn, escalation)
    const known = await knownNow(needs, escalation, turn)
    const said = given.to ?? ''
    const next = part && said === unknownReceiver ? nextHolder(escalation, part, known) : undefined
    const contact = part && said !== '' ? named(said, othersOf(escalation, part, known), known) : undefined
    if (!part || (!next && !contact)) return inMode(needs, turn, found, 'hand', asks)
    const read = await readFor(needs, turn, found, { words: given.words, type: 'hand', ask: asks.ask })
    if (!read.ok) return read.answer
    const step = (): Step | undefined =>
      contact ? handing(escalation, part, contact, known) : next && { type: 'hand', agency: part.agency, to: next }
    const texts = read.text ? [{ field: 'handed', text: read.text }] : []
    return take(needs, turn, found, { type: 'hand', step, texts, seen: given.seen }, asks)
  }

/** The service of the same agency that answers for another place, and whoever has it there. */
const elsewhere = (
  needs: EscalationsNeeds,
  escalation: Escalation,
  { part, typed }: { readonly part: Concerned; readonly typed: string },
  known: Agencies,
): Step | undefined => {
  const place = placeIn(needs, typed)
  if (!place || place.area === escalation.to.area) return undefined
  const to = { area: place.area, ...(place.authority ? { authority: place.authority } : {}) }
  const cpsArea = place.authority === undefined ? undefined : needs.places.cpsAreaOfBorough(place.authority)
  const spot = { ...to, ...(cpsArea ? { cpsArea } : {}) }
  const [only, ...more] = organisationsFor(known.directory, part.agency, spot, needs.places)
  if (!only || more.length > 0) return undefined
  const there = { ...escalation, to }
  const nobodyYet = { organisation: only.id, held: part.held, rung: 0 }
  const holder = holderAt(there, nobodyYet, 0, known) ?? nextHolder(there, nobodyYet, known)
  return (
    holder && { type: 'pass', agency: part.agency, to, asked: { agency: part.agency, organisation: only.id, holder } }
  )
}

/** `pass AS-2026-0042 to Swindon`: to the same agency of the area where it belongs. Its number stays. */
export const pass =
  (needs: EscalationsNeeds): WithEscalation<'escalation.pass'> =>
  async (turn, found, given, asks) => {
    const escalation = escalationOf(found)
    const part = await partFor(needs, turn, escalation)
    const known = await knownNow(needs, escalation, turn)
    const typed = given.place ?? ''
    const step = part && elsewhere(needs, escalation, { part, typed }, known)
    if (!step) return inMode(needs, turn, found, 'hand', asks, typed === '' ? undefined : 'place-unclear')
    return take(needs, turn, found, { type: 'pass', step: () => step }, asks)
  }
