import { editDistance } from '../names/edit-distance.ts'
import type { Meaning } from '../names/meaning.ts'
import type { NameIndex } from '../names/name-index.ts'
import type { NearNames } from '../names/near-names.ts'
import { joined } from '../reading/tokens.ts'
import type { Place } from '../understanding.ts'
import { placeOf } from './outcome.ts'

const most = 4

/** More than two letters in five must be right. */
const farthest = (length: number) => Math.ceil(length * 0.4)

/** The places whose names are most like some words, best first: what is offered when nothing is near enough to be answered. */
export const nearestPlaces = ({ names }: NameIndex, near: NearNames, words: readonly string[]): readonly Place[] => {
  const text = words.join('')
  const limit = farthest(text.length)
  const found = near({ misspelt: [text, ...words] }, 'alike')
    .map((key) => ({ key, distance: editDistance(text, joined(key), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance)
  const meanings = new Map<string, { meaning: Meaning; place: Place }>()
  for (const { key } of found) {
    const name = names.get(key)
    for (const meaning of name?.main ? [name.main] : (name?.meanings ?? []))
      if (name && !meanings.has(meaning.id))
        meanings.set(meaning.id, { meaning, place: placeOf(meaning, { name, how: 'spelling' }) })
  }
  return [...meanings.values()].slice(0, most).map(({ place }) => place)
}
