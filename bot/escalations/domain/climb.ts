import type { LadderStep } from '../../../cards/reasons/reasons.ts'
import type { Directory, Organisation, PostKind } from '../../directory/domain/model.ts'
import { partyKey, partyOn, readParty } from '../../directory/domain/party.ts'
import type { PlaceBook } from '../../directory/domain/place-book.ts'
import { postsFor } from '../../directory/domain/serving.ts'
import type { Day } from '../../time/instant.ts'
import type { Concerned, Escalation } from './escalation.ts'
import { meets } from './ladders.ts'
import type { Holder } from './step.ts'

/** What is known of the agencies at one moment. */
export interface Agencies {
  readonly directory: Directory
  readonly places: PlaceBook
  readonly day: Day
  /** The entries in the directory of whoever raised it: nobody answers their own. */
  readonly raisers: readonly string[]
}

/** Steps that an agency's own post answers; all others are a group's, and nobody's by themselves. */
const posts: Readonly<Partial<Record<LadderStep, PostKind>>> = {
  spoc: 'spoc',
  lead: 'lead',
  'case-holders': 'spoc',
  supervisor: 'lead',
  'unit-heads': 'lead',
}

/** The post, whoever holds it now, and whoever they stand in for: none of them is asked twice. */
const partiesIn = (organisation: string, post: string, people: readonly (string | undefined)[]): readonly string[] => [
  partyKey({ organisation, post }),
  ...people.flatMap((person) => (person === undefined ? [] : [partyKey({ organisation, person })])),
]

const candidatesAt = (
  organisation: Organisation,
  { to, ladder }: Pick<Escalation, 'to' | 'ladder'>,
  rung: number,
  { directory, places, day }: Agencies,
): readonly Holder[] => {
  const step = ladder.rungs[rung]
  const kind = step && posts[step.who]
  if (!kind) return []
  return postsFor(organisation, kind, { ...to, day }, places).flatMap(({ id }): readonly Holder[] => {
    const party = { organisation: organisation.id, post: id }
    const now = partyOn(directory, party, day)
    if (!now?.person) return []
    return [{ rung, party: partyKey(party), held: partiesIn(organisation.id, id, [now.person.id, now.covers?.person]) }]
  })
}

const isFree = ({ held }: Holder, before: readonly string[], raisers: readonly string[]): boolean =>
  !held.some((party) => before.includes(party) || raisers.some((person) => party.endsWith(`|${person}`)))

/** A contact or lead who was named: at the step that the post is, or at the one where it stands now. */
export const holderNamed = (
  { ladder }: Pick<Escalation, 'ladder'>,
  { party: key, rung }: { readonly party: string; readonly rung: number },
  { directory, day }: Agencies,
): Holder => {
  const party = readParty(key)
  const found = party && partyOn(directory, party, day)
  const post = found?.post
  const step = ladder.rungs.findIndex(({ who }) => post !== undefined && posts[who] === post.kind)
  return {
    ...{ party: key, rung: step < 0 ? rung : step },
    held: party && post ? partiesIn(party.organisation, post.id, [found.person?.id, found.covers?.person]) : [key],
  }
}

/** Whoever is asked when this step is reached; `undefined` where its posts are vacant, have had it, or are the raiser's own. */
export const holderAt = (
  escalation: Pick<Escalation, 'to' | 'ladder'>,
  { organisation: id, held }: Pick<Concerned, 'organisation' | 'held'>,
  rung: number,
  known: Agencies,
): Holder | undefined => {
  const organisation = known.directory.organisations.find((one) => one.id === id)
  return organisation
    ? candidatesAt(organisation, escalation, rung, known).find((holder) => isFree(holder, held, known.raisers))
    : undefined
}

/** The next group that a clock puts it to by itself: none, unless a local ladder says so. */
export const groupBySelf = ({ rungs }: Escalation['ladder'], above: number): LadderStep | undefined =>
  rungs.find(({ who, bySelf }, rung) => rung > above && bySelf && meets(who))?.who

/**
 * Whoever is next in line above a step: steps that nobody free holds are skipped. By itself it goes no further than the ladder
 * says (`bySelf`): of ladder A, as shipped, to the agency's lead. `undefined`: nobody further is asked without somebody's press.
 */
export const nextHolder = (
  escalation: Pick<Escalation, 'to' | 'ladder'>,
  part: Pick<Concerned, 'organisation' | 'held' | 'rung'>,
  known: Agencies,
): Holder | undefined => {
  const above = escalation.ladder.rungs.flatMap(({ bySelf }, rung) => (rung > part.rung && bySelf ? [rung] : []))
  for (const rung of above) {
    const holder = holderAt(escalation, part, rung, known)
    if (holder) return holder
  }
  return undefined
}
