import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'

const rounds = 50
const letters = 'etaoinshrdlu'

/** The query with one slip in its longest word, another in each round: nothing that was remembered helps. */
const mistyped = (query: string, round: number) => {
  const longest = query.split(/\s+/).reduce((best, word) => (word.length > best.length ? word : best), '')
  const at = 1 + (round % Math.max(1, longest.length - 2))
  const slip = letters.charAt(round % letters.length)
  return query.replace(longest, `${longest.slice(0, at)}${slip}${longest.slice(at + 1)}`)
}

/** Milliseconds a message for the resolver alone, over the query file as it is and mistyped. */
export const resolverTimes = () => {
  const rows: { query: string }[] = parse(readFileSync('test/places/lookup-queries.csv'), { columns: true })
  const resolve = createResolver(loadGazetteer())
  for (const { query } of rows) resolve(query)
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const query of rows.flatMap(({ query }) => [query, mistyped(query, round)])) {
      const started = performance.now()
      resolve(query)
      times.push(performance.now() - started)
    }
  }
  times.sort((first, second) => first - second)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return { median: at(0.5), p99: at(0.99) }
}
