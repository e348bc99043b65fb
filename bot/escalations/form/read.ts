import type { FoundKind } from '../../../cards/guard-kinds/kinds.ts'
import type { Language } from '../../../cards/language.ts'
import type { RaiseFault, RaiseFormFacts } from '../../../cards/raise-form/facts.ts'
import type { FreeText } from '../../records/contract.ts'
import type { Audience } from '../domain/reasons.ts'
import { audienceOf } from '../domain/reasons.ts'
import type { DraftValues } from '../drafts/stored.ts'
import { localLadders } from '../local/stored.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { readReference } from '../reference/read.ts'
import type { From, Sent } from './chosen.ts'
import { chosenIn, placeIn } from './chosen.ts'
import type { Known, Lead } from './leads.ts'
import type { Settled } from './settle.ts'
import { settle } from './settle.ts'

interface Reading extends Known {
  readonly seesJustice: boolean
  readonly language: Language
  /** The question that it goes on from. */
  readonly from?: From | undefined
}

/** A form that can be previewed, or what it still has to say. */
export type ReadForm =
  | { readonly ok: true; readonly values: DraftValues; readonly texts: readonly FreeText[]; readonly settled: Settled }
  | {
      readonly ok: false
      readonly faults: readonly RaiseFault[]
      readonly found: readonly FoundKind[]
      /** What may be shown again. */
      readonly shown: RaiseFormFacts['values']
      readonly services: readonly string[]
      readonly leads: readonly Lead[]
    }

const longest = 500

type Words =
  | { readonly texts: readonly FreeText[]; readonly shown: string }
  | { readonly fault: RaiseFault; readonly found: readonly FoundKind[]; readonly shown: string }

const readWhat = async (
  { readText }: EscalationsNeeds,
  typed: string,
  { audience, language }: { readonly audience: Audience; readonly language: Language },
): Promise<Words> => {
  const text = typed.replace(/\s+/g, ' ').trim()
  if (text === '') return { fault: 'what-blank', found: [], shown: '' }
  const read = await readText({ text, audience, lang: language === 'cy' ? 'cy' : 'en' })
  if (read.ok === 'refused') return { fault: 'left-out', found: read.categories, shown: '' }
  if (read.ok === 'masked') return { fault: 'masked', found: read.categories, shown: read.shown }
  if (text.length > longest) return { fault: 'what-too-long', found: [], shown: text }
  return { texts: [{ field: 'what', text: read.text }], shown: text }
}

type Reference =
  | { readonly kind: 'by-phone' }
  | { readonly kind: 'urn' | 'own'; readonly texts: readonly FreeText[] }
  | { readonly fault: 'reference' | 'consent' }

/** A reference of a case: kept only where consent to share it is on record, or all who see it are police and CPS (framework C7). */
const readCase = async (
  { readText }: EscalationsNeeds,
  { reference = '', consent }: Sent,
  audience: Audience,
): Promise<Reference> => {
  if (reference.trim() === '') return { kind: 'by-phone' }
  const read = readReference(reference)
  if (read.kind === 'refused') return { fault: 'reference' }
  if (audience === 'multi' && consent !== 'true') return { fault: 'consent' }
  const shown = read.kind === 'urn' ? read.urn : read.text
  const guarded = await readText({ text: shown, audience, lang: 'en' })
  if (guarded.ok !== 'allowed') return { fault: 'reference' }
  return { kind: read.kind, texts: [{ field: 'reference', text: guarded.text }] }
}

type Place = ReturnType<typeof placeIn>

interface Parts {
  readonly settled: ReturnType<typeof settle>
  readonly what: Words
  readonly about: Reference
}

/** A form that comes back: what it still has to say, with everything kept that may be shown again. */
const unfinished = (
  sent: Sent,
  { reason, agency, urgent, askedCaseContact: asked, restricted, lead }: DraftValues,
  place: Place,
  { settled, what, about }: Parts,
): Extract<ReadForm, { readonly ok: false }> => {
  const isUnread = 'fault' in about && about.fault === 'reference'
  const faults = [
    ...(settled.ok ? [] : [settled.lack]),
    ...('fault' in about ? [about.fault] : []),
    ...('fault' in what ? [what.fault] : []),
  ]
  return {
    ...{ ok: false, faults, found: 'fault' in what ? what.found : [] },
    services: settled.ok ? [] : settled.choices.map(({ id }) => id),
    leads: settled.ok ? [] : settled.leads,
    shown: {
      ...{ reason, agency, asked, urgent, organisation: sent.organisation, what: what.shown, place: place?.name },
      ...{ restricted: restricted === true, lead },
      reference: isUnread ? undefined : sent.reference,
      consent: sent.consent === 'true',
    },
  }
}

/** Reads a form: nothing of what the guard refuses is handed on. */
export const readForm = async (needs: EscalationsNeeds, sent: Sent, reading: Reading): Promise<ReadForm> => {
  const place = placeIn(needs, sent.place ?? '')
  const chosen = chosenIn(sent, place, reading)
  const audience = chosen.confined ? 'justice' : chosen.reason ? audienceOf(chosen.reason) : 'multi'
  const local = chosen.area === undefined ? [] : await localLadders(needs.store, chosen.area)
  const settled = settle(chosen, { ...reading, local })
  const [what, about] = await Promise.all([
    readWhat(needs, sent.what ?? '', { audience, language: reading.language }),
    readCase(needs, sent, audience),
  ])
  if (!settled.ok || 'fault' in what || 'fault' in about)
    return unfinished(sent, chosen, place, { settled, what, about })
  const texts = [...what.texts, ...('texts' in about ? about.texts : [])]
  const consent = sent.consent === 'true' ? { consent: true as const } : {}
  return { ok: true, values: { ...chosen, reference: about.kind, ...consent }, texts, settled }
}
