import type { Gazetteer } from './gazetteer.ts'
import { editDistance } from './names/edit-distance.ts'
import { fold } from './reading/clean.ts'
import { keyOfName } from './reading/tokens.ts'
import { personNames } from './words/person-names.ts'
import { linkers, namePrefixes, nameSuffixes } from './words/place-words.ts'

/** Whether the words of an unmatched phrase may be kept, given how many different people have typed it. */
export type MayKeep = (phrase: string, people: number) => boolean

const mostWords = 3
const enoughPeople = 3

/** Shorter words are near to too much: "smith" to Snaith. */
const shortest = 6

const allowance = (length: number) => (length < 8 ? 1 : 2)

const placeWords = (gazetteer: Gazetteer): ReadonlySet<string> => {
  const { places, local_authorities, counties } = gazetteer.tables
  const names = [
    ...places.rows.flatMap(({ place, alt_names }) => [place, ...alt_names]),
    ...local_authorities.rows.flatMap(({ name, welsh_name }) => [name, welsh_name]),
    ...counties.rows.map(({ name }) => name),
  ]
  return new Set(names.flatMap((name) => keyOfName(name).split(' ')).filter(({ length }) => length >= shortest))
}

/**
 * The rule for what may be kept of a phrase that named no place: at most three words, in letters, none of them a name that
 * people have; and either every word looks like part of a place's name and one is near a word of the gazetteer, or three
 * different people have typed it. Of anything else there is only a count.
 */
export const createUnmatchedRule = (gazetteer: Gazetteer): MayKeep => {
  // Made with the first phrase that named no place.
  let known: ReadonlySet<string> | undefined
  const isNear = (word: string) => {
    known ??= placeWords(gazetteer)
    return (
      word.length >= shortest &&
      [...known].some((name) => editDistance(word, name, allowance(word.length)) <= allowance(word.length))
    )
  }
  const isElement = (word: string) => namePrefixes.has(word) || nameSuffixes.has(word) || linkers.has(word)

  return (phrase, people) => {
    const words = fold(phrase).split(/\s+/u).filter(Boolean)
    const plain = words.length > 0 && words.length <= mostWords && words.every((word) => /^\p{L}+$/u.test(word))
    if (!plain || words.some((word) => personNames.has(word))) return false
    if (people >= enoughPeople) return true
    const others = words.filter((word) => !isElement(word))
    return others.length > 0 && others.every(isNear)
  }
}
