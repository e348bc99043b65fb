import { z } from 'zod'
import { guardDisputedMessage } from '../../../cards/guard-disputed/index.ts'
import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import { foundKinds } from '../../../cards/guard-kinds/kinds.ts'
import { cy } from '../../../cards/guard-kinds/words/cy.ts'
import { en } from '../../../cards/guard-kinds/words/en.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import type { GuardCounts } from '../counts.ts'

const sent = z.object({
  kinds: z
    .string()
    .max(400)
    .transform((kinds) => kinds.split(',').filter(Boolean))
    .pipe(z.array(z.enum(foundKinds))),
})

/** People end a sentence, or go on after a comma. */
const spellings = (words: string) => [words, `${words},`, `${words}.`]

// The longest first: "an address" stands inside others.
const labels = foundKinds
  .flatMap((kind) => [en, cy].map((words) => ({ kind, label: words.kind(kind).toLowerCase() })))
  .sort((first, second) => second.label.length - first.label.length)

/** The kinds that a text names as the card calls them, in either language. */
const kindsNamed = (text: string): readonly FoundKind[] => {
  let rest = text.toLowerCase().replaceAll("'", '’')
  return labels.flatMap(({ kind, label }) => {
    if (!rest.includes(label)) return []
    rest = rest.replaceAll(label, ' ')
    return [kind]
  })
}

/** "That was wrong": what the guard found is counted as disputed. Neither the text nor the person is kept. */
export const disputeCommands = (counts: Pick<GuardCounts, 'disputed'>): Capability => {
  const dispute = async (
    { language }: Turn,
    kinds: readonly FoundKind[],
    ask: Ask<'guard.dispute'>,
  ): Promise<Answer> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    counts.disputed(kinds.length > 0 ? [...new Set(kinds)] : ['UNSAID'])
    return answered(right.permit, guardDisputedMessage({ kinds }, language), { record: 'guard' })
  }

  return {
    commands: spoken({
      en: spellings('that was wrong'),
      cy: spellings("roedd hynny'n anghywir"),
      action: 'guard.dispute',
      run: (turn, rest, ask) => dispute(turn, kindsNamed(rest), ask),
    }),
    presses: {
      'guard.dispute': pressed('guard.dispute', async (turn, data, ask) => {
        const read = sent.safeParse(data)
        return read.success ? dispute(turn, read.data.kinds, ask) : unreadable
      }),
    },
  }
}
