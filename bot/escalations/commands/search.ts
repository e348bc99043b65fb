import { linkResult, nothingFound } from '../../../cards/record-link/index.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { readEscalation } from '../find.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { readNumber } from '../numbers/number.ts'
import { escalationOf } from '../stored.ts'
import { subjectNow } from '../subject-now.ts'

/** The one with this number, where whoever looks may open it and it may stand in a chat: none that is restricted, or between police and CPS. */
const findFor = async (needs: EscalationsNeeds, turn: Turn, typed: string, any: AskAny) => {
  const number = readNumber(needs.letters, typed.trim())
  const document = number && (await readEscalation(needs, `escalation|${number.text}`))
  const escalation = document && escalationOf(document)
  if (!escalation || escalation.restrictedTo || escalation.audience !== 'multi') return undefined
  const right = await any(
    'escalation.open',
    await subjectNow(needs, escalation, { day: dayOf(turn.at), whose: 'everybody' }),
  )
  return right.ok ? escalation : undefined
}

/** A number in the search: its state, and a card that leads to it. What is not there, and what is not theirs, are answered alike. */
export const search =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'escalation.list-own'>, any: AskAny): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    const { language } = turn
    const found = await findFor(needs, turn, text, any)
    const results = found
      ? [linkResult({ kind: 'escalation', number: found.number, state: found.state, record: found.record }, language)]
      : []
    return {
      ...{ type: 'answered', permit: right.permit },
      reply: { type: 'results', results, hint: nothingFound(language) },
      shown: { record: found?.record ?? 'escalations' },
    }
  }
