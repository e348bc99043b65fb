import type { Reached } from '../../../cards/roster/facts.ts'
import type { Directory, Organisation, Person } from '../../directory/domain/model.ts'
import { findIdentity } from '../../directory/identities.ts'
import type { Person as Account, RosterMember, Route } from '../../turns/reach.ts'

/** Somebody in a channel: as Teams knows them, and as the directory does. */
export interface Member {
  readonly name: string
  readonly as: RosterMember['as']
  /** By which they sign in here; absent when Teams does not say. */
  readonly account?: Account
  readonly people: readonly Person[]
  /** Whose posts name them. */
  readonly organisations: readonly Organisation[]
}

/** A guest signs in with an account of the host's tenant; a member of another tenant with one of their own. */
const accountOf = ({ oid, tenantId, as }: RosterMember, host: string): Account | undefined => {
  const tenant = as === 'partner' ? tenantId : host
  return oid && tenant ? { tenantId: tenant, oid } : undefined
}

export const memberOf = (teams: RosterMember, directory: Directory, host: string): Member => {
  const account = accountOf(teams, host)
  const found = account ? findIdentity(directory, account) : { people: [], organisations: [] }
  const { name, as } = teams
  return { name, as, ...(account ? { account } : {}), ...found }
}

/** How Liaison reaches somebody, or what would help. Nobody of another tenant can be written to 1:1. */
export const reachedBy = ({ as, people }: Member, route: Route): Reached => {
  const isPartner = as === 'partner'
  if (route.by === 'chat' && !isPartner) return 'chat'
  const hasAddress = people.some(({ email }) => email)
  if (isPartner) return hasAddress ? 'email-other-tenant' : 'other-tenant'
  if (hasAddress) return 'email'
  return people.length > 0 ? 'add-app' : 'join'
}
