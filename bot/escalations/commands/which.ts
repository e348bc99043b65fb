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

/** What was typed beside its number, or chosen on its card. */
export interface Given {
  readonly words: string
  readonly to?: string | undefined
  readonly place?: string | undefined
  readonly why?: string | undefined
  readonly until?: string | undefined
  /** The version that the card showed. */
  readonly seen?: number | undefined
}

/** What is done once it is clear which escalation is meant. */
export type WithEscalation<A extends Action> = (
  turn: Turn,
  found: Headed,
  given: Given,
  asks: Asks<A>,
) => Promise<Answer>

const numberFirst = /^(?:#\s*)?([a-z]{2}[\s-]*\d{4}[\s-]*\d{1,6})\b[\s:,.–-]*([\s\S]*)$/i

/** What begins with a number of an escalation: words that other records share (`not mine`, `hand`) are its own then. */
export const aboutOne = /^(?:#\s*)?[a-z]{2}[\s-]*\d{4}[\s-]*\d{1,6}\b/i

/** Nothing but a number of an escalation. */
export const oneAlone = /^#?\s*[a-z]{2}[\s./_\p{Pd}]*20\d{2}[\s./_\p{Pd}]*\d{4,6}[.?!]?$/iu

const asWords = (words: string): Given => ({ words })

/** "answer AS-2026-0042: …": which one is meant, and the rest. One that is not there, and one that is not the asker's, are refused alike. */
export const sayWith =
  <A extends Action>(
    needs: EscalationsNeeds,
    run: WithEscalation<A>,
    read: (rest: string) => Given = asWords,
  ): Run<A, string> =>
  async (turn, text, ask, any) => {
    const [, typed = '', rest = ''] = numberFirst.exec(text.trim()) ?? []
    const number = readNumber(needs.letters, typed)
    const found = number && (await readEscalation(needs, `escalation|${number.text}`))
    return found ? run(turn, found, read(rest.trim()), { ask, any }) : refused('not-there')
  }

const line = z.string().max(2_000).optional()

const sent = z.looseObject({
  which: z.string().startsWith('escalation|').max(100),
  words: line,
  ...{ to: line, place: line, why: line, until: line, seen: z.coerce.number().int().min(0).optional() },
  /** What the guard has masked, as its author has confirmed it. */
  text: line,
})

/** A button that names an escalation. */
export const pressWith =
  <A extends Action>(needs: EscalationsNeeds, run: WithEscalation<A>): Run<A, unknown> =>
  async (turn, data, ask, any) => {
    const read = sent.safeParse(data)
    if (!read.success) return unreadable
    const { which, text, words = '', to, place, why, until, seen } = read.data
    const found = await readEscalation(needs, which)
    const given = { words: (text ?? words).trim(), to: to?.trim(), place: place?.trim(), why, until, seen }
    return found ? run(turn, found, given, { ask, any }) : refused('not-there')
  }

const handed = /^(?:to|i|at)\s+([^:]+?)\s*(?::\s*([\s\S]*))?$/i

/** "to Judith Notareal: she has the case now". */
export const readHanded = (rest: string): Given => {
  const [, to, words = ''] = handed.exec(rest) ?? []
  return { words, to }
}

/** "Judith Notareal", after "not mine". */
export const readNamed = (rest: string): Given => ({ words: '', to: rest })

/** "to Swindon". */
export const readPlace = (rest: string): Given => ({ words: '', place: rest.replace(/^(?:to|i|at)\s+/i, '') })

const paused = /^(.*?)(?:[\s,]+(?:until|tan)\s+(.*))?$/is

/** "awaiting court until 12 december". */
export const readPaused = (rest: string): Given => {
  const [, why = '', until] = paused.exec(rest) ?? []
  return { words: '', why, until }
}
