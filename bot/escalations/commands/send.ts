import { z } from 'zod'
import { accountsOf } from '../../directory/party-accounts.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { endDraft } from '../drafts/keep.ts'
import type { Draft } from '../drafts/stored.ts'
import { draftAt, draftOf } from '../drafts/stored.ts'
import { readEscalation } from '../find.ts'
import { leadsFor } from '../form/leads.ts'
import { settle } from '../form/settle.ts'
import { knownFor } from '../known.ts'
import { localLadders } from '../local/stored.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { claimNumber } from '../numbers/claim.ts'
import type { Wanted } from '../raise.ts'
import { raise } from '../raise.ts'
import { formFor, formMessage, raiserOf } from './form.ts'
import { shownEscalation } from './shown.ts'

const named = z.object({ form: z.string().regex(/^[0-9A-Z-]{4,20}$/) })

interface Asks {
  readonly ask: Ask<'escalation.raise'>
  readonly any: AskAny
}

interface Found {
  readonly draft: Draft
  readonly reference: string
}

/** The draft that a button names, where it is its author who presses. */
const draftFor = async (needs: EscalationsNeeds, { who }: Turn, data: unknown): Promise<Found | undefined> => {
  const sent = named.safeParse(data)
  const document = sent.success ? await needs.records.read(draftAt(sent.data.form)) : undefined
  const draft = document && draftOf(document)
  return draft && sent.success && draft.owner === keyOfPerson(who) ? { draft, reference: sent.data.form } : undefined
}

/** What was chosen, once more against the directory of now. */
const wantedOf = async (needs: EscalationsNeeds, turn: Turn, { values }: Draft): Promise<Wanted | undefined> => {
  const [known, raiser] = await Promise.all([knownFor(needs, turn.who, dayOf(turn.at)), raiserOf(needs, turn)])
  const local = values.area === undefined ? [] : await localLadders(needs.store, values.area)
  const settled = settle(values, { ...known, local })
  if (!settled.ok || !values.reason || (settled.audience === 'justice' && !raiser.seesJustice)) return undefined
  const { audience, ladder, to, asked } = settled
  const { areas, agency, organisation } = raiser
  const area = areas.includes(to.area) ? to.area : (areas[0] ?? to.area)
  return {
    ...{ audience, ladder, to, asked, reason: values.reason, raiser: turn.who },
    from: { agency, area, ...(organisation ? { organisation } : {}) },
    ...(values.urgent ? { urgent: values.urgent } : {}),
    ...(values.reference && values.reference !== 'none' ? { reference: values.reference } : {}),
    ...(values.consent ? { consent: true } : {}),
    ...(values.question ? { question: values.question } : {}),
    ...(values.restricted && values.lead
      ? { restrictedTo: [keyOfPerson(turn.who), ...accountsOf(known.directory, [values.lead], known.day)] }
      : {}),
  }
}

/** What was sent before, for whoever sent it. */
const sentBefore = async (
  needs: EscalationsNeeds,
  turn: Turn,
  { number }: Draft,
  { ask, any }: Asks,
): Promise<Answer> => {
  const document = number === undefined ? undefined : await readEscalation(needs, `escalation|${number}`)
  const { areas } = await raiserOf(needs, turn)
  const right = await ask({ state: 'none', areas, own: [keyOfPerson(turn.who)] })
  if (!document || !right.ok) return refused('not-there')
  const message = await shownEscalation(needs, turn, document, { permit: right.permit, any, news: 'raised' })
  return answered(right.permit, message, { record: document.record })
}

/** Sends what was previewed, once: pressed again, it shows what was sent. */
export const pressSend =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, data: unknown, ask: Ask<'escalation.raise'>, any: AskAny): Promise<Answer> => {
    const found = await draftFor(needs, turn, data)
    if (!found || found.draft.state === 'dropped') return refused('not-there')
    const { draft, reference } = found
    if (draft.state === 'sent') return sentBefore(needs, turn, draft, { ask, any })
    const wanted = await wantedOf(needs, turn, draft)
    if (!wanted) return refused('not-in-this-state')
    return send(needs, turn, { wanted, reference, record: draft.record }, { ask, any })
  }

const send = async (
  needs: EscalationsNeeds,
  turn: Turn,
  { wanted, reference, record }: { readonly wanted: Wanted; readonly reference: string; readonly record: string },
  { ask, any }: Asks,
): Promise<Answer> => {
  const own = await any('escalation.list-own', { own: [keyOfPerson(turn.who)] })
  if (!own.ok) return refused(own.why)
  const words = await needs.records.texts(own.permit, record)
  const texts = (['what', 'reference'] as const).flatMap((field) => {
    const text = words[field]
    return text === undefined ? [] : [{ field, text }]
  })
  const caseKey = words.reference === undefined ? undefined : needs.caseKey(words.reference)
  const [year] = dayOf(turn.at).split('-')
  const key = `form ${keyOfPerson(turn.who)} ${reference}`
  const number = await claimNumber(needs, { area: wanted.to.area, kind: 'escalation', year: Number(year), key })
  // Cut short and sent again, it is there already, and its question has gone on.
  const isThere = (await readEscalation(needs, `escalation|${number}`)) !== undefined
  const asked = isThere || wanted.question === undefined ? undefined : await needs.questions.of(any, wanted.question)
  if (asked && !asked.ok) return refused(asked.why)
  const acted = await raise(needs, ask, caseKey === undefined ? wanted : { ...wanted, caseKey }, { number, texts })
  if (!acted.ok) return refused(acted.why)
  if (wanted.question !== undefined) await needs.questions.raised(any, wanted.question, number)
  await endDraft(needs, reference, { state: 'sent', number }, (subject) => any('escalation.drop-draft', subject))
  const { permit, document } = acted
  const message = await shownEscalation(needs, turn, document, { permit, any, news: 'raised' })
  return answered(permit, message, { record: document.record })
}

/** The form again, with everything that was in it. */
export const pressChange =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, data: unknown, ask: Ask<'escalation.draft'>, any: AskAny): Promise<Answer> => {
    const found = await draftFor(needs, turn, data)
    const own = await any('escalation.list-own', { own: [keyOfPerson(turn.who)] })
    if (!found || !own.ok || found.draft.state !== 'kept') return refused('not-there')
    const { values, record } = found.draft
    const words = await needs.records.texts(own.permit, record)
    const known = await knownFor(needs, turn.who, dayOf(turn.at))
    const { area, authority, question, askedCaseContact: asked, ...chosen } = values
    const leads = chosen.restricted && area ? leadsFor({ area, ...(authority ? { authority } : {}) }, known) : []
    const { reference: _, ...shown } = { ...chosen, asked, place: needs.places.nameOf(authority ?? area ?? '')?.en }
    return formFor(needs, turn, { reference: found.reference, values: { ...shown, ...words }, leads, question }, ask)
  }

const handle = (text: string) => ({ form: text.trim().toUpperCase() })

/** `escalate send K7M2-9QXA`: by typing, with the handle that the preview shows. */
export const saySend = (needs: EscalationsNeeds) => {
  const send = pressSend(needs)
  return (turn: Turn, text: string, ask: Ask<'escalation.raise'>, any: AskAny) => send(turn, handle(text), ask, any)
}

/** Nothing of it is kept, and nothing was sent. */
export const pressDiscard =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, data: unknown, ask: Ask<'escalation.drop-draft'>): Promise<Answer> => {
    const found = await draftFor(needs, turn, data)
    if (!found) return refused('not-there')
    const acted = await endDraft(needs, found.reference, { state: 'dropped' }, ask)
    if (!acted.ok) return refused(acted.why)
    const { seesJustice } = await raiserOf(needs, turn)
    const blank = { reference: needs.newReference(), values: {}, faults: ['discarded'] } as const
    const message = await formMessage(needs, turn, blank, seesJustice)
    return answered(acted.permit, message, { record: acted.document.record })
  }

/** `escalate discard K7M2-9QXA`. */
export const sayDiscard = (needs: EscalationsNeeds) => {
  const discard = pressDiscard(needs)
  return (turn: Turn, text: string, ask: Ask<'escalation.drop-draft'>) => discard(turn, handle(text), ask)
}
