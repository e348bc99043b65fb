import type { RaisedListFacts } from '../../../cards/raised-list/facts.ts'
import { raisedListMessage } from '../../../cards/raised-list/index.ts'
import { named } from '../../directory/named.ts'
import type { Headed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import { dayOf } from '../../time/instant.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { dueOf } from '../due.ts'
import { escalationsIn, ownEscalations } from '../find.ts'
import type { EscalationsNeeds } from '../needs.ts'
import { escalationOf } from '../stored.ts'
import { subjectNow } from '../subject-now.ts'
import { shownEscalation } from './shown.ts'
import type { WithEscalation } from './which.ts'

/** `escalation AS-2026-0042`: its card. */
export const open =
  (needs: EscalationsNeeds): WithEscalation<'escalation.open'> =>
  async (turn, found, _given, { ask, any }) => {
    const right = await ask(await subjectNow(needs, escalationOf(found), { day: dayOf(turn.at), whose: 'everybody' }))
    if (!right.ok) return refused(right.why)
    const message = await shownEscalation(needs, turn, found, { permit: right.permit, any })
    return answered(right.permit, message, { record: found.record })
  }

const perPage = 10

const listed = (
  needs: EscalationsNeeds,
  { language, at }: Turn,
  found: readonly Headed[],
  { permit, ...of }: Pick<RaisedListFacts, 'of' | 'area'> & { readonly permit: Permit },
): Answer => {
  const today = dayOf(at)
  const here = found.slice(0, perPage).map(escalationOf)
  const lines = here.map(({ number, reason, state, concerned, record }) => {
    const due = concerned.map((part) => dueOf(part, needs, today)).find((one) => one !== undefined)
    return { number, reason, state, agencies: concerned.map(({ agency }) => agency), due, record }
  })
  const message = raisedListMessage({ ...of, today, lines, total: found.length }, language)
  return answered(permit, message, { record: 'escalations', entries: here.map(({ record }) => record) })
}

/** `my items`: what somebody raised and what they have. */
export const listOwn =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, _text: string, ask: Ask<'escalation.list-own'>): Promise<Answer> => {
    const right = await ask({ own: [keyOfPerson(turn.who)] })
    if (!right.ok) return refused(right.why)
    return listed(needs, turn, await ownEscalations(needs, turn), { permit: right.permit, of: 'own' })
  }

/** `escalations <area>`: what is open there, for whoever looks after it; without an area, of all that are theirs. */
export const listArea =
  (needs: EscalationsNeeds) =>
  async (turn: Turn, text: string, ask: Ask<'escalation.list'>): Promise<Answer> => {
    const actor = await needs.actor(turn.who)
    const asked = text.trim() === '' ? [] : needs.resolve(text).areas
    const own = actor.parts.flatMap(({ areas }) => (areas === 'every' ? [] : areas))
    const areas = asked.length > 0 ? asked : [...new Set(own)]
    const right = await ask({ areas })
    if (!right.ok) return refused(right.why)
    const found = await escalationsIn(needs, areas, actor)
    const [only, ...others] = areas
    const name = only !== undefined && others.length === 0 ? needs.places.nameOf(only) : undefined
    return listed(needs, turn, found, {
      ...{ permit: right.permit, of: 'area' },
      area: name && named(name, turn.language),
    })
  }
