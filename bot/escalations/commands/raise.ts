import { z } from 'zod'
import { typedFields } from '../../entries/typed-fields.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { keepDraft } from '../drafts/keep.ts'
import type { Sent } from '../form/read.ts'
import { placeIn, readForm } from '../form/read.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { formFor, raiserOf } from './form.ts'
import { preview } from './preview.ts'

type AskToDraft = Ask<'escalation.draft'>

/** `escalate cps bristol`: the form, with what could be read of it. */
export const sayRaise =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, text: string, ask: AskToDraft): Promise<Answer> => {
    const { agency } = needs.resolve(text)
    const place = placeIn(needs, text)?.name
    const values = { place, ...(agency === 'any' ? {} : { agency }) }
    return formFor(needs, turn, { reference: needs.newReference(), values }, ask)
  }

const line = z.string().max(2_000).optional()

const sentForm = z.object({
  ...{ form: z.string().regex(/^[0-9A-Z-]{4,20}$/), reason: line, place: line, agency: line, organisation: line },
  ...{ asked: line, reference: line, consent: line, urgent: line, what: line },
})

const previewing =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, reference: string, sent: Sent, ask: AskToDraft): Promise<Answer> => {
    const raiser = await raiserOf(needs, turn)
    const reading = { directory: await needs.directory(), day: dayOf(turn.at), language: turn.language }
    const read = await readForm(needs, sent, { ...reading, seesJustice: raiser.seesJustice })
    if (!read.ok) return formFor(needs, turn, { ...read, reference, values: read.shown }, ask)
    const { values, texts, settled } = read
    const acted = await keepDraft(needs, turn, { reference, values, texts, areas: raiser.areas }, ask)
    if (!acted.ok) return refused(acted.why)
    const message = await preview(needs, turn, { reference, values, texts, settled, raiser: turn.who })
    return answered(acted.permit, message, { record: acted.document.record })
  }

/** The form sent back: its preview, or the form with what it still has to say. */
export const pressPreview = (needs: EscalationsNeeds) => {
  const show = previewing(needs)
  return async (turn: Turn, data: unknown, ask: AskToDraft): Promise<Answer> => {
    const sent = sentForm.safeParse(data)
    return sent.success ? show(turn, sent.data.form, sent.data, ask) : unreadable
  }
}

const fieldNames = new Map<string, Exclude<keyof Sent, 'organisation' | 'asked'>>([
  ...(['reason', 'rheswm'] as const).map((name) => [name, 'reason'] as const),
  ...(['place', 'lle'] as const).map((name) => [name, 'place'] as const),
  ...(['agency', 'asiantaeth'] as const).map((name) => [name, 'agency'] as const),
  ...(['reference', 'cyfeirnod'] as const).map((name) => [name, 'reference'] as const),
  ...(['consent', 'cydsyniad'] as const).map((name) => [name, 'consent'] as const),
  ...(['what', 'beth'] as const).map((name) => [name, 'what'] as const),
])

const yes: ReadonlySet<string> = new Set(['yes', 'true', 'ydy', 'oes', 'do'])

/** `escalate save` with a line a field: the same by typing. */
export const sayPreview = (needs: EscalationsNeeds) => {
  const show = previewing(needs)
  return async (turn: Turn, text: string, ask: AskToDraft): Promise<Answer> => {
    const { fields } = typedFields(`\n${text}`, fieldNames)
    const consent = yes.has(fields.consent?.trim().toLowerCase() ?? '') ? 'true' : undefined
    const reason = fields.reason?.trim().toUpperCase().replaceAll(' ', '_')
    return show(turn, needs.newReference(), { ...fields, reason, consent }, ask)
  }
}

/** Every reason, with a blank form: what stood in the first is in the fields of the card that is still there. */
export const pressMore =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, data: unknown, ask: AskToDraft): Promise<Answer> => {
    const sent = sentForm.safeParse(data)
    if (!sent.success) return unreadable
    return formFor(needs, turn, { reference: sent.data.form, values: {}, all: true }, ask)
  }
