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
import { escalationOf } from '../stored.ts'
import { escalationSubject } from '../subject.ts'
import { partFor, take } from './steps.ts'
import type { Asks, WithEscalation } from './which.ts'

/** Characters. */
const longest = 500

type Read = { readonly ok: true; readonly text: Guarded | undefined } | { readonly ok: false; readonly answer: Answer }

/** Words of a step, read by the guard: what it masks its author sees first, what it refuses is neither kept nor shown again. */
const readFor = async <A extends StepAction>(
  needs: EscalationsNeeds,
  turn: Turn,
  found: Headed,
  { words, type, ask }: { readonly words: string; readonly type: 'answer' | 'reopen' } & Pick<Asks<A>, 'ask'>,
): Promise<Read> => {
  const text = words.replace(/\s+/g, ' ').trim().slice(0, longest)
  if (text === '') return { ok: true, text: undefined }
  const escalation = escalationOf(found)
  const { audience } = escalation
  const read = await needs.readText({ text, audience, lang: turn.language === 'cy' ? 'cy' : 'en' })
  if (read.ok === 'allowed') return { ok: true, text: read.text }
  const directory = await needs.directory()
  const { whose } = rightOf[type]
  const right = await ask(escalationSubject(escalation, { directory, day: dayOf(turn.at), whose }))
  if (!right.ok) return { ok: false, answer: refused(right.why) }
  const data = { which: found.record, lang: turn.language }
  const presses = { use: { verb: `escalations.${type}`, data }, change: { verb: 'escalations.open', data } }
  const message = askAuthor(read, presses, turn.language)
  return { ok: false, answer: answered(right.permit, message, { record: found.record }) }
}

/** `answer AS-2026-0042: …`: with its words, or the card with a field for them. */
export const answer =
  (needs: EscalationsNeeds): WithEscalation<'escalation.answer'> =>
  async (turn, found, words, asks) => {
    const read = await readFor(needs, turn, found, { words, type: 'answer', ask: asks.ask })
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
  async (turn, found, words, asks) => {
    const read = await readFor(needs, turn, found, { words, type: 'reopen', ask: asks.ask })
    if (!read.ok) return read.answer
    const texts = read.text ? [{ field: 'dispute', text: read.text }] : []
    return take(needs, turn, found, { type: 'reopen', step: () => ({ type: 'reopen' }), texts }, asks)
  }
