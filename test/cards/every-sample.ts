import { cards } from '../../cards/all.ts'
import type { Language } from '../../cards/language.ts'
import type { Message } from '../../cards/message.ts'

const languages: readonly Language[] = ['en', 'cy', 'both']

/** One message as somebody would get it, and what it was made from. */
export interface Sampled {
  readonly card: string
  readonly sample: string
  readonly language: Language
  readonly facts: unknown
  readonly message: Message
}

export const everySample: readonly Sampled[] = cards.flatMap(({ name: card, samples }) =>
  samples.flatMap(({ name: sample, message, facts }) =>
    languages.map((language) => ({ card, sample, language, facts, message: message(language) })),
  ),
)

/** What a snapshot holds: all three strings, in the order in which they were made. */
export const asSnapshot = (message: Message) => `${JSON.stringify(message, null, 2)}\n`
