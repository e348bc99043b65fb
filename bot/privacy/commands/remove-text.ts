import { z } from 'zod'
import type { RemoveTextFacts } from '../../../cards/remove-text/facts.ts'
import { removeTextMessage } from '../../../cards/remove-text/index.ts'
import type { Headed, Owed } from '../../records/contract.ts'
import { holdOn, isHeld } from '../../records/holds.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Instant } from '../../time/instant.ts'
import { advance, dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny, Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import type { PrivacyNeeds } from '../needs.ts'
import type { Referred } from '../referred.ts'
import { findReferred } from '../referred.ts'
import { showAgain, showAgainTimer } from '../removing/shown-again.ts'
import { textSubject } from '../removing/subject.ts'

const sent = z.object({ reference: z.string().max(60), field: z.string().max(60).optional() })

const mostListed = 10

/** The cards are changed at once, and once more later: for a process that died in between, and for Teams away. */
const onceMore = ({ events = 0 }: Headed, at: Instant): Owed => ({
  kind: 'timer',
  id: `${showAgainTimer}|${events + 1}`,
  what: showAgainTimer,
  due: advance(at, 'PT5M'),
})

/** Posts that say several things in one message are put right by whoever made them, each in its place. */
const putRight = ({ events = 0 }: Headed, at: Instant): Owed => ({
  kind: 'message',
  id: `refresh|${events + 1}`,
  what: 'post.refresh',
  due: at,
})

interface Given {
  readonly reference: string
  readonly field: string | undefined
}

/** "Remove this text": by its author or a coordinator; erased here, and on every card where it was posted. */
export const removeTextCommands = (needs: PrivacyNeeds): Capability => {
  const { store, records } = needs

  const show = (turn: Turn, permit: Permit, facts: RemoveTextFacts, { at }: Referred): Answer =>
    answered(permit, removeTextMessage(facts, turn.language), { record: at.record })

  /** Why it stays: the hold and its reason for an admin, who may know of one; for others that it has to be kept. */
  const held = async (turn: Turn, permit: Permit, found: Referred, { reference, any }: Given & { any: AskAny }) => {
    const isAdmin = (await any('hold.read', {})).ok
    const reason = isAdmin ? (await holdOn(store, found.document))?.reason : undefined
    return show(turn, permit, { step: 'held', reference, isAdmin, ...(reason ? { reason } : {}) }, found)
  }

  /** What is meant, with the right to remove it; not there and not theirs are the same to the byte. */
  const asked = async (turn: Turn, { reference, field }: Given, ask: Ask<'text.remove'>) => {
    const found = await findReferred(needs, reference)
    if (!found) return { ok: false, why: await refusal(ask) } as const
    const { fields, subject } = await textSubject(needs, found, { who: turn.who, field })
    const right = await ask(subject)
    return right.ok ? ({ ok: true, found, fields, permit: right.permit } as const) : right
  }

  const refusal = async (ask: Ask<'text.remove'>) => {
    const right = await ask({ state: 'none' })
    return right.ok ? 'not-there' : right.why
  }

  const begin = async (turn: Turn, given: Given, ask: Ask<'text.remove'>, any: AskAny): Promise<Answer> => {
    const right = await asked(turn, given, ask)
    if (!right.ok) return refused(right.why)
    const { found, fields, permit } = right
    if (await isHeld(store, found.document)) return held(turn, permit, found, { ...given, any })
    const { reference, field } = given
    const facts = { step: 'confirm', reference, count: fields.length, ...(field ? { field } : {}) } as const
    return show(turn, permit, facts, found)
  }

  const remove = async (turn: Turn, given: Given, ask: Ask<'text.remove'>, any: AskAny): Promise<Answer> => {
    const right = await asked(turn, given, ask)
    if (!right.ok) return refused(right.why)
    const { found } = right
    if (await isHeld(store, found.document)) return held(turn, right.permit, found, { ...given, any })
    const acted = await records.act(ask, found.at, async (document = found.document) => {
      const { fields, subject } = await textSubject(
        needs,
        { ...found, document },
        { who: turn.who, field: given.field },
      )
      return {
        subject,
        decide: (permit) => ({
          ok: true,
          decision: {
            document,
            happened: [{ action: 'text.remove', fields }],
            erased: fields,
            owed: [onceMore(document, permit.at), putRight(document, permit.at)],
          },
        }),
      }
    })
    if (!acted.ok) return refused(acted.why)
    const { changed, notChanged } = await showAgain(needs, { ...found, document: acted.document })
    const facts: RemoveTextFacts = {
      step: 'removed',
      reference: given.reference,
      changed,
      notChanged: notChanged.slice(0, mostListed),
      more: Math.max(0, notChanged.length - mostListed),
      today: dayOf(turn.at),
    }
    return show(turn, acted.permit, facts, found)
  }

  const typed = (turn: Turn, rest: string, ask: Ask<'text.remove'>, any: AskAny) => {
    const [, said = '', now] = /^(.*?)(?:\s+(now|nawr))?$/is.exec(rest.trim().replace(/[.?]$/, '')) ?? []
    const given = { reference: said.toUpperCase(), field: undefined }
    return (now ? remove : begin)(turn, given, ask, any)
  }

  const press = (run: typeof begin) =>
    pressed('text.remove', async (turn, data, ask, any) => {
      const { data: given } = sent.safeParse(data)
      return given ? run(turn, { reference: given.reference, field: given.field }, ask, any) : unreadable
    })

  return {
    commands: spoken({
      en: ['remove text'],
      cy: ["dileu'r testun hwn", "dileu'r testun"],
      action: 'text.remove',
      run: typed,
    }),
    presses: { 'text.remove': press(begin), 'text.remove-now': press(remove) },
  }
}
