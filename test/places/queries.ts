import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { loadGazetteer } from '../../bot/places/load.ts'
import { createResolver } from '../../bot/places/resolve.ts'
import type { Understanding } from '../../bot/places/understanding.ts'

export const gazetteer = loadGazetteer()
export const resolve = createResolver(gazetteer)

/** Reads a CSV of this folder. */
export const rowsOf = <Row>(file: string, row: z.ZodType<Row>): readonly Row[] =>
  z.array(row).parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { columns: true }))

/** A cell that lists codes, in one order. */
export const codes = z.string().transform((cell) => cell.split(';').filter(Boolean).sort())

/** All that is answered or offered, in one order. */
export const mentioned = ({ areas, offers }: Understanding) => [...new Set([...areas, ...offers])].sort()

/** The areas that a text leads to when it is spelt right. */
export const areasFor = (text: string) => new Set(mentioned(resolve(text)))

/** Names of towns, authorities and counties, as the tables write them. */
export const tableNames: readonly string[] = [
  ...new Set([
    ...gazetteer.tables.places.rows.map(({ place }) => place),
    ...gazetteer.tables.local_authorities.rows.map(({ short_name }) => short_name),
    ...gazetteer.tables.counties.rows.map(({ name }) => name),
  ]),
]
