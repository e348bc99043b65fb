import { z } from 'zod'
import type { JoinFacts } from '../../../cards/join/facts.ts'
import { joinsMessage } from '../../../cards/joins/index.ts'
import type { Directory } from '../../directory/domain/model.ts'
import type { Decision } from '../../records/contract.ts'
import type { Action } from '../../rights/actions.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Refusal } from '../../rights/refusal.ts'
import type { Subject } from '../../rights/subject.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask, AskAny, Capability } from '../../turns/capability.ts'
import { command, press } from '../../turns/capability.ts'
import { readReference } from '../../turns/reference.ts'
import type { Turn } from '../../turns/turn.ts'
import type { Join } from '../domain/join.ts'
import { ownOf } from '../joins/deciders.ts'
import { confirming, declining, withdrawing } from '../joins/decisions.ts'
import { joinsFor } from '../joins/listing.ts'
import { showJoin } from '../joins/shown.ts'
import type { PeopleNeeds } from '../needs.ts'
import { joinAt, joinOf } from '../records.ts'

const pressed = z.object({ join: z.string().max(20) })

const referenceIn = (data: unknown) => {
  const read = pressed.safeParse(data)
  return read.success ? readReference(read.data.join) : undefined
}

/** A request that there is none of concerns nobody; whose it is to decide is wider than whose it is. */
const subjectOf = (join: Join | undefined, own: readonly string[]): Subject =>
  join ? { state: join.state, own, organisation: join.organisation, areas: join.areas } : {}

type Deciding = 'join.confirm' | 'join.decline' | 'join.withdraw'

interface Way<A extends Deciding> {
  readonly action: A
  readonly reader: JoinFacts['reader']
  readonly words: readonly string[]
  readonly own: (join: Join, directory: Directory) => readonly string[]
  readonly decision: (join: Join, permit: Permit<A>) => Decision
}

const askers = ({ account }: Join) => [keyOfPerson(account)]

/** The right to one action, out of all that a verb may ask for. */
const asking =
  <A extends Action>(ask: AskAny, action: A): Ask<A> =>
  (subject) =>
    ask(action, subject)

const open =
  (needs: PeopleNeeds) =>
  async (turn: Turn, reference: string | undefined, ask: Ask<'join.open'>): Promise<Answer> => {
    const stored = reference && (await needs.records.read(joinAt(reference)))
    const join = stored ? joinOf(stored) : undefined
    const right = await ask(subjectOf(join, join ? askers(join) : []))
    if (!right.ok) return refused(right.why)
    if (!join) return refused('not-there')
    const isAsker = askers(join).includes(keyOfPerson(turn.who))
    const message = await showJoin(needs, join, isAsker ? 'asker' : 'decider')
    return answered(right.permit, message(turn.language), { record: joinAt(join.reference).record })
  }

/** What was settled meanwhile is shown as it is, to whoever may open it. */
const notDone = async (why: Refusal, again: () => Promise<Answer>): Promise<Answer> => {
  if (why !== 'not-in-this-state') return refused(why)
  const current = await again()
  return current.type === 'answered' ? { type: 'refused', why, current } : refused(why)
}

const act =
  <A extends Deciding>(needs: PeopleNeeds, { action, own, decision, reader }: Way<A>) =>
  async (turn: Turn, reference: string | undefined, ask: AskAny): Promise<Answer> => {
    const directory = await needs.directory()
    // What can't be a reference is one that there is none of: the same answer.
    const at = joinAt(reference ?? 'none')
    const acted = await needs.records.act(asking(ask, action), at, (current) => {
      const join = current && joinOf(current)
      return {
        subject: subjectOf(join, join ? own(join, directory) : []),
        decide: (permit) => (join ? { ok: true, decision: decision(join, permit) } : { ok: false, why: 'not-there' }),
      }
    })
    if (!acted.ok) return notDone(acted.why, () => open(needs)(turn, reference, asking(ask, 'join.open')))
    const message = await showJoin(needs, joinOf(acted.document), reader)
    return answered(acted.permit, message(turn.language), { record: at.record })
  }

const verbsOf = <A extends Deciding>(needs: PeopleNeeds, way: Way<A>): Capability => {
  const run = act(needs, way)
  const { action, words } = way
  const verb = { action, home: 'private' } as const
  return {
    commands: [{ ...verb, words, run: (turn, rest, ask) => run(turn, readReference(String(rest)), ask) }],
    presses: { [action]: { ...verb, run: (turn, data, ask) => run(turn, referenceIn(data), ask) } },
  }
}

/** Deciding and taking back, and seeing what there is to decide. */
export const decideJoinCommands = (needs: PeopleNeeds): readonly Capability[] => [
  {
    commands: [
      command({
        words: ['show join', 'dangos ymuno'],
        action: 'join.open',
        home: 'private',
        run: (turn, rest, ask) => open(needs)(turn, readReference(rest), ask),
      }),
      command({
        words: ['joins', 'ceisiadau ymuno'],
        alone: true,
        action: 'join.open',
        home: 'private',
        run: async (turn, _rest, ask) => {
          const right = await ask({ own: [keyOfPerson(turn.who)] })
          if (!right.ok) return refused(right.why)
          const facts = await joinsFor(needs, turn, async (join) => (await ask(subjectOf(join, askers(join)))).ok)
          const entries = [...facts.waiting, ...facts.own].map(({ reference }) => reference)
          return answered(right.permit, joinsMessage({ ...facts, today: dayOf(turn.at) }, turn.language), {
            record: 'joins',
            entries,
          })
        },
      }),
    ],
    presses: {
      'join.open': press({
        action: 'join.open',
        home: 'private',
        run: (turn, data, ask) => open(needs)(turn, referenceIn(data), ask),
      }),
    },
  },
  verbsOf(needs, {
    action: 'join.confirm',
    reader: 'decider',
    words: ['confirm join', 'cadarnhau ymuno'],
    own: ownOf,
    decision: confirming,
  }),
  verbsOf(needs, {
    action: 'join.decline',
    reader: 'decider',
    words: ['decline join', 'peidio â chadarnhau ymuno', 'peidio a chadarnhau ymuno'],
    own: ownOf,
    decision: (join, permit) => declining(join, permit, needs.calendar),
  }),
  verbsOf(needs, {
    action: 'join.withdraw',
    reader: 'asker',
    words: ['withdraw join', 'tynnu ymuno yn ôl', 'tynnu ymuno yn ol'],
    own: askers,
    decision: withdrawing,
  }),
]
