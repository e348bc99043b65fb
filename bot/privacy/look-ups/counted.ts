import type { LookUpsFacts } from '../../../cards/look-ups/facts.ts'
import type { StoredEntry } from '../../audit/shapes.ts'
import type { Day } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'

/** A card has an end: so many places are named for each day, and the rest counted. */
const mostPlaces = 8

const placesOf = ({ what }: StoredEntry): readonly string[] => {
  const places = what.understood?.places ?? []
  return typeof places === 'string' ? [places] : places
}

const dayLine = (day: Day, entries: readonly StoredEntry[]): LookUpsFacts['days'][number] => {
  const times = new Map<string, number>()
  for (const place of entries.flatMap(placesOf)) times.set(place, (times.get(place) ?? 0) + 1)
  const places = [...times].map(([place, count]) => ({ place, times: count }))
  const named = places.toSorted((first, second) => second.times - first.times).slice(0, mostPlaces)
  const placeless = entries.filter((entry) => placesOf(entry).length === 0).length
  const unnamed = places.slice(mostPlaces).length
  return { day, places: named, others: placeless + unnamed }
}

/** Look-ups by day, the latest first, and by place. */
export const lookUpDays = (entries: readonly StoredEntry[]): LookUpsFacts['days'] =>
  [...Map.groupBy(entries, ({ at }) => dayOf(at))]
    .toSorted(([first], [second]) => (first < second ? 1 : -1))
    .map(([day, ofDay]) => dayLine(day, ofDay))
