import type { Directory, Person } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Answer } from '../../turns/answer.ts'
import { answered, refused } from '../../turns/answer.ts'
import type { Ask } from '../../turns/capability.ts'
import type { Turn } from '../../turns/turn.ts'
import { areasOf } from '../domain/areas.ts'
import type { Claim, Join } from '../domain/join.ts'
import { isOpen } from '../domain/join.ts'
import { accountIn } from '../domain/linking.ts'
import type { PeopleNeeds } from '../needs.ts'
import { joinAt, joinOf } from '../records.ts'
import { decidersOf } from './deciders.ts'
import { asked } from './decisions.ts'
import type { Filled } from './given.ts'
import { referenceOf } from './reference.ts'
import { showJoin } from './shown.ts'

/** What an answer to somebody who joins is made in. */
export interface Asking {
  readonly turn: Turn
  readonly permit: Permit<'join.ask'>
  readonly ask: Ask<'join.ask'>
  readonly directory: Directory
}

/** Nobody asks one organisation more often than this and is turned away each time. */
const mostAskings = 50

const claimOf = ({ name, role, email }: Filled, entry: Person | undefined, tenantId: string): Claim =>
  entry ? present({ entry: entry.id, replaces: accountIn(entry, tenantId)?.oid }) : present({ name, role, email })

/** Whether Teams knows the asker as a guest; where it would not say, they count as at home. */
const isGuest = async ({ outlet }: PeopleNeeds, { who, where }: Turn): Promise<boolean> => {
  const roster = await outlet.roster(where.conversation)
  return roster?.find(({ oid }) => oid === who.oid)?.as === 'guest'
}

/** The request of this account to this organisation that is still under way, or the reference of the next. */
const underWay = async (
  { records }: PeopleNeeds,
  who: Turn['who'],
  organisation: string,
): Promise<{ readonly join: Join } | { readonly reference: string } | undefined> => {
  for (let settled = 0; settled < mostAskings; settled++) {
    const reference = referenceOf({ ...who, organisation, settled })
    const document = await records.read(joinAt(reference))
    if (!document) return { reference }
    const join = joinOf(document)
    const isOwn = keyOfPerson(join.account) === keyOfPerson(who)
    if (isOwn && (isOpen(join) || (join.state === 'confirmed' && !join.linkedAt))) return { join }
  }
  return undefined
}

/** Puts a request on record and asks those who decide; a request that is under way is shown instead of made again. */
export const record = async (
  needs: PeopleNeeds,
  { turn, permit, ask }: Asking,
  { filled, entry }: { readonly filled: Filled; readonly entry: Person | undefined },
): Promise<Answer> => {
  const { who, at, language } = turn
  const { organisation } = filled
  const show = async (join: Join) => {
    const message = await showJoin(needs, join, 'asker')
    return answered(permit, message(language), { record: joinAt(join.reference).record })
  }
  const found = await underWay(needs, who, organisation.id)
  if (!found) return refused('busy')
  if ('join' in found) return show(found.join)
  const { reference } = found
  const draft: Join = {
    reference,
    state: 'asked',
    account: { tenantId: who.tenantId, oid: who.oid, as: (await isGuest(needs, turn)) ? 'guest' : 'home' },
    organisation: organisation.id,
    areas: areasOf(organisation, needs.places),
    askedAt: at,
    claim: claimOf(filled, entry, who.tenantId),
    confirmed: 0,
  }
  const deciders = await decidersOf(needs, draft)
  const join: Join = deciders.nearest === 'admin' ? { ...draft, state: 'with-admin', why: 'nobody-nearer' } : draft
  const acted = await needs.records.act(ask, joinAt(reference), (current) => ({
    subject: {
      state: current ? joinOf(current).state : 'none',
      own: [keyOfPerson(who)],
      organisation: organisation.id,
      areas: join.areas,
    },
    decide: () => ({ ok: true, decision: asked(join, deciders, needs.calendar) }),
  }))
  if (acted.ok) return show(join)
  // Somebody was faster: the same asking, delivered twice.
  const there = await needs.records.read(joinAt(reference))
  return there ? show(joinOf(there)) : refused(acted.why)
}
