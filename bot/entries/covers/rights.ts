import type { Action } from '../../rights/actions.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Subject } from '../../rights/subject.ts'
import { dayOf } from '../../time/instant.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import type { EntriesNeeds } from '../needs.ts'
import type { HeldPosts } from '../own-posts.ts'
import { entrySubject } from '../subjects.ts'

/** The posts of each organisation as a right is asked for on them; with none, what is the asker's own. */
const subjectsOf = (needs: EntriesNeeds, turn: Turn, held: readonly HeldPosts[]): readonly [Subject, ...Subject[]] => {
  const [first, ...more] = held.map(({ kept, posts }) =>
    entrySubject(
      kept,
      posts.map(({ id }) => id),
      { places: needs.places, today: dayOf(turn.at) },
    ),
  )
  return first ? [first, ...more] : [{ state: 'kept', own: [keyOfPerson(turn.who)] }]
}

/** Asks for the right on all the posts concerned: one that is not given is the answer. */
export const rightOn = async <A extends Action>(
  needs: EntriesNeeds,
  turn: Turn,
  held: readonly HeldPosts[],
  ask: Ask<A>,
) => {
  const [first, ...more] = subjectsOf(needs, turn, held)
  let right = await ask(first)
  for (const subject of more) if (right.ok) right = await ask(subject)
  return right
}
