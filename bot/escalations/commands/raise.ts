import { z } from 'zod'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { keepDraft } from '../drafts/keep.ts'
import type { From, Sent } from '../form/chosen.ts'
import { readForm } from '../form/read.ts'
import { typedForm } from '../form/typed.ts'
import { knownFor } from '../known.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { formFor, raiserOf } from './form.ts'
import { preview } from './preview.ts'

interface Asks {
  readonly ask: Ask<'escalation.draft'>
  readonly any: AskAny
}

interface Previewing {
  readonly reference: string
  readonly sent: Sent
  readonly from?: From | undefined
}

const previewing = async (
  needs: EscalationsNeeds,
  turn: Turn,
  { reference, sent, from }: Previewing,
  { ask, any }: Asks,
): Promise<Answer> => {
  const [raiser, known] = await Promise.all([raiserOf(needs, turn), knownFor(needs, turn.who, dayOf(turn.at))])
  const read = await readForm(needs, sent, { ...known, from, language: turn.language, seesJustice: raiser.seesJustice })
  if (!read.ok) return formFor(needs, turn, { ...read, reference, values: read.shown, question: from?.record }, ask)
  const { values, texts, settled } = read
  const acted = await keepDraft(needs, turn, { reference, values, texts, areas: raiser.areas }, ask)
  if (!acted.ok) return refused(acted.why)
  const message = await preview(needs, turn, { reference, values, texts, settled, raiser: turn.who }, any)
  return answered(acted.permit, message, { record: acted.document.record })
}

const line = z.string().max(2_000).optional()

const sentForm = z.object({
  ...{ form: z.string().regex(/^[0-9A-Z-]{4,20}$/), reason: line, place: line, agency: line, organisation: line },
  ...{ asked: line, reference: line, consent: line, urgent: line, what: line, restricted: line, lead: line },
  question: z.string().startsWith('question|').max(100).optional(),
})

/** The form sent back: its preview, or the form with what it still has to say. */
export const pressPreview =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, data: unknown, ask: Asks['ask'], any: AskAny): Promise<Answer> => {
    const sent = sentForm.safeParse(data)
    if (!sent.success) return unreadable
    const { form: reference, question } = sent.data
    if (question === undefined) return previewing(needs, turn, { reference, sent: sent.data }, { ask, any })
    const asked = await needs.questions.of(any, question)
    if (!asked.ok) return refused(asked.why)
    return previewing(needs, turn, { reference, sent: sent.data, from: asked.question }, { ask, any })
  }

/** `escalate save` with a line a field: the same by typing. */
export const sayPreview =
  (needs: EscalationsNeeds) =>
  (turn: Turn, text: string, ask: Asks['ask'], any: AskAny): Promise<Answer> =>
    previewing(needs, turn, { reference: needs.newReference(), sent: typedForm(text) }, { ask, any })
