import { z } from 'zod'
import { present } from '../../directory/domain/present.ts'
import { headFields, instant } from '../../records/shapes.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Subject } from '../../rights/subject.ts'
import type { Stored } from '../../storage/port.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { wrongs } from '../domain/suggestion.ts'

/** What somebody suggested of an entry, and what came of it. */
export const storedSuggestion = z.object({
  id: z.literal('suggestion'),
  record: z.string().regex(/^suggestion\|/),
  kind: z.literal('suggestion'),
  v: z.literal(1),
  state: z.enum(['made', 'accepted', 'declined', 'withdrawn']),
  /** `tenant|object id` of the maker: what their own suggestions are found by. */
  owner: z.string(),
  tenantId: z.string(),
  oid: z.string(),
  shownName: z.string().exactOptional(),
  audience: z.enum(['multi', 'justice']),
  wrong: z.enum(wrongs),
  organisation: z.string(),
  founding: z
    .object({
      agency: z.enum(['police', 'cps', 'isva', 'partner']),
      names: z.object({ en: z.string(), cy: z.string().exactOptional() }).readonly(),
      serves: z.array(z.string()).readonly(),
      cpsArea: z.string().exactOptional(),
    })
    .readonly()
    .exactOptional(),
  areas: z.array(z.string()).readonly(),
  post: z.string().exactOptional(),
  person: z.string().exactOptional(),
  proposed: z
    .object({
      name: z.string().exactOptional(),
      email: z.string().exactOptional(),
      phone: z.string().exactOptional(),
    })
    .readonly()
    .exactOptional(),
  madeAt: instant,
  decidedBy: z.string().exactOptional(),
  outcome: z.enum(['changed', 'linked', 'taken', 'overtaken']).exactOptional(),
  ...headFields,
})

export const suggestionAt = (reference: string) => ({ record: `suggestion|${reference}`, id: 'suggestion' })

export const suggestionDocument = ({ reference, maker, ...suggestion }: Suggestion): Stored =>
  storedSuggestion.parse({
    ...suggestion,
    ...maker,
    ...suggestionAt(reference),
    kind: 'suggestion',
    v: 1,
    owner: keyOfPerson(maker),
  })

/** Throws `ZodError` for a document of another shape. */
export const suggestionOf = (document: Stored): Suggestion => {
  const {
    id: _,
    record,
    kind: __,
    v: ___,
    owner: ____,
    tenantId,
    oid,
    events,
    chain,
    ...rest
  } = storedSuggestion.parse(document)
  return present({ ...rest, reference: record.slice('suggestion|'.length), maker: { tenantId, oid } })
}

/** A suggestion as a right is asked for on it. */
export const subjectOfSuggestion = ({ state, maker, organisation, areas, audience }: Suggestion): Subject => ({
  own: [keyOfPerson(maker)],
  ...{ state, organisation, areas, audience },
})
