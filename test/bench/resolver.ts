import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'

const rounds = 50

/** The query with two neighbouring letters of its longest word exchanged, as a hurried person types. */
const mistyped = (query: string) => {
  const longest = query.split(/\s+/).reduce((best, word) => (word.length > best.length ? word : best), '')
  const middle = Math.floor(longest.length / 2)
  const swapped = `${longest.slice(0, middle - 1)}${longest.charAt(middle)}${longest.charAt(middle - 1)}${longest.slice(middle + 1)}`
  return query.replace(longest, swapped)
}

/** Milliseconds a message for the resolver alone, over the query file as it is and mistyped. */
export const resolverTimes = () => {
  const rows: { query: string }[] = parse(readFileSync('test/places/lookup-queries.csv'), { columns: true })
  const queries = rows.flatMap(({ query }) => [query, mistyped(query)])
  const resolve = createResolver(loadGazetteer())
  for (const query of queries) resolve(query)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const started = performance.now()
      resolve(query)
      times.push(performance.now() - started)
    }
  }
  times.sort((first, second) => first - second)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99) }
}
