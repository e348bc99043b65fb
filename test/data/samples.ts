import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Stored } from '../../bot/storage/port.ts'

const folder = new URL('./', import.meta.url)

/** A document as some version wrote it. */
export interface Sample {
  /** `0.4.0`, or `next` for what is not released yet. */
  readonly version: string
  readonly container: 'records' | 'log'
  readonly document: Stored
}

const line = z.object({
  container: z.enum(['records', 'log']),
  document: z.looseObject({ id: z.string(), record: z.string(), kind: z.string(), v: z.number() }),
})

/** Released ones in order, then what is not released. */
const inOrder = (versions: readonly string[]) =>
  versions.toSorted((one, other) =>
    one === 'next' ? 1 : other === 'next' ? -1 : one.localeCompare(other, 'en', { numeric: true }),
  )

const withoutEnding = (names: readonly string[], ending: string) =>
  names.flatMap((name) => (name.endsWith(ending) ? [name.slice(0, -ending.length)] : []))

const sampledVersions = (): readonly string[] =>
  inOrder(withoutEnding(readdirSync(new URL('versions/', folder)), '.jsonl'))

const samplesOf = (version: string): readonly Sample[] =>
  readFileSync(new URL(`versions/${version}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => ({ version, ...line.parse(JSON.parse(text)) }))

/** Every document that is kept of every version. */
export const samples = (): readonly Sample[] => sampledVersions().flatMap(samplesOf)

/** The shape of a kind from some version on, as `printed` has it. */
export interface Recorded {
  readonly version: string
  readonly kind: string
  readonly shape: string
}

/** Every shape that there was, the latest last. */
export const recordedShapes = (): readonly Recorded[] =>
  inOrder(readdirSync(new URL('shapes/', folder))).flatMap((version) => {
    const at = new URL(`shapes/${version}/`, folder)
    return withoutEnding(readdirSync(at), '.txt').map((kind) => ({
      version,
      kind,
      shape: readFileSync(new URL(`${kind}.txt`, at), 'utf8'),
    }))
  })

/** The stores that each version's own demonstration left, as exports. */
export const pilots = (): readonly (readonly [string, string])[] =>
  inOrder(withoutEnding(readdirSync(new URL('pilots/', folder)), '.jsonl.gz')).map((version) => [
    version,
    new URL(`pilots/${version}.jsonl.gz`, folder).pathname,
  ])
