import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Category } from '../../../bot/guard/verdict.ts'

/** The categories that a text can be judged by; `GUARD_FAILED` is the guard's own. */
export const categories = [
  'NAMED_INDIVIDUAL',
  'DOB',
  'PHONE',
  'EMAIL_PERSONAL',
  'POSTCODE',
  'ADDRESS',
  'NHS_NUMBER',
  'NI_NUMBER',
  'VEHICLE_REG',
  'BANK',
  'SCHOOL',
  'WORKPLACE',
  'LOCATION',
  'RELATIONSHIP',
  'OCCUPATION',
  'POLICE_RECORD_NUMBER',
  'PREVIOUS_CONVICTIONS',
  'EVIDENCE',
  'EVIDENCE_PROCESS',
  'MEDICAL_THERAPY',
  'ATTACHMENT',
  'JIGSAW',
] as const satisfies readonly Exclude<Category, 'GUARD_FAILED'>[]

const typed = {
  id: z.string().min(1),
  audience: z.enum(['multi', 'justice']),
  lang: z.enum(['en', 'cy']),
  text: z.string().min(1),
}
const mustNotPassRow = z.object({
  ...typed,
  at_least: z.enum(['mask', 'refuse']),
  category: z.enum(categories),
  note: z.string(),
})
const mustPassRow = z.object({ ...typed, reason: z.string().min(1) })

/** A text with details of somebody in a case, and the mildest verdict that keeps them out. */
export type MustNotPass = z.infer<typeof mustNotPassRow>
/** An ordinary message of work, and the reason code under which it would be raised. */
export type MustPass = z.infer<typeof mustPassRow>

const rowsOf = <Row>(file: string, row: z.ZodType<Row>): readonly Row[] =>
  z.array(row).parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'), { columns: true }))

export const mustNotPass = rowsOf('must-not-pass.csv', mustNotPassRow)
export const mustPass = rowsOf('must-pass.csv', mustPassRow)
