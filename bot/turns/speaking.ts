import { z } from 'zod'
import type { Language } from '../../cards/language.ts'
import type { Action } from '../rights/actions.ts'
import type { Answer } from './answer.ts'
import type { Ask, AskAny, Command, Verb } from './capability.ts'
import type { Turn } from './turn.ts'

/** What a verb does; `any` asks for a further right, beside that of the verb's own action. */
type Run<A extends Action, Given> = (turn: Turn, given: Given, ask: Ask<A>, any: AskAny) => Promise<Answer>

interface Saying<A extends Action> {
  readonly en: readonly string[]
  readonly cy: readonly string[]
  readonly action: A
  readonly table?: number
  readonly about?: RegExp
  readonly run: Run<A, string>
}

/** A typed command whose answer is in the language of the words that called it. It is answered in the person's own chat. */
export const spoken = <A extends Action>({ en, cy, run, ...said }: Saying<A>): readonly Command[] => {
  const inLanguage = (language: 'en' | 'cy', words: readonly string[]): Command => ({
    ...said,
    words,
    home: 'private',
    run: (turn, rest, ask) => run({ ...turn, language }, String(rest), (subject) => ask(said.action, subject), ask),
  })
  return [inLanguage('en', en), inLanguage('cy', cy)]
}

const sent = z.looseObject({ lang: z.enum(['en', 'cy', 'both']) })

/** A card's button carries the language of its card: the answer is in it too. Whoever carries none hears the client's. */
const languageOf = (data: unknown, otherwise: Language): Language => sent.safeParse(data).data?.lang ?? otherwise

/** A button whose answer is in its card's language, in the person's own chat. */
export const pressed = <A extends Action>(action: A, run: Run<A, unknown>): Verb => ({
  action,
  home: 'private',
  run: (turn, data, ask) =>
    run({ ...turn, language: languageOf(data, turn.language) }, data, (subject) => ask(action, subject), ask),
})

/** What is called by its looks alone, a number for instance: it has no language, and is answered in the client's. */
export const looksLike = <A extends Action>(whole: RegExp, action: A, run: Run<A, string>): Command => ({
  ...{ words: [], whole, action, home: 'private' },
  run: (turn, text, ask) => run(turn, String(text), (subject) => ask(action, subject), ask),
})

/** The same, in the search of the message extension. */
export const searched = <A extends Action>(whole: RegExp, action: A, run: Run<A, string>) => ({
  whole,
  verb: looksLike(whole, action, run) satisfies Verb,
})
