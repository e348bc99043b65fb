import type { FormChoice } from '../../cards/action-form/facts.ts'
import type { Language } from '../../cards/language.ts'
import type { Directory } from '../directory/domain/model.ts'
import { nameOfParty } from '../directory/party-accounts.ts'
import type { Day } from '../time/instant.ts'
import type { MeetingAction } from './domain/action.ts'
import type { Member, Pool } from './many/domain/pool.ts'
import { poolOf } from './many/domain/pool.ts'
import type { ActionsNeeds } from './needs.ts'

interface Concern {
  readonly area: string
  readonly audience: MeetingAction['audience']
}

const isOfJustice = ({ agency }: Member) => agency === 'police' || agency === 'cps'

/** Everybody whom an action can be given to in some areas; what is for police and CPS alone is given to nobody else. */
export const poolFor = (
  needs: Pick<ActionsNeeds, 'places'>,
  directory: Directory,
  concerns: readonly Concern[],
  today: Day,
): Pool => {
  const areas = [...new Set(concerns.map(({ area }) => area))]
  const pool = poolOf(directory, areas, { places: needs.places, today })
  if (concerns.some(({ audience }) => audience === 'multi')) return pool
  const { people, posts, bodies } = pool
  return {
    people: people.filter(isOfJustice),
    posts: posts.filter(isOfJustice),
    bodies: bodies.filter(isOfJustice),
  }
}

/** More would not fit a card. */
const most = 80

/** As a form offers them: bodies, then posts, then people, each by name. */
export const choicesIn = (
  { bodies, posts, people }: Pool,
  { directory, today, language }: { readonly directory: Directory; readonly today: Day; readonly language: Language },
  only?: readonly string[],
): readonly FormChoice[] => {
  const named = (members: readonly { readonly key: string }[]) =>
    members
      .filter(({ key }) => only === undefined || only.includes(key))
      .map(({ key }) => ({ title: nameOfParty(directory, key, today, language) ?? '', value: key }))
      .filter(({ title }) => title !== '')
      .toSorted((one, other) => one.title.localeCompare(other.title))
  return [...named(bodies), ...named(posts), ...named(people)].slice(0, most)
}
