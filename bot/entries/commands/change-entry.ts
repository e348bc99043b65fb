import { z } from 'zod'
import { whichEntryMessage } from '../../../cards/which-entry/index.ts'
import type { PostKind } from '../../directory/domain/model.ts'
import { named } from '../../directory/named.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Candidate } from '../candidates.ts'
import { entriesOf, organisationsMeant } from '../candidates.ts'
import type { EntryId } from '../domain/entry.ts'
import { entryHandle, postIn, readHandle } from '../domain/entry.ts'
import { formCard } from '../form-card.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { KeptNow } from '../organisations.ts'
import { readKept } from '../organisations.ts'
import { organisationSubject } from '../subjects.ts'

/** Posts that give rights over others are filled by those who may appoint, not by a contact's form. */
export const formed: ReadonlySet<PostKind> = new Set(['spoc', 'lead', 'member', 'chair'])

/** The entry that a card or a command speaks of, read from the store; a post that is not there, or is not to be changed so, is none. */
export const entryNow = async (needs: EntriesNeeds, { organisation, post }: EntryId): Promise<KeptNow | undefined> => {
  const kept = await readKept(needs, organisation)
  if (!kept || kept.isListed) return undefined
  const found = postIn(kept.organisation, post)
  return post === undefined || (found && formed.has(found.kind)) ? kept : undefined
}

/** Opens the form of one entry for whoever may change it. */
const opening =
  (needs: EntriesNeeds) =>
  async (turn: Turn, entry: EntryId, ask: Ask<'entry.open'>): Promise<Answer> => {
    const kept = await entryNow(needs, entry)
    if (!kept) return refused('not-there')
    const right = await ask(organisationSubject(kept.organisation, needs.places))
    if (!right.ok) return refused(right.why)
    const message = formCard(kept, entry.post, { today: dayOf(turn.at), language: turn.language })
    return answered(right.permit, message, {
      record: `organisation|${entry.organisation}`,
      entries: [entryHandle(entry)],
    })
  }

/** The organisations in whose name somebody acts: what is meant when they name none. */
const ownOf = async ({ actor, directory }: EntriesNeeds, { who }: Turn) => {
  const { parts } = await actor(who)
  const ids = new Set(parts.map(({ organisation }) => organisation))
  return (await directory()).organisations.filter(({ id }) => ids.has(id))
}

/** Those of some entries that the asker may change. */
const permitted = async (candidates: readonly Candidate[], needs: EntriesNeeds, ask: Ask<'entry.open'>) => {
  const asked = await Promise.all(
    candidates.map(async (candidate) => ({
      candidate,
      right: await ask(organisationSubject(candidate.of, needs.places)),
    })),
  )
  return {
    theirs: asked.flatMap(({ candidate, right }) => (right.ok ? [candidate] : [])),
    first: asked.find(({ right }) => right.ok)?.right ?? asked.at(0)?.right,
  }
}

const labelOf = (candidates: readonly Candidate[], { of, post }: Candidate, { language }: Turn) => {
  const isAlone = candidates.filter((other) => other.of === of).length === 1
  const title = postIn(of, post)?.title
  return isAlone || !title ? named(of.names, language) : `${named(of.names, language)}: ${named(title, language)}`
}

/** `change spoc …`: the form of the entry that is meant, or which of several. */
export const changeSpoc = (needs: EntriesNeeds) => {
  const open = opening(needs)
  return async (turn: Turn, text: string, ask: Ask<'entry.open'>): Promise<Answer> => {
    const meant = text === '' ? await ownOf(needs, turn) : organisationsMeant(await needs.directory(), text, needs)
    const candidates = entriesOf(meant, 'spoc', dayOf(turn.at))
    const { theirs, first } = await permitted(candidates, needs, ask)
    const [only, ...others] = theirs
    if (only && others.length === 0) return open(turn, only, ask)
    // With nothing found, whoever may change anything at all is told so; the others that it is not theirs.
    const right = first ?? (await ask({ state: 'kept', areas: [] }))
    if (!right.ok) return refused(right.why)
    const choices = theirs.map((one) => ({ label: labelOf(theirs, one, turn), entry: entryHandle(one) }))
    return answered(right.permit, whichEntryMessage({ choices }, turn.language), {
      record: 'directory',
      entries: choices.map(({ entry }) => entry),
    })
  }
}

const chosen = z.object({ entry: z.string().max(400) })

/** The button that opens an entry's form. */
export const openEntry = (needs: EntriesNeeds) => {
  const open = opening(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'entry.open'>): Promise<Answer> => {
    const parsed = chosen.safeParse(data)
    return parsed.success ? open(turn, readHandle(parsed.data.entry), ask) : unreadable
  }
}
