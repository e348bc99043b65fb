import { z } from 'zod'
import type { Headed } from '../../records/contract.ts'
import type { Action } from '../../rights/actions.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { QuestionsNeeds } from '../needs.ts'
import { questionAt } from '../stored.ts'

export interface Asks<A extends Action> {
  readonly ask: Ask<A>
  readonly any: AskAny
}

type Run<A extends Action, Given> = (turn: Turn, given: Given, ask: Ask<A>, any: AskAny) => Promise<Answer>

/** What is done once it is clear which question is meant; `words` are what was typed or chosen beside its number. */
export type WithQuestion<A extends Action> = (
  turn: Turn,
  found: Headed,
  words: string,
  asks: Asks<A>,
) => Promise<Answer>

/** A question's number at the beginning of what follows a command: `AS-2026-Q0042`, however the parts are kept apart. */
export const questionNumber = /^[#(]?\s*[a-z]{2}[\s./_\p{Pd}]*20\d{2}[\s./_\p{Pd}]*q[\s./_\p{Pd}]*\d{1,6}(?!\d)/iu

/** Nothing but a number of a question. */
export const questionAlone = new RegExp(`${questionNumber.source}[.?!]?$`, questionNumber.flags)

/** "answer AS-2026-Q0042: …": which one is meant, and the rest. One that is not there, and one that is not the asker's, are refused alike. */
export const sayWith =
  <A extends Action>(needs: QuestionsNeeds, run: WithQuestion<A>): Run<A, string> =>
  async (turn, text, ask, any) => {
    const [typed = ''] = questionNumber.exec(text.trim()) ?? []
    const number = needs.numbers.read(typed)
    const found = number && (await needs.records.read(questionAt(`question|${number}`)))
    if (!found) return refused('not-there')
    const rest = text.trim().slice(typed.length)
    return run(turn, found, rest.replace(/^[\s:,.)–-]+/, '').trim(), { ask, any })
  }

const words = z.string().max(2_000).optional()

const sent = z.looseObject({
  which: z.string().startsWith('question|').max(100),
  words,
  /** What the guard has masked, as its author has confirmed it. */
  text: words,
  to: words,
  replyBy: words,
})

type Field = 'words' | 'to' | 'replyBy'

/** A button that names a question, and the one field of its card that it sends. */
export const pressWith =
  <A extends Action>(needs: QuestionsNeeds, run: WithQuestion<A>, field: Field = 'words'): Run<A, unknown> =>
  async (turn, data, ask, any) => {
    const read = sent.safeParse(data)
    if (!read.success) return unreadable
    const found = await needs.records.read(questionAt(read.data.which))
    const given = (field === 'words' ? read.data.text : undefined) ?? read.data[field] ?? ''
    return found ? run(turn, found, given.trim(), { ask, any }) : refused('not-there')
  }
