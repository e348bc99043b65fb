import { z } from 'zod'
import { coverMessage } from '../../../cards/cover/index.ts'
import { entryNewsMessage } from '../../../cards/entry-news/index.ts'
import { named } from '../../directory/named.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { accountOf, isReached } from '../accounts.ts'
import { rightOn } from '../covers/rights.ts'
import { endCoverOf, saveCoverOf } from '../covers/save.ts'
import type { WhoseCover } from '../covers/settle-typed.ts'
import { findPosts, settleTyped } from '../covers/settle-typed.ts'
import type { Covering } from '../covers/settled.ts'
import { coverFacts, coverOf, handlesOf } from '../covers/settled.ts'
import { byHandles } from '../covers/whose.ts'
import type { EntriesNeeds } from '../needs.ts'

/** One's own cover is one's own data; that of others is opened by right. */
type Echoing = 'own-data.read' | 'entry.open'

/** `cover me …`, `cover for …`: what was understood, in full, before anything is saved. */
export const sayCover =
  <A extends Echoing>(needs: EntriesNeeds, whose: WhoseCover) =>
  async (turn: Turn, text: string, ask: Ask<A>): Promise<Answer> => {
    const typed = await settleTyped(needs, turn, text, whose)
    const held = typed.ok ? typed.covering.held : typed.held
    const right = await rightOn(needs, turn, held, ask)
    if (!right.ok) return refused(right.why)
    const { language } = turn
    const facts = typed.ok ? coverFacts(typed.covering, { whose, by: typed.by, language }) : typed.facts
    return answered(right.permit, coverMessage(facts, language), { record: 'cover', entries: handlesOf(held) })
  }

const day = z.iso.date()

/** What a cover's buttons send: for which posts and days, and who it was settled to be. */
const sentCover = z
  .object({
    entries: z.array(z.string().max(400)).min(1).max(20),
    from: day,
    to: day,
    by: z.string().max(200).optional(),
  })
  .refine(({ from, to }) => from <= to)

/** The button of one of several people: the cover by them, in full. */
export const chooseCover =
  <A extends Echoing>(needs: EntriesNeeds, whose: WhoseCover) =>
  async (turn: Turn, data: unknown, ask: Ask<A>): Promise<Answer> => {
    const parsed = sentCover.safeParse(data)
    if (!parsed.success) return unreadable
    const { entries, from, to, by } = parsed.data
    const held = await byHandles(needs, entries)
    const right = await rightOn(needs, turn, held, ask)
    if (!right.ok) return refused(right.why)
    const { language } = turn
    const facts = coverFacts({ held, from, to, today: dayOf(turn.at) }, { whose, by, language })
    return answered(right.permit, coverMessage(facts, language), { record: 'cover', entries: handlesOf(held) })
  }

const saved = async (
  needs: EntriesNeeds,
  { language }: Turn,
  { held, from, to, today }: Covering,
  by: string | undefined,
) => {
  const [first] = held
  const post = first?.posts[0]
  const person = first && post ? coverOf(first, post, by, today).person : undefined
  return entryNewsMessage(
    {
      what: 'cover-set',
      organisation: first && named(first.kept.organisation.names, language),
      role: held.flatMap(({ posts }) => posts.map(({ title }) => named(title, language))).join('; '),
      days: { from, to, today },
      cover: person?.name,
      untold: person !== undefined && !(await isReached(needs, accountOf(person))),
    },
    language,
  )
}

const saving = (needs: EntriesNeeds) => {
  const save = saveCoverOf(needs)
  return async (turn: Turn, covering: Covering, by: string | undefined, ask: Ask<'cover.set'>): Promise<Answer> => {
    let permit: Permit | undefined
    for (const held of covering.held) {
      const acted = await save(held, covering, by, ask)
      if (!acted.ok) return refused(acted.why)
      permit = acted.permit
    }
    return permit ? answered(permit, await saved(needs, turn, covering, by), { record: 'cover' }) : refused('not-there')
  }
}

/** The echo's Save. Whose posts they are, and whether they may be covered, is asked anew. */
export const saveCover = (needs: EntriesNeeds) => {
  const save = saving(needs)
  return async (turn: Turn, data: unknown, ask: Ask<'cover.set'>): Promise<Answer> => {
    const parsed = sentCover.safeParse(data)
    const today = dayOf(turn.at)
    if (!parsed.success || parsed.data.to < today) return unreadable
    const { entries, from, to, by } = parsed.data
    return save(turn, { held: await byHandles(needs, entries), from, to, today }, by, ask)
  }
}

/** `save cover …`: the same by typing. */
export const saySaveCover = (needs: EntriesNeeds, whose: WhoseCover) => {
  const save = saving(needs)
  return async (turn: Turn, text: string, ask: Ask<'cover.set'>): Promise<Answer> => {
    const typed = await settleTyped(needs, turn, text, whose)
    if (typed.ok) return save(turn, typed.covering, typed.by, ask)
    const right = await rightOn(needs, turn, typed.held, ask)
    if (!right.ok) return refused(right.why)
    return answered(right.permit, coverMessage(typed.facts, turn.language), { record: 'cover' })
  }
}

/** `end my cover`, `end cover for …`: the holder is back today. */
export const endCover = (needs: EntriesNeeds, whose: WhoseCover) => {
  const end = endCoverOf(needs)
  return async (turn: Turn, subject: string, ask: Ask<'cover.end'>): Promise<Answer> => {
    const today = dayOf(turn.at)
    const held = await findPosts(needs, turn, whose, { subject, today })
    const right = await rightOn(needs, turn, held, ask)
    if (!right.ok) return refused(right.why)
    let isEnded = false
    for (const one of held) {
      const { acted, ended } = await end(one, today, ask)
      if (!acted.ok) return refused(acted.why)
      isEnded ||= ended
    }
    const news = entryNewsMessage({ what: isEnded ? 'cover-ended' : 'cover-none' }, turn.language)
    return answered(right.permit, news, { record: 'cover', entries: handlesOf(held) })
  }
}
