import { z } from 'zod'
import type { LawfulReason } from '../../../cards/look-ups/facts.ts'
import { lawfulReasons } from '../../../cards/look-ups/facts.ts'
import { sayWhyMessage } from '../../../cards/say-why/index.ts'
import { cy } from '../../../cards/say-why/words/cy.ts'
import { en } from '../../../cards/say-why/words/en.ts'
import { action as knownAction } from '../../records/shapes.ts'
import type { Action } from '../../rights/actions.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import { codeNamed } from '../spoken-reason.ts'
import type { Why } from '../why.ts'

const sent = z.object({ action: knownAction, code: z.enum(lawfulReasons) })

/** A reason as somebody typed it, by its code or the words of its card. */
export const lawfulReasonNamed = (typed: string): LawfulReason | undefined =>
  codeNamed(typed, lawfulReasons, [en.code, cy.code, en.reason, cy.reason])

const questionOf = (action: Action) => ({ verb: 'why.say', data: { action }, typed: 'because' }) as const

/** The question, before anything is shown: for an action that the table asks a reason of. */
export const sayWhy = (action: Action, language: Turn['language']) => sayWhyMessage(questionOf(action), language)

/** Why somebody asks who has no part in the record. */
export const sayWhyCommands = (why: Why): Capability => {
  const say = async (
    turn: Turn,
    { action, code }: { readonly action?: Action; readonly code: LawfulReason },
    ask: Ask<'why.say'>,
  ): Promise<Answer> => {
    const right = await ask({})
    if (!right.ok) return refused(right.why)
    const { permit } = right
    const about = action ?? why.lastAsked(permit.as)
    if (!about) return refused('not-there')
    why.give(permit.as, about, code)
    return answered(permit, sayWhyMessage({ ...questionOf(about), given: code }, turn.language), { record: 'why' })
  }

  return {
    // Only with one of its reasons: many a message begins with "because".
    commands: lawfulReasons.flatMap((code) =>
      spoken({
        en: [`because ${en.code(code)}`],
        cy: [`oherwydd ${cy.code(code)}`],
        action: 'why.say',
        run: (turn, _rest, ask) => say(turn, { code }, ask),
      }),
    ),
    presses: {
      'why.say': pressed('why.say', async (turn, data, ask) => {
        const read = sent.safeParse(data)
        return read.success ? say(turn, read.data, ask) : unreadable
      }),
    },
  }
}
