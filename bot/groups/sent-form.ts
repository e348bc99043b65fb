import { z } from 'zod'
import type { GroupValues } from '../../cards/group-form/facts.ts'
import { present } from '../directory/domain/present.ts'

const line = z
  .string()
  .max(4_000)
  .transform((text) => text.trim())
  .optional()

/** A field that a client leaves out was left blank. */
const fields = z.object({
  area: line,
  type: line,
  name: line,
  nameCy: line,
  readers: line,
  coordinator: line,
  deputy: line,
  chairs: line,
  rhythm: line,
  months: line,
  agreedOn: line,
  reviewOn: line,
  members: line,
  owners: line,
} satisfies Record<keyof GroupValues, typeof line>)

const asked = z.looseObject({ asked: z.array(z.string().max(400)).max(40).default([]) })

/** A form as it was sent, or typed. */
export interface SentForm {
  readonly values: GroupValues
  /** Whom somebody chose for names that may mean several, by what was typed. */
  readonly picks: ReadonlyMap<string, string>
}

const picksIn = (sent: z.output<typeof asked>) =>
  new Map(
    sent.asked.flatMap((typed, number): readonly (readonly [string, string])[] => {
      const party = sent[`which${number}`]
      return typeof party === 'string' ? [[typed, party]] : []
    }),
  )

/** Reads what a card sent back; `undefined` for an old or a forged one. */
const reading =
  <Head extends z.ZodObject>(head: Head) =>
  (data: unknown): (z.output<Head> & SentForm) | undefined => {
    const [named, values, picked] = [head.safeParse(data), fields.safeParse(data), asked.safeParse(data)]
    if (!named.success || !values.success || !picked.success) return undefined
    return { ...named.data, values: present(values.data), picks: picksIn(picked.data) }
  }

/** A new group's. The reference was given with the form, so that sending it twice makes one. */
export const readSentNew = reading(z.object({ form: z.string().regex(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) }))

/** Of a group that is changed, in the version that the form showed. */
export const readSentChange = reading(z.object({ record: z.string().max(200), seen: z.number().int().nonnegative() }))
