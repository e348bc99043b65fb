import type { EntryFormFacts, EntryValues } from '../../../cards/entry-form/facts.ts'
import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import { named } from '../../directory/named.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { entriesOf, organisationsMeant } from '../candidates.ts'
import type { EntryId } from '../domain/entry.ts'
import { entryAfter, postIn, readHandle, shownIn } from '../domain/entry.ts'
import { isAnothersAddress, recognised } from '../domain/naming.ts'
import { entryNames, readEntry, sentEntry, valuesOf } from '../form.ts'
import { formCard } from '../form-card.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { KeptNow } from '../organisations.ts'
import { changeOrganisation } from '../organisations.ts'
import { organisationSubject } from '../subjects.ts'
import { typedFields } from '../typed-fields.ts'
import { entryNow } from './change-entry.ts'

interface Edit {
  readonly entry: EntryId
  readonly seen: number
  readonly values: EntryValues
}

const speaksForIt = ({ because }: Permit) => because === 'own' || because === 'own-organisation'

const saving = (needs: EntriesNeeds) => {
  const change = changeOrganisation(needs)

  /** The same form again, for whoever has the right: with what was typed, or as the entry stands now. */
  const again = async (
    turn: Turn,
    { entry }: Edit,
    ask: Ask<'entry.change'>,
    shown: { readonly typed?: EntryValues; readonly faults: EntryFormFacts['faults'] },
  ): Promise<Answer> => {
    const kept = await entryNow(needs, entry)
    if (!kept) return refused('not-there')
    const right = await ask(organisationSubject(kept.organisation, needs.places))
    if (!right.ok) return refused(right.why)
    const message = formCard(kept, entry.post, { today: dayOf(turn.at), language: turn.language, ...shown })
    return answered(right.permit, message, { record: `organisation|${entry.organisation}` })
  }

  return async (turn: Turn, edit: Edit, ask: Ask<'entry.change'>): Promise<Answer> => {
    const { entry, seen, values } = edit
    const today = dayOf(turn.at)
    const read = readEntry(values, today)
    if (!read.ok) return again(turn, edit, ask, { typed: values, faults: read.faults })
    const before = await entryNow(needs, entry)
    if (!before) return refused('not-there')
    const { holder, deputy } = read.wanted
    if ([holder, deputy].some((naming) => naming && isAnothersAddress(before, naming)))
      return again(turn, edit, ask, { typed: values, faults: ['address-of-another'] })
    let after: KeptNow['organisation'] | undefined
    const acted = await change(ask, { id: entry.organisation, seen }, (kept = before) => ({
      subject: organisationSubject(kept.organisation, needs.places),
      change: (permit) => {
        const making = { today, newId: needs.newId, confirms: speaksForIt(permit) }
        const changed = entryAfter(kept, entry.post, read.wanted, making)
        after = changed.organisation
        return { changed, facts: entry.post === undefined ? {} : { post: entry.post } }
      },
    }))
    if (!acted.ok && acted.why === 'changed-since') return again(turn, edit, ask, { faults: ['changed-since'] })
    if (!acted.ok) return refused(acted.why)
    const { organisation } = before
    const title = postIn(after ?? organisation, entry.post)?.title
    return answered(
      acted.permit,
      entryNewsMessage(
        {
          what: 'saved',
          organisation: named(organisation.names, turn.language),
          role: title && named(title, turn.language),
          name: holder?.name,
        },
        turn.language,
      ),
      { record: `organisation|${entry.organisation}` },
    )
  }
}

/** Whoever is named anew brings their own details, if they are known, and none of whoever was there before. */
const withTyped = (kept: KeptNow, shown: EntryValues, typed: EntryValues): EntryValues => {
  const { name } = typed
  if (name === undefined || name.toLowerCase() === shown.name?.toLowerCase()) return { ...shown, ...typed }
  const known = recognised(kept, { name })
  return { ...shown, email: known?.email, phone: known?.phone, from: undefined, ...typed }
}

/** The form of an entry, sent back. */
export const saveEntry = (needs: EntriesNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'entry.change'>): Promise<Answer> => {
    const parsed = sentEntry.safeParse(data)
    if (!parsed.success) return unreadable
    const { entry, seen, ...values } = parsed.data
    return save(turn, { entry: readHandle(entry), seen, values }, ask)
  }
}

/** `save spoc …` and a line a field: the same by typing. A field that no line names stays as it is. */
export const saveSpoc = (needs: EntriesNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, text: string, ask: Ask<'entry.change'>): Promise<Answer> => {
    const { subject, fields } = typedFields(text, entryNames)
    const today = dayOf(turn.at)
    const meant = entriesOf(organisationsMeant(await needs.directory(), subject, needs), 'spoc', today)
    const asked = await Promise.all(
      meant.map(async (one) => ({ one, right: await ask(organisationSubject(one.of, needs.places)) })),
    )
    const [first, ...others] = asked.filter(({ right }) => right.ok)
    if (!first) return refused(asked.map(({ right }) => (right.ok ? 'not-there' : right.why)).at(0) ?? 'not-there')
    const kept = others.length === 0 ? await entryNow(needs, first.one) : undefined
    if (!kept) return unreadable
    const values = withTyped(kept, valuesOf(shownIn(kept, first.one.post, today)), fields)
    return save(turn, { entry: first.one, seen: kept.seen, values }, ask)
  }
}
