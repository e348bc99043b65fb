import type { SuggestionFault } from '../../../cards/suggestion-form/facts.ts'
import type { Directory, Post } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import type { Actor } from '../../rights/roles.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import { inForceOn } from '../domain/appointing.ts'
import type { Founding, Proposed, Suggestion, Wrong } from '../domain/suggestion.ts'
import type { EntriesNeeds } from '../needs.ts'
import { areasOf } from '../subjects.ts'
import type { Gap } from './about.ts'
import { organisationsOfGap, ownEntry, readGap } from './about.ts'
import type { SentSuggestion } from './form.ts'

type Made =
  | { readonly ok: true; readonly suggestion: Suggestion }
  | { readonly ok: false; readonly faults: readonly SuggestionFault[] }

interface Making {
  readonly turn: Turn
  readonly directory: Directory
  readonly actor: Actor
  readonly read: { readonly wrong: Wrong; readonly proposed: Proposed }
}

type About = Pick<Suggestion, 'organisation' | 'areas'> & Partial<Pick<Suggestion, 'founding' | 'post' | 'person'>>

const fault = (...faults: readonly SuggestionFault[]) => ({ ok: false, faults }) as const

/** Who is an admin is appointed, not suggested; their number may be. */
const isByAppointment = ({ kind }: Post, wrong: Wrong) =>
  (kind === 'admin' || kind === 'national-reader') && (wrong === 'someone-else' || wrong === 'left')

const ofEntry = (
  handle: string,
  { turn, directory, read }: Making,
  { places }: EntriesNeeds,
): About | SuggestionFault => {
  const entry = ownEntry(directory, handle)
  if (!entry?.post) return 'which'
  if (isByAppointment(entry.post, read.wrong)) return 'what'
  const { organisation, post } = entry
  const person = inForceOn(post, dayOf(turn.at))?.person
  return present({ organisation: organisation.id, areas: areasOf(organisation.serves, places), post: post.id, person })
}

const founding = ({ agency, area }: Gap, name: string, { places }: EntriesNeeds): Founding => {
  const [cpsArea, ...others] = agency === 'cps' ? places.cpsAreasOf(area) : []
  return present({
    agency,
    names: { en: name },
    serves: [area],
    cpsArea: others.length === 0 ? cpsArea : undefined,
  })
}

/** An agency's only organisation there, the one that was named, or one that is new. */
const ofGap = (sent: SentSuggestion, { directory }: Making, needs: EntriesNeeds): About | SuggestionFault => {
  const gap = readGap(sent.which ?? '', needs)
  if (!gap) return 'which'
  const name = sent.organisation?.replace(/\s+/g, ' ') ?? ''
  const there = organisationsOfGap(directory, gap, needs)
  const [only, ...others] = there
  const isNamed = ({ names }: { names: { en: string; cy?: string } }) =>
    [names.en, names.cy].some((one) => one?.toLowerCase() === name.toLowerCase())
  const known = only && others.length === 0 ? only : there.find(isNamed)
  if (known) return { organisation: known.id, areas: areasOf(known.serves, needs.places) }
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&(),. -]{2,79}$/u.test(name)) return 'organisation'
  return { organisation: sent.form.toLowerCase(), areas: [gap.area], founding: founding(gap, name, needs) }
}

const isOfJustice = (about: About, { directory }: Making) => {
  const agency = directory.organisations.find(({ id }) => id === about.organisation)?.agency
  return agency === 'police' || agency === 'cps'
}

/** What a form comes to: the suggestion, or what is still missing in it. Who made it comes from the turn. */
export const madeOf = (sent: SentSuggestion, making: Making, needs: EntriesNeeds): Made => {
  const { turn, read, actor } = making
  const about = sent.about === 'out-of-date' ? ofEntry(sent.which ?? '', making, needs) : ofGap(sent, making, needs)
  if (typeof about === 'string') return fault(about)
  const isJustice = sent.readers === 'police-and-cps'
  if (isJustice && !(actor.seesJustice && isOfJustice(about, making))) return fault('readers')
  const { tenantId, oid, shownName } = turn.who
  return {
    ok: true,
    suggestion: present({
      reference: sent.form,
      state: 'made' as const,
      maker: { tenantId, oid },
      shownName: read.wrong === 'me' ? shownName?.slice(0, 100) : undefined,
      audience: isJustice ? ('justice' as const) : ('multi' as const),
      madeAt: turn.at,
      ...read,
      ...about,
    }),
  }
}
