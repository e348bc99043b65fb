import { joinEntryMessage } from '../../../cards/join-entry/index.ts'
import type { JoinProblem } from '../../../cards/join-form/facts.ts'
import { joinFormMessage } from '../../../cards/join-form/index.ts'
import { joinPlaceMessage } from '../../../cards/join-place/index.ts'
import type { Directory, Organisation } from '../../directory/domain/model.ts'
import { ownOrganisations } from '../../directory/domain/own.ts'
import { present } from '../../directory/domain/present.ts'
import { findIdentity } from '../../directory/identities.ts'
import { named } from '../../directory/named.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, unreadable } from '../../turns/answer.ts'
import { lookingLike } from '../domain/naming.ts'
import type { PeopleNeeds } from '../needs.ts'
import type { Filled, Given } from './given.ts'
import { readGiven } from './given.ts'
import type { Offered } from './offered.ts'
import { isvasNear, offeredTo } from './offered.ts'
import type { Asking } from './recording.ts'
import { record } from './recording.ts'

const shown = { record: 'join' } as const

const form = (
  { turn: { language, who }, permit }: Asking,
  { organisations, more }: Offered,
  given: Given,
  problems: readonly JoinProblem[],
): Answer => {
  const { organisation, role, email, name = who.shownName } = given
  const facts = {
    organisations: organisations.map(({ id, names }) => ({ id, organisation: named(names, language) })),
    more,
    given: present({ organisation, role, name, email }),
    problems,
  }
  return answered(permit, joinFormMessage(facts, language), shown)
}

/** The form, with the organisations that what was typed may mean; where they can't be told yet, the question for them. */
export const askForm = (needs: PeopleNeeds, asking: Asking, typed: string): Answer => {
  const { turn, permit, directory } = asking
  const offered = offeredTo({ typed, shownName: turn.who.shownName }, directory, needs)
  if (offered.organisations.length > 0) return form(asking, offered, {}, [])
  return answered(permit, joinPlaceMessage({ notFound: typed !== '' }, turn.language), shown)
}

const peopleOf = ({ people }: Directory, { id }: Organisation) =>
  [...people.values()].filter(({ organisation }) => organisation === id)

const postOf = ({ posts }: Organisation, person: string) =>
  posts.find(({ appointments }) => appointments.some((one) => one.person === person))?.title

const askEntry = (
  { turn: { language }, permit }: Asking,
  filled: Filled,
  like: ReturnType<typeof lookingLike>,
): Answer => {
  const { organisation, ...given } = filled
  const entries = like.map(({ id, name }) => {
    const title = postOf(organisation, id)
    return present({ id, name, post: title && named(title, language) })
  })
  const facts = {
    organisation: named(organisation.names, language),
    entries,
    given: { ...given, organisation: organisation.id },
  }
  return answered(permit, joinEntryMessage(facts, language), shown)
}

/** What was given becomes a request, or comes back with what is missing, or with entries that may be the asker's own. */
export const submit = async (needs: PeopleNeeds, asking: Asking, given: Given): Promise<Answer> => {
  const { turn, directory } = asking
  const organisation = ownOrganisations(directory).find(({ id }) => id === given.organisation)
  const offered = organisation ? { organisations: [organisation], more: 0 } : offeredTo({ typed: '' }, directory, needs)
  const read = readGiven(given, organisation)
  if ('problems' in read) {
    if (!organisation || !read.problems.includes('isva-elsewhere')) return form(asking, offered, given, read.problems)
    const services = { organisations: isvasNear(organisation, directory, needs), more: 0 }
    return form(asking, services, { ...given, organisation: undefined }, read.problems)
  }
  const { filled } = read
  if (findIdentity(directory, turn.who).people.some((one) => one.organisation === filled.organisation.id))
    return form(asking, offered, given, ['already-in'])
  const people = peopleOf(directory, filled.organisation)
  const like = given.entry === undefined ? lookingLike(filled, people) : []
  if (like.length > 0) return askEntry(asking, filled, like)
  const entry =
    given.entry === undefined || given.entry === 'new' ? undefined : people.find(({ id }) => id === given.entry)
  if (given.entry !== undefined && given.entry !== 'new' && !entry) return unreadable
  return record(needs, asking, { filled, entry })
}
