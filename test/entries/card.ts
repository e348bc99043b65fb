import { z } from 'zod'
import type { Message } from '../../cards/message.ts'

const part = z.looseObject({})

/** Every object of a card, whatever it lies in; what stands in for older clients is left out. */
const parts = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(parts)
  const read = part.safeParse(value)
  if (!read.success) return []
  const { fallback: _, ...rest } = read.data
  return [rest, ...Object.values(rest).flatMap(parts)]
}

/** All that is read on a card, in order. */
export const readOn = ({ card }: Message): string =>
  parts(card)
    .flatMap(({ type, text }) => (type === 'TextBlock' && typeof text === 'string' ? [text] : []))
    .join('\n')

const button = z.looseObject({ verb: z.string(), title: z.string(), data: part.optional() })

export const buttonsOn = ({ card }: Message) =>
  parts(card).flatMap((one) => (one.type === 'Action.Execute' ? [button.parse(one)] : []))

/** What a press of a button sends, before anything is filled in. */
export const dataOf = (message: Message, title: string): Record<string, unknown> => {
  const found = buttonsOn(message).find((one) => one.title === title)
  if (!found) throw new Error(`There is no button "${title}" on: ${message.text}`)
  return found.data ?? {}
}

/** What stands in a form's fields. */
export const fieldsOn = ({ card }: Message): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts(card).flatMap(({ type, id, value }) =>
      typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string'
        ? [[id, typeof value === 'string' ? value : '']]
        : [],
    ),
  )
