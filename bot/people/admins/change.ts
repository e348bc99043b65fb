import type { AdminsNote } from '../../../cards/admins/facts.ts'
import type { Directory, Organisation, Person } from '../../directory/domain/model.ts'
import { organisationDocument, organisationOf, organisationRecord } from '../../directory/records.ts'
import type { Decision, Happening, Headed, Owed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Refusal } from '../../rights/refusal.ts'
import type { Subject } from '../../rights/subject.ts'
import { dayOf } from '../../time/instant.ts'
import { nextSendingTime } from '../../time/working/sending.ts'
import type { Ask } from '../../turns/capability.ts'
import { adminsOf, appointAdmin, endAdmin, newPartnership, partnershipOf } from '../domain/appointing.ts'
import type { PeopleNeeds } from '../needs.ts'

interface Whom {
  readonly person: Person
  readonly area: string
}

export type Changed<A extends 'admins.appoint' | 'admins.end'> =
  | { readonly ok: true; readonly permit: Permit<A>; readonly what: AdminsNote }
  | { readonly ok: false; readonly why: Refusal }

/** What an attempt comes to: the organisation as it shall be, or why nothing is changed. */
type Attempt = { readonly organisation: Organisation; readonly what: 'made' | 'ended' } | { readonly what: AdminsNote }

/** By all their accounts: nobody appoints themself, whichever they use. */
const subjectOf = ({ person, area }: Whom): Subject => ({
  state: 'kept',
  areas: [area],
  own: person.identities.map(keyOfPerson),
})

/** The change itself, the version of the directory, and telling the person: all owed in the one commit. */
const decisionOf = (
  organisation: Organisation,
  happening: Happening,
  { needs, whom, permit, current }: { needs: PeopleNeeds; whom: Whom; permit: Permit; current: Headed | undefined },
): Decision => {
  const { reference, at } = permit
  const what = happening.action === 'admins.end' ? 'admins.ended' : 'admins.made'
  const { identities } = whom.person
  // In the host tenant a guest has a chat; at home, in another tenant, nobody has one.
  const account = identities.find(({ tenantId }) => tenantId === needs.host.tenantId) ?? identities[0]
  const tell: readonly Owed[] = account
    ? [
        {
          kind: 'message',
          id: `${what}|${reference}`,
          what,
          due: nextSendingTime(at, needs.calendar),
          to: { person: { tenantId: account.tenantId, oid: account.oid } },
        },
      ]
    : []
  return {
    document: organisationDocument(organisation, current && organisationOf(current).listed),
    happened: [happening],
    owed: [...tell, { kind: 'timer', id: `people.raise|${reference}`, what: 'people.raise', due: at }],
  }
}

const changing = async <A extends 'admins.appoint' | 'admins.end'>(
  needs: PeopleNeeds,
  ask: Ask<A>,
  whom: Whom,
  { id, action, attempt }: { id: string; action: A; attempt: (organisation: Organisation | undefined) => Attempt },
): Promise<Changed<A>> => {
  const outcome: { what: AdminsNote } = { what: 'not-admin' }
  const acted = await needs.records.act(ask, { record: organisationRecord(id), id }, (current) => ({
    subject: subjectOf(whom),
    decide: (permit) => {
      const tried = attempt(current && organisationOf(current).organisation)
      outcome.what = tried.what
      if (!('organisation' in tried)) {
        return current ? { ok: true, decision: { document: current, happened: [] } } : { ok: false, why: 'not-there' }
      }
      const happening: Happening = { action, fields: ['posts'], facts: { person: whom.person.id, area: whom.area } }
      return { ok: true, decision: decisionOf(tried.organisation, happening, { needs, whom, permit, current }) }
    },
  }))
  if (!acted.ok) return acted
  const { what } = outcome
  if (what === 'made' || what === 'ended') await needs.raiseVersion()
  return { ok: true, permit: acted.permit, what }
}

/** Makes somebody an admin of an area, in the organisation that runs its partnership. */
export const makeAdmin = async (
  needs: PeopleNeeds,
  ask: Ask<'admins.appoint'>,
  whom: Whom,
): Promise<Changed<'admins.appoint'>> => {
  const { places } = needs
  const { person, area } = whom
  const directory = await needs.directory()
  const fresh = newPartnership(area, places.nameOf(area) ?? { en: area })
  const { id } = partnershipOf(directory, area, places) ?? fresh
  const day = dayOf(needs.clock())
  return changing(needs, ask, whom, {
    id,
    action: 'admins.appoint',
    attempt: (organisation = fresh) => {
      const appointed = appointAdmin(organisation, person.id, { area, day })
      return appointed ? { organisation: appointed, what: 'made' } : { what: 'already' }
    },
  })
}

/** The directory with one organisation as it is at this moment. */
const withFresh = (directory: Directory, organisation: Organisation): Directory => ({
  ...directory,
  organisations: directory.organisations.map((one) => (one.id === organisation.id ? organisation : one)),
})

/** Ends an admin of an area. The last one who has an account can't be ended: nobody could hand on any more. */
export const stopAdmin = async (
  needs: PeopleNeeds,
  ask: Ask<'admins.end'>,
  whom: Whom,
): Promise<Changed<'admins.end'>> => {
  const { places } = needs
  const { person, area } = whom
  const directory = await needs.directory()
  const day = dayOf(needs.clock())
  const held = adminsOf(directory, area, day, places).find((one) => one.person === person.id)
  if (!held) {
    const asked = await ask(subjectOf(whom))
    return asked.ok ? { ok: true, permit: asked.permit, what: 'not-admin' } : asked
  }
  const hasAccount = (id: string) => (directory.people.get(id)?.identities.length ?? 0) > 0
  return changing(needs, ask, whom, {
    id: held.organisation,
    action: 'admins.end',
    attempt: (organisation) => {
      if (!organisation) return { what: 'not-admin' }
      const now = adminsOf(withFresh(directory, organisation), area, day, places)
      const mine = now.find((one) => one.person === person.id && one.organisation === organisation.id)
      if (!mine) return { what: 'not-admin' }
      if (!now.some((one) => one.person !== person.id && hasAccount(one.person))) return { what: 'last' }
      return { organisation: endAdmin(organisation, mine, day), what: 'ended' }
    },
  })
}
