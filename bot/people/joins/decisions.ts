import type { Decision, Owed } from '../../records/contract.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Permit } from '../../rights/permit.ts'
import type { Instant } from '../../time/instant.ts'
import type { Calendar } from '../../time/working/calendar.ts'
import { nextSendingTime } from '../../time/working/sending.ts'
import type { Person as Account } from '../../turns/reach.ts'
import type { Join } from '../domain/join.ts'
import { confirmed, declined, linkedOn, passedToAdmin, takenBy, withdrawn } from '../domain/join.ts'
import { entryOf } from '../domain/linking.ts'
import { joinDocument } from '../records.ts'
import type { Deciders } from './deciders.ts'
import { answerDue } from './due.ts'

const unanswered = 'join.unanswered|1'

interface Telling {
  readonly at: Instant
  readonly calendar: Calendar
}

const told = (what: string, about: string, account: Account, { at, calendar }: Telling): Owed => ({
  kind: 'message',
  id: `${what}|${about}|${keyOfPerson(account)}`,
  what,
  due: nextSendingTime(at, calendar),
  to: { person: { tenantId: account.tenantId, oid: account.oid } },
})

/** Those who decide are told once for each time that it comes to them. */
const toDecide = ({ confirmed: times, state }: Join, { people }: Deciders, telling: Telling): readonly Owed[] =>
  people.map(({ account }) => told('join.to-decide', `${state}-${times}`, account, telling))

const outcome = (join: Join, telling: Telling): Owed =>
  told('join.outcome', join.linkedAt ? 'linked' : `${join.state}-${join.confirmed}`, join.account, telling)

export const asked = (join: Join, deciders: Deciders, calendar: Calendar): Decision => ({
  document: joinDocument(join),
  happened: [
    {
      action: 'join.ask',
      fields: ['state', 'owner', 'organisation', ...Object.keys(join.claim ?? {})],
      to: join.state,
      facts: { organisation: join.organisation },
    },
  ],
  owed: [
    ...toDecide(join, deciders, { at: join.askedAt, calendar }),
    ...(join.state === 'asked'
      ? [{ kind: 'timer', id: unanswered, what: 'join.unanswered', due: answerDue(join.askedAt, calendar) } as const]
      : []),
  ],
})

/** The account is added by what is owed, in the organisation's own commit: see the README on what happens in between. */
export const confirming = (join: Join, { as, at }: Permit): Decision => {
  const now = confirmed(join, keyOfPerson(as))
  return {
    document: joinDocument(now),
    happened: [
      {
        action: 'join.confirm',
        fields: ['state', 'decidedBy', 'confirmed'],
        from: join.state,
        to: now.state,
        facts: { organisation: join.organisation, entry: entryOf(join) },
      },
    ],
    owed: [{ kind: 'timer', id: `join.link|${now.confirmed}`, what: 'join.link', due: at }],
    cancelled: [unanswered],
  }
}

export const declining = (join: Join, { as, at }: Permit, calendar: Calendar): Decision => {
  const now = declined(join, keyOfPerson(as))
  return {
    document: joinDocument(now),
    happened: [{ action: 'join.decline', fields: ['state', 'decidedBy', 'claim'], from: join.state, to: now.state }],
    owed: [outcome(now, { at, calendar })],
    cancelled: [unanswered],
  }
}

export const withdrawing = (join: Join): Decision => {
  const now = withdrawn(join)
  return {
    document: joinDocument(now),
    happened: [{ action: 'join.withdraw', fields: ['state', 'claim'], from: join.state, to: now.state }],
    cancelled: [unanswered],
  }
}

/** It goes to the admin, and whoever asked hears who has it. */
const toAdmin = (join: Join, now: Join, deciders: Deciders, telling: Telling) => ({
  document: joinDocument(now),
  owed: [...toDecide(now, deciders, telling), outcome(now, telling)],
  cancelled: [unanswered],
  ...{ from: join.state, to: now.state },
})

export const passing = (join: Join, admins: Deciders, telling: Telling): Decision => {
  const { from, to, ...decision } = toAdmin(join, passedToAdmin(join, 'unanswered'), admins, telling)
  return { ...decision, happened: [{ action: 'join.pass-to-admin', fields: ['state', 'why'], from, to }] }
}

/** The entry was taken by another account meanwhile (`by`), or is gone. */
export const notLinking = (join: Join, by: string | undefined, admins: Deciders, telling: Telling): Decision => {
  const now = by === undefined ? passedToAdmin(join, 'entry-gone') : takenBy(join, by)
  const { from, to, ...decision } = toAdmin(join, now, admins, telling)
  return { ...decision, happened: [{ action: 'join.link', fields: ['state', 'why'], from, to }] }
}

/** The account is on the entry: whoever asked is told, and so is whoever's account gave way. */
export const linking = (join: Join, telling: Telling): Decision => {
  const now = linkedOn(join, telling.at, entryOf(join))
  const { tenantId } = join.account
  const replaced = join.claim && 'entry' in join.claim ? join.claim.replaces : undefined
  return {
    document: joinDocument(now),
    happened: [{ action: 'join.link', fields: ['linkedAt', 'claim'], facts: { entry: entryOf(join) } }],
    owed: [
      outcome(now, telling),
      ...(replaced ? [told('join.replaced', 'account', { tenantId, oid: replaced }, telling)] : []),
    ],
  }
}
