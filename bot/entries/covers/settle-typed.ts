import type { CoverFacts } from '../../../cards/cover/facts.ts'
import type { Day } from '../../time/instant.ts'
import { dayOf } from '../../time/instant.ts'
import type { Turn } from '../../turns/turn.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { HeldPosts } from '../own-posts.ts'
import { readCover } from './read-cover.ts'
import type { Covering } from './settled.ts'
import { coverFacts, peopleMeant } from './settled.ts'
import { others, own } from './whose.ts'

export type WhoseCover = CoverFacts['whose']

/** A typed cover: settled, or what its card has to ask or to say first. */
export type TypedCover =
  | { readonly ok: true; readonly covering: Covering; readonly by: string | undefined }
  | { readonly ok: false; readonly held: readonly HeldPosts[]; readonly facts: CoverFacts }

/** Finds the posts that are meant. */
export const findPosts = (
  needs: EntriesNeeds,
  turn: Turn,
  whose: WhoseCover,
  { subject, today }: { readonly subject: string; readonly today: Day },
): Promise<readonly HeldPosts[]> => (whose === 'own' ? own : others)(needs, turn, subject, today)

const faulty = (whose: WhoseCover, fault: CoverFacts['fault'], held: readonly HeldPosts[] = []): TypedCover => ({
  ok: false,
  held,
  facts: { whose, fault, posts: [], choices: [], entries: [] },
})

/** Who was named, by whom the organisation has. */
const settledPerson = (covering: Covering, by: string | undefined, whose: WhoseCover, turn: Turn): TypedCover => {
  if (by === undefined) return { ok: true, covering, by }
  const [person, ...more] = peopleMeant(covering, by)
  if (!person) return faulty(whose, 'unknown-person', covering.held)
  if (more.length === 0) return { ok: true, covering, by: person.id }
  const choices = [person, ...more].map(({ id, name }) => ({ label: name, by: id }))
  return {
    ok: false,
    held: covering.held,
    facts: { ...coverFacts(covering, { whose, language: turn.language }), choices },
  }
}

/** Reads and settles what was typed; asks nothing of anybody and writes nothing. */
export const settleTyped = async (
  needs: EntriesNeeds,
  turn: Turn,
  text: string,
  whose: WhoseCover,
): Promise<TypedCover> => {
  const today = dayOf(turn.at)
  const read = readCover(text, today, turn.language === 'cy' ? 'cy' : 'en')
  if (!read.ok) return faulty(whose, read.fault)
  const { subject, from, to, by } = read
  const held = await findPosts(needs, turn, whose, { subject, today })
  if (held.length === 0) return faulty(whose, 'no-post')
  return settledPerson({ held, from, to, today }, by, whose, turn)
}
