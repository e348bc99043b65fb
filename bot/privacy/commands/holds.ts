import { z } from 'zod'
import type { HoldReason, HoldsFacts } from '../../../cards/holds/facts.ts'
import { holdReasons } from '../../../cards/holds/facts.ts'
import { holdsMessage } from '../../../cards/holds/index.ts'
import { cy } from '../../../cards/holds/words/cy.ts'
import { en } from '../../../cards/holds/words/en.ts'
import { liftHold, placeHold } from '../../audit/retention/hold.ts'
import type { Acted } from '../../records/contract.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Refusal } from '../../rights/refusal.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused, unreadable } from '../../turns/answer.ts'
import type { Ask, Capability } from '../../turns/capability.ts'
import { pressed, spoken } from '../../turns/speaking.ts'
import type { Turn } from '../../turns/turn.ts'
import { holdsNow } from '../holds/list.ts'
import { shownTarget, targetsOf } from '../holds/target.ts'
import type { PrivacyNeeds } from '../needs.ts'
import { codeNamed, splitReason } from '../spoken-reason.ts'

const sent = z.object({ target: z.string().max(300), reason: z.enum(holdReasons).optional() })

type Does = 'hold.place' | 'hold.lift'

interface Given {
  readonly target: string
  readonly reason: HoldReason | undefined
}

const typed = (rest: string): Given => {
  const { about, why } = splitReason(rest)
  return { target: about, reason: codeNamed(why, holdReasons, [en.reason, cy.reason]) }
}

/** All keys of a case together: done where one of them was; else why not. */
const together = <A extends Does>(all: readonly Acted<A>[]): Permit<A> | Refusal => {
  const done = all.find((acted) => acted.ok)
  if (done) return done.permit
  return all.find((acted) => !acted.ok)?.why ?? 'not-there'
}

/** Keeping a record, or everything of a case, from purge and removal. */
export const holdCommands = (needs: PrivacyNeeds): Capability => {
  const { store, records } = needs

  const show = async (turn: Turn, permit: Permit, more: Partial<HoldsFacts> = {}): Promise<Answer> => {
    const facts = { ...(await holdsNow(store)), ...more, today: dayOf(turn.at) }
    return answered(permit, holdsMessage(facts, turn.language), { record: 'holds' })
  }

  const done = async <A extends Does>(
    turn: Turn,
    all: readonly Acted<A>[],
    {
      permit,
      target,
      is,
      wasSo,
    }: { readonly permit: Permit<A>; readonly target: string } & Readonly<
      Record<'is' | 'wasSo', NonNullable<HoldsFacts['note']>['what']>
    >,
  ): Promise<Answer> => {
    const outcome = together(all)
    const about = shownTarget(target)
    if (typeof outcome !== 'string') return show(turn, outcome, { note: { what: is, about } })
    // The right was given before: what is refused now is that it is so already.
    return outcome === 'not-in-this-state' || outcome === 'not-there'
      ? show(turn, permit, { note: { what: wasSo, about } })
      : refused(outcome)
  }

  const place = async (turn: Turn, { target, reason }: Given, ask: Ask<'hold.place'>): Promise<Answer> => {
    const right = await ask({ state: 'none' })
    if (!right.ok) return refused(right.why)
    const { permit } = right
    if (target === '') return show(turn, permit, { note: { what: 'no-target' } })
    const targets = await targetsOf(needs, target)
    const [first] = targets
    if (first === undefined) return show(turn, permit, { note: { what: 'unknown' } })
    if (!reason) return show(turn, permit, { waiting: { target: targets.join(','), about: shownTarget(first) } })
    const all: Acted<'hold.place'>[] = []
    for (const one of targets) all.push(await placeHold(records, ask, one, reason))
    return done(turn, all, { permit, target: first, is: 'placed', wasSo: 'already' })
  }

  const lift = async (turn: Turn, { target }: Given, ask: Ask<'hold.lift'>): Promise<Answer> => {
    const right = await ask({ state: 'placed' })
    if (!right.ok) return refused(right.why)
    const { permit } = right
    const targets = await targetsOf(needs, target)
    const [first] = targets
    if (first === undefined) return show(turn, permit, { note: { what: 'unknown' } })
    const all: Acted<'hold.lift'>[] = []
    for (const one of targets) all.push(await liftHold(records, ask, one))
    return done(turn, all, { permit, target: first, is: 'lifted', wasSo: 'not-held' })
  }

  const read = (data: unknown): Given | undefined => {
    const { data: given } = sent.safeParse(data)
    return given && { target: given.target, reason: given.reason }
  }

  return {
    commands: [
      ...spoken({
        en: ['holds'],
        cy: ['ataliadau'],
        action: 'hold.read',
        run: async (turn, _rest, ask) => {
          const right = await ask({})
          return right.ok ? show(turn, right.permit) : refused(right.why)
        },
      }),
      ...spoken({
        en: ['hold'],
        cy: ['ataliad'],
        action: 'hold.place',
        run: (turn, rest, ask) => place(turn, typed(rest), ask),
      }),
      ...spoken({
        en: ['lift hold'],
        cy: ['codi ataliad'],
        action: 'hold.lift',
        run: (turn, rest, ask) => lift(turn, typed(rest), ask),
      }),
    ],
    presses: {
      'hold.place': pressed('hold.place', async (turn, data, ask) => {
        const given = read(data)
        return given ? place(turn, given, ask) : unreadable
      }),
      'hold.lift': pressed('hold.lift', async (turn, data, ask) => {
        const given = read(data)
        return given ? lift(turn, given, ask) : unreadable
      }),
    },
  }
}
