import type { Instant } from '../time/instant.ts'
import type { Action, Reach, Rule } from './actions.ts'
import { actions, secret } from './actions.ts'
import type { ActedAs, Permit, Surface } from './permit.ts'
import type { Refusal } from './refusal.ts'
import type { Actor, Part, Role } from './roles.ts'
import type { Subject } from './subject.ts'

/** When, through what, and under which reference it is asked. */
export interface Asking {
  readonly at: Instant
  readonly reference: string
  readonly surface: Surface
}

export type Given<A extends Action> =
  | { readonly ok: true; readonly permit: Permit<A> }
  | { readonly ok: false; readonly why: Refusal }

interface Ground {
  readonly reach: Reach
  readonly part?: Part
  readonly role: Role
}

/** The narrowest first: it is what justifies the act. */
const narrowest: readonly Reach[] = ['own', 'own-organisation', 'own-areas', 'any']

export const keyOfPerson = ({ tenantId, oid }: { readonly tenantId: string; readonly oid: string }) =>
  `${tenantId}|${oid}`

const isOwn = (actor: Actor, { own = [] }: Subject) => own.includes(keyOfPerson(actor))

const reaches = (reach: Reach, part: Part | undefined, actor: Actor, subject: Subject): boolean => {
  switch (reach) {
    case 'own':
      return isOwn(actor, subject)
    case 'own-organisation':
      return part?.organisation !== undefined && part.organisation === subject.organisation
    case 'own-areas':
      return part?.areas === 'every' || (subject.areas ?? []).some((area) => part?.areas.includes(area))
    case 'any':
      return true
  }
}

const isOfJustice = ({ agency }: Part) => agency === 'police' || agency === 'cps'

const groundsOf = (actor: Actor, rule: Rule, subject: Subject): readonly Ground[] => {
  const parts = subject.audience === 'justice' ? actor.parts.filter(isOfJustice) : actor.parts
  const held: readonly (Ground | Omit<Ground, 'reach'>)[] = [
    ...parts.map((part) => ({ role: part.role, part })),
    { role: 'anyone' as const },
    ...(actor.is ? [{ role: actor.is }] : []),
  ]
  return held
    .flatMap((ground) => {
      const reach = rule.may[ground.role]
      const part = 'part' in ground ? ground.part : undefined
      return reach && reaches(reach, part, actor, subject) ? [{ ...ground, reach }] : []
    })
    .sort((first, second) => narrowest.indexOf(first.reach) - narrowest.indexOf(second.reach))
}

/** Whether this person may know that there is such a record. */
const mayKnow = (actor: Actor, { audience, restrictedTo }: Subject) =>
  actor.is !== undefined ||
  ((restrictedTo === undefined || restrictedTo.includes(keyOfPerson(actor))) &&
    (audience !== 'justice' || actor.seesJustice))

const refusalOf = (actor: Actor, rule: Rule): Refusal => {
  const makesOne = rule.from?.some((state) => state === 'none')
  if (secret.has(rule.on) && !makesOne) return 'not-there'
  if (actor.parts.length === 0 && actor.people.length === 0) return 'join-first'
  return 'not-yours'
}

const stateRefusal = (rule: Rule, { state }: Subject): Refusal | undefined => {
  const from: readonly string[] | undefined = rule.from
  if (from === undefined || (state !== undefined && from.includes(state))) return undefined
  return state === undefined || state === 'none' ? 'not-there' : 'not-in-this-state'
}

const actedAs = (actor: Actor, { role, part }: Ground): ActedAs => ({
  tenantId: actor.tenantId,
  oid: actor.oid,
  role,
  agency: part?.agency ?? actor.parts.at(0)?.agency ?? 'none',
  by: part?.by ?? 'self',
  ...(part?.organisation ? { organisation: part.organisation } : {}),
  ...(part?.post ? { post: part.post } : {}),
})

/** Whether somebody may do this to this record, and as what: the one place that gives a right. Pure. */
export const decide = <A extends Action>(actor: Actor, action: A, subject: Subject, asking: Asking): Given<A> => {
  const rule: Rule = actions[action]
  if (!mayKnow(actor, subject)) return { ok: false, why: 'not-there' }
  const [ground] = groundsOf(actor, rule, subject)
  if (!ground) return { ok: false, why: refusalOf(actor, rule) }
  if (rule.notOwn && isOwn(actor, subject)) return { ok: false, why: 'not-your-own' }
  const why = stateRefusal(rule, subject)
  if (why) return { ok: false, why }
  const permit = {
    action,
    operation: rule.operation,
    as: actedAs(actor, ground),
    because: ground.reach,
    ...(ground.part?.title && actor.parts.length > 1 ? { actingAs: ground.part.title } : {}),
    ...asking,
  }
  // The brand exists in types alone; this is the only place that may claim it.
  return { ok: true, permit: permit as unknown as Permit<A> }
}
