import type { Language } from '../../cards/language.ts'
import { isOpen } from '../directory/domain/dates.ts'
import type { Agency, Directory, Names, Organisation } from '../directory/domain/model.ts'
import { partyKey, readParty } from '../directory/domain/party.ts'
import type { PlaceBook } from '../directory/domain/place-book.ts'
import { serves } from '../directory/domain/serving.ts'
import { named } from '../directory/named.ts'
import { nameOfParty } from '../directory/party-accounts.ts'
import { calledSo } from '../people/domain/naming.ts'
import type { AreaCode } from '../places/understanding.ts'
import type { Day } from '../time/instant.ts'

/** In which directory, for which area and on which day a name is looked for. */
export interface Scope {
  readonly directory: Directory
  readonly area: AreaCode
  readonly day: Day
  readonly places: PlaceBook
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase()

const isCalled = ({ en, cy }: Names, typed: string) => [en, cy ?? en].some((name) => plain(name) === typed)

/** A post by its title, alone or behind its organisation: "Gwent Police: RASSO Detective Inspector". */
const postsCalled = (organisations: readonly Organisation[], typed: string, day: Day) => {
  const [title = typed, organisation] = typed.split(': ').toReversed()
  return organisations
    .filter(({ names }) => organisation === undefined || isCalled(names, organisation))
    .flatMap(({ id, posts }) =>
      posts
        .filter((post) => isOpen(post, day) && isCalled(post.title, title))
        .map((post) => partyKey({ organisation: id, post: post.id })),
    )
}

const organisationKeys = (organisations: readonly Organisation[]) =>
  organisations.map(({ id }) => partyKey({ organisation: id }))

const shortest = 3

const holding = (organisations: readonly Organisation[], typed: string) =>
  typed.length < shortest
    ? []
    : organisations.filter(({ names }) => [names.en, names.cy ?? ''].some((name) => plain(name).includes(typed)))

/** A post with its holder behind it in brackets. */
const withHolder = /^(.+)\s\([^()]*\)$/
/** A person with their organisation behind them in brackets, which may have brackets of its own. */
const withHome = /^([^(]+)\s\((.+)\)$/

const peopleCalled = ({ directory }: Scope, organisations: readonly Organisation[], text: string) => {
  const ids = new Set(organisations.map(({ id }) => id))
  const all = [...directory.people.values()].filter(({ organisation }) => ids.has(organisation))
  return calledSo(text, all).map(({ id, organisation }) => partyKey({ organisation, person: id }))
}

const meantAmong = (scope: Scope, organisations: readonly Organisation[], text: string): readonly string[] => {
  const typed = plain(text)
  const [, post] = withHolder.exec(typed) ?? []
  const [, person, home = ''] = withHome.exec(typed) ?? []
  const ways: readonly (() => readonly string[])[] = [
    () => organisationKeys(organisations.filter(({ names }) => isCalled(names, typed))),
    () => postsCalled(organisations, typed, scope.day),
    () => (post === undefined ? [] : postsCalled(organisations, post, scope.day)),
    () => {
      const homes = organisations.filter(({ names }) => isCalled(names, home))
      return person === undefined ? [] : peopleCalled(scope, homes, person)
    },
    () => peopleCalled(scope, organisations, text),
    () => organisationKeys(holding(organisations, typed)),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** Party keys of the people, posts and organisations that a name may mean: those of the area, else of the whole directory. */
export const partiesMeant = (scope: Scope, text: string): readonly string[] => {
  const { directory, area, places } = scope
  if (plain(text) === '') return []
  const there = directory.organisations.filter(({ serves: codes }) => serves(codes, { area }, places))
  const found = meantAmong(scope, there, text)
  return [...new Set(found.length > 0 ? found : meantAmong(scope, directory.organisations, text))]
}

/** The agency that a party speaks for; `undefined` when it is gone from the directory. */
export const agencyOfParty = (directory: Directory, key: string): Agency | undefined => {
  const party = readParty(key)
  return directory.organisations.find(({ id }) => id === party?.organisation)?.agency
}

/** A party so that it is told apart from all others: a person with their organisation. */
export const choiceOfParty = ({ directory, day }: Scope, key: string, language: Language): string | undefined => {
  const party = readParty(key)
  const name = nameOfParty(directory, key, day, language)
  const organisation = directory.organisations.find(({ id }) => id === party?.organisation)
  if (name === undefined || organisation === undefined || party?.person === undefined) return name
  return `${name} (${named(organisation.names, language)})`
}

/** A party as a form writes it, so that it is read back as the same one. */
export const textOfParty = (scope: Scope, key: string, language: Language): string | undefined => {
  const name = nameOfParty(scope.directory, key, scope.day, language)
  if (name === undefined || partiesMeant(scope, name).length === 1) return name
  return choiceOfParty(scope, key, language)
}
