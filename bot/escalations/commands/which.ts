import { z } from 'zod'
import type { Headed } from '../../records/contract.ts'
import type { Action } from '../../rights/actions.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { readEscalation } from '../find.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { readNumber } from '../numbers/number.ts'

export interface Asks<A extends Action> {
  readonly ask: Ask<A>
  readonly any: AskAny
}

type Run<A extends Action, Given> = (turn: Turn, given: Given, ask: Ask<A>, any: AskAny) => Promise<Answer>

/** What is done once it is clear which escalation is meant; `words` are what was typed beside its number. */
export type WithEscalation<A extends Action> = (
  turn: Turn,
  found: Headed,
  words: string,
  asks: Asks<A>,
) => Promise<Answer>

const numberFirst = /^(?:#\s*)?([a-z]{2}[\s-]*\d{4}[\s-]*\d{1,6})\b[\s:,.–-]*([\s\S]*)$/i

/** "answer AS-2026-0042: …": which one is meant, and the rest. One that is not there, and one that is not the asker's, are refused alike. */
export const sayWith =
  <A extends Action>(needs: EscalationsNeeds, run: WithEscalation<A>): Run<A, string> =>
  async (turn, text, ask, any) => {
    const [, typed = '', rest = ''] = numberFirst.exec(text.trim()) ?? []
    const number = readNumber(needs.letters, typed)
    const found = number && (await readEscalation(needs, `escalation|${number.text}`))
    return found ? run(turn, found, rest.trim(), { ask, any }) : refused('not-there')
  }

const sent = z.looseObject({
  which: z.string().startsWith('escalation|').max(100),
  words: z.string().max(2_000).optional(),
  /** What the guard has masked, as its author has confirmed it. */
  text: z.string().max(2_000).optional(),
})

/** A button that names an escalation. */
export const pressWith =
  <A extends Action>(needs: EscalationsNeeds, run: WithEscalation<A>): Run<A, unknown> =>
  async (turn, data, ask, any) => {
    const read = sent.safeParse(data)
    if (!read.success) return unreadable
    const found = await readEscalation(needs, read.data.which)
    return found
      ? run(turn, found, (read.data.text ?? read.data.words ?? '').trim(), { ask, any })
      : refused('not-there')
  }
