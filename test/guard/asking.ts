import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { createGuard } from '../../bot/guard/guard.ts'
import type { Audience, Known, Typed } from '../../bot/guard/verdict.ts'

/** A small directory of people and services that do not exist, and places that do. */
export const known: Known = {
  staff: ['Leila Testerly', 'Asha Samplewick', 'Tom Inventon', 'Judith Notareal'],
  organisations: ['New Pathways', 'Victim Support', 'CPS Wessex', 'Avon and Somerset Police'],
  mailDomains: ['service.example', 'example.police.example'],
  phones: ['0117 496 0100', '+44 117 496 0200'],
  places: [
    'Bristol',
    'Caerdydd',
    'Beverley',
    'Kimberley',
    'Shirley',
    'Chester',
    'Hope',
    'Leigh',
    'Barry',
    'Newport',
    'Leeds',
    'Truro',
    'Devon and Cornwall',
    'Merthyr Tydfil',
    'Wrexham',
  ],
}

export const guard = createGuard(known)

/** Asks about a text as all agencies would see it, in English, unless said. */
export const ask = (text: string, more: Partial<Typed> = {}) => guard({ text, audience: 'multi', lang: 'en', ...more })

export const audience = z.enum(['multi', 'justice']) satisfies z.ZodType<Audience>
export const lang = z.enum(['en', 'cy'])

/** The rows of a table beside the tests. */
export const rowsOf = <Row>(file: string, row: z.ZodType<Row>): readonly Row[] =>
  z.array(row).parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { columns: true }))

/** The examples of the specification. */
export const examples = rowsOf(
  'guard_examples.csv',
  z.object({
    id: z.string(),
    audience,
    lang,
    text: z.string(),
    expected_verdict: z.string(),
    expected_categories: z.string(),
  }),
)
