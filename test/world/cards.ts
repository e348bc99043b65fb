import { z } from 'zod'
import { parts } from '../cards/walk.ts'
import type { Posted } from '../connector/connector.ts'

const action = z.looseObject({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.unknown(),
})

const card = z.looseObject({ type: z.literal('AdaptiveCard') })

/** The card of something that was posted, or that a button answered with. */
export const cardOf = (from: unknown): z.output<typeof card> => {
  const posted = z.looseObject({
    activity: z.looseObject({ attachments: z.array(z.looseObject({ content: z.unknown() })) }),
  })
  const seen = posted.safeParse(from)
  if (seen.success) return card.parse(seen.data.activity.attachments[0]?.content)
  return card.parse(z.looseObject({ value: z.unknown() }).parse(from).value)
}

/** Everything that something says, card and strings, as one text. */
export const wholeOf = (from: unknown) => JSON.stringify(from)

/** A button by its title, as it is pressed. Throws when there is none, naming those that there are. */
export const buttonOn = (from: unknown, title: string) => {
  const buttons = parts(cardOf(from)).flatMap(({ object, under }) => {
    const read = action.safeParse(object)
    return read.success && under !== 'fallback' ? [read.data] : []
  })
  const found = buttons.find((one) => one.title === title)
  if (!found) throw new Error(`No button "${title}" among: ${buttons.map((one) => one.title).join(', ')}`)
  return found
}

/** The last that was sent of what was posted. */
export const lastOf = (posted: readonly Posted[]): Posted => {
  const last = posted.at(-1)
  if (!last) throw new Error('Nothing was posted.')
  return last
}
