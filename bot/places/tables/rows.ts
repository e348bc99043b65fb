import { z } from 'zod'

const list = z.string().transform((cell) =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean),
)
const text = z.string().trim()
const filled = text.min(1, 'must not be empty')
const yes = z.enum(['Y', 'N']).transform((cell) => cell === 'Y')
const areaCode = z.string().regex(/^([EW]\d{8}|BTP)$/, 'must be an ONS police force area code or BTP')
const areaCodes = list.pipe(z.array(areaCode).min(1, 'must name a police force area'))
const authorityCode = z.string().regex(/^[EW]\d{8}$/, 'must be an ONS local authority code')
const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be a slug such as south-west')
const ofAnArea = z.string().regex(/^[EW]\d{8}$/, 'must be an ONS police force area code')
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-12-25')

/** One row of each shipped table, as far as Liaison reads it. Columns it does not read may come and go. */
export const rowSchemas = {
  police_forces: z.object({
    pfa_code: areaCode,
    official_name: filled,
    short_name: filled,
    ons_name: text,
    welsh_name: text,
    aliases: list,
    region: filled,
  }),
  cps_areas: z.object({ cps_area: slug, name: filled, welsh_name: text, aliases: list, geographic: yes }),
  force_to_cps_area: z.object({ pfa_code: areaCode, cps_area: slug }),
  london_borough_cps_area: z.object({ lad_code: authorityCode, cps_area: slug }),
  local_authorities: z.object({
    lad_code: authorityCode,
    name: filled,
    welsh_name: text,
    short_name: filled,
    aliases: list,
    official_council_name: text,
    pfa_code: areaCode,
  }),
  counties: z.object({
    name: filled,
    aliases: list,
    pfa_codes: areaCodes,
    ambiguous_force: yes,
    default_pfa_code: z.union([z.literal(''), areaCode]),
    lad_codes: list.pipe(z.array(authorityCode)),
  }),
  places: z.object({
    place: filled,
    alt_names: list,
    county: text,
    lad_code: authorityCode,
    lad_name: filled,
    pfa_code: areaCode,
    main_candidate: z.enum(['', 'Y', 'N']).transform((cell) => cell === 'Y'),
  }),
  postcode_areas: z.object({
    postcode_area: z.string().regex(/^[A-Z]{1,2}$/, 'must be one or two capitals'),
    pfa_codes: areaCodes,
    possible_extra_pfa_codes: list.pipe(z.array(areaCode)),
  }),
  bank_holidays: z.object({ date: day, name: filled, division: filled, substitute: yes }),
  support_services: z.object({ service_name: filled, pfa_codes: areaCodes }),
  aliases: z.object({
    alias: filled,
    means: list.pipe(
      z.array(z.string().regex(/^(force|lad|county|region|place|cps):.+$/, 'must be such as lad:E06000023')).min(1),
    ),
    says: z.enum(['', 'police', 'cps']),
    lang: z.enum(['', 'cy']),
  }),
  outside: z.object({ name: filled, kind: z.enum(['country', 'place', 'postcode']) }),
  area_letters: z.object({
    pfa_code: ofAnArea,
    letters: z.string().regex(/^[A-Z]{2}$/, 'must be two capitals such as AS'),
  }),
  force_codes: z.object({
    code: z.string().regex(/^\d{2}$/, 'must be two digits such as 52'),
    force: filled,
    pfa_code: z.union([z.literal(''), ofAnArea]),
  }),
} as const

export type TableName = keyof typeof rowSchemas
export type Row<Name extends TableName> = z.infer<(typeof rowSchemas)[Name]>

/** A table as read. `lineOf` finds the line a row stands on in its file, to tell somebody. */
export interface Table<Name extends TableName> {
  readonly file: string
  readonly rows: readonly Row<Name>[]
  readonly lineOf: (row: number) => number
}

/** What is held in memory. The bank holidays ship with the rest; what counts working days reads them. */
export type Tables = { readonly [Name in Exclude<TableName, 'bank_holidays'>]: Table<Name> }

/** The columns that tell one row of a table from another. */
export const keys = {
  police_forces: ['pfa_code'],
  cps_areas: ['cps_area'],
  force_to_cps_area: ['pfa_code', 'cps_area'],
  london_borough_cps_area: ['lad_code'],
  local_authorities: ['lad_code'],
  counties: ['name'],
  places: ['place', 'lad_code'],
  postcode_areas: ['postcode_area'],
  bank_holidays: ['date', 'division'],
  support_services: ['service_name', 'pfa_codes'],
  aliases: ['alias'],
  outside: ['name'],
  area_letters: ['pfa_code'],
  force_codes: ['code'],
} as const satisfies Record<TableName, readonly string[]>
