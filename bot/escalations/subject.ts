import type { Directory } from '../directory/domain/model.ts'
import { partyKey, readParty } from '../directory/domain/party.ts'
import { accountsOf } from '../directory/party-accounts.ts'
import type { Subject } from '../rights/subject.ts'
import type { Day } from '../time/instant.ts'
import type { Concerned, Escalation } from './domain/escalation.ts'

interface Known {
  readonly directory: Directory
  readonly day: Day
}

const contacts = new Set(['spoc', 'lead'])

/** The posts of an organisation that may act in the holder's place: its contacts and its leads, and whoever covers them. */
const contactsOf = (directory: Directory, organisation: string): readonly string[] =>
  (directory.organisations.find(({ id }) => id === organisation)?.posts ?? [])
    .filter(({ kind }) => contacts.has(kind))
    .map(({ id }) => partyKey({ organisation, post: id }))

/** Whoever may settle one agency's part; never who raised it: nobody answers their own. */
export const receiversOf = (
  { raiser, restrictedTo }: Pick<Escalation, 'raiser' | 'restrictedTo'>,
  { organisation, holder }: Pick<Concerned, 'organisation' | 'holder'>,
  { directory, day }: Known,
): readonly string[] => {
  const handed = holder === undefined || readParty(holder)?.organisation === organisation ? [] : [holder]
  const parties = restrictedTo
    ? [holder ?? '']
    : [...(holder === undefined ? [] : [holder]), ...contactsOf(directory, organisation), ...handed]
  return accountsOf(directory, parties, day).filter((account) => account !== raiser)
}

/** Whose a right is asked for: who raised it, who is asked, who chairs the group on whose agenda it is, or all, for reading it. */
export type Whose = 'raiser' | 'receivers' | 'chairs' | 'everybody'

/** An escalation as a right is asked for on it. Both areas look after it; a restricted one is nobody's but those named. */
export const escalationSubject = (
  escalation: Escalation,
  { directory, day, whose, chairs = [] }: Known & { readonly whose: Whose; readonly chairs?: readonly string[] },
): Subject => {
  const { state, audience, from, to, raiser, restrictedTo, concerned } = escalation
  const receivers = () => concerned.flatMap((part) => receiversOf(escalation, part, { directory, day }))
  const inChair = () => accountsOf(directory, chairs, day)
  const own = {
    raiser: () => [raiser],
    receivers,
    chairs: inChair,
    everybody: () => [raiser, ...receivers(), ...inChair()],
  }
  return {
    ...{ state, audience, own: own[whose]() },
    areas: [...new Set([to.area, from.area])],
    ...(restrictedTo ? { restrictedTo } : {}),
  }
}
