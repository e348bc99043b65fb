import type { Guarded } from '../../guard/guarded.ts'
import { askAuthor } from '../../privacy/ask-author.ts'
import type { Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Turn } from '../../turns/turn.ts'
import type { StepAction } from '../change.ts'
import { rightOf } from '../change.ts'
import type { Step } from '../domain/step.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { partFor } from '../part-for.ts'
import { escalationOf } from '../stored.ts'
import { subjectNow } from '../subject-now.ts'
import { take } from './steps.ts'
import type { Asks, WithEscalation } from './which.ts'

/** Characters. */
const longest = 500

/** Steps that have words of their own. */
export type WordedType = 'answer' | 'answer-for' | 'reopen' | 'hand' | 'strategic' | 'learn'

type Read = { readonly ok: true; readonly text: Guarded | undefined } | { readonly ok: false; readonly answer: Answer }

/** Words of a step, read by the guard: what it masks its author sees first, what it refuses is neither kept nor shown again. */
export const readFor = async <A extends StepAction>(
  needs: EscalationsNeeds,
  turn: Turn,
  found: Headed,
  { words, type, ask }: { readonly words: string; readonly type: WordedType } & Pick<Asks<A>, 'ask'>,
): Promise<Read> => {
  const text = words.replace(/\s+/g, ' ').trim().slice(0, longest)
  if (text === '') return { ok: true, text: undefined }
  const escalation = escalationOf(found)
  const { audience } = escalation
  const read = await needs.readText({ text, audience, lang: turn.language === 'cy' ? 'cy' : 'en' })
  if (read.ok === 'allowed') return { ok: true, text: read.text }
  const whose = type === 'answer-for' ? 'everybody' : rightOf[type].whose
  const right = await ask(await subjectNow(needs, escalation, { day: dayOf(turn.at), whose }))
  if (!right.ok) return { ok: false, answer: refused(right.why) }
  const data = { which: found.record, lang: turn.language }
  const presses = { use: { verb: `escalations.${type}`, data }, change: { verb: 'escalations.open', data } }
  const message = askAuthor(read, presses, turn.language)
  return { ok: false, answer: answered(right.permit, message, { record: found.record }) }
}

/** `answer AS-2026-0042: …`: with its words, or the card with a field for them. */
export const answer =
  (needs: EscalationsNeeds): WithEscalation<'escalation.answer'> =>
  async (turn, found, given, asks) => {
    const read = await readFor(needs, turn, found, { words: given.words, type: 'answer', ask: asks.ask })
    if (!read.ok) return read.answer
    const part = await partFor(needs, turn, escalationOf(found))
    const by = keyOfPerson(turn.who)
    const { text } = read
    // Without words there is nothing to answer with: the card with its field comes back.
    const step = (): Step | undefined => (text && part ? { type: 'answer', agency: part.agency, by } : undefined)
    const texts = text ? [{ field: 'answer', text }] : []
    return take(needs, turn, found, { type: 'answer', step, texts: step() ? texts : [] }, asks)
  }

/** `reopen AS-2026-0042: …`: it is not resolved, with what is still missing where they say so. */
export const reopen =
  (needs: EscalationsNeeds): WithEscalation<'escalation.reopen'> =>
  async (turn, found, given, asks) => {
    const read = await readFor(needs, turn, found, { words: given.words, type: 'reopen', ask: asks.ask })
    if (!read.ok) return read.answer
    const texts = read.text ? [{ field: 'dispute', text: read.text }] : []
    return take(needs, turn, found, { type: 'reopen', step: () => ({ type: 'reopen' }), texts }, asks)
  }

/** `learned AS-2026-0042: …`: what others can learn of it, in its raiser's words. Asked once, and never where somebody disagrees. */
export const learn =
  (needs: EscalationsNeeds): WithEscalation<'escalation.learn'> =>
  async (turn, found, given, asks) => {
    const read = await readFor(needs, turn, found, { words: given.words, type: 'learn', ask: asks.ask })
    if (!read.ok) return read.answer
    const { text } = read
    const step = (): Step | undefined => (text ? { type: 'learn' } : undefined)
    return take(needs, turn, found, { type: 'learn', step, texts: text ? [{ field: 'learned', text }] : [] }, asks)
  }
