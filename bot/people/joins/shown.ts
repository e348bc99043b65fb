import type { JoinFacts } from '../../../cards/join/facts.ts'
import { joinMessage } from '../../../cards/join/index.ts'
import type { Language } from '../../../cards/language.ts'
import type { Message } from '../../../cards/message.ts'
import type { Directory } from '../../directory/domain/model.ts'
import { present } from '../../directory/domain/present.ts'
import { named } from '../../directory/named.ts'
import { dayOf } from '../../time/instant.ts'
import type { Join } from '../domain/join.ts'
import { isOpen } from '../domain/join.ts'
import { accountIn } from '../domain/linking.ts'
import type { PeopleNeeds } from '../needs.ts'
import { decidersOf } from './deciders.ts'
import { answerDue } from './due.ts'

/** Whose card it is, and the name and address that it may show. */
const particulars = ({ claim, account }: Join, { people }: Directory) => {
  if (!claim) return { inDirectory: false, replaces: false }
  if (!('entry' in claim)) return { ...claim, inDirectory: false, replaces: false }
  const entry = people.get(claim.entry)
  const there = entry && accountIn(entry, account.tenantId)
  return {
    inDirectory: true,
    replaces: there !== undefined && there.oid !== account.oid,
    ...(entry ? present({ name: entry.name, email: entry.email }) : {}),
  }
}

export const organisationName = ({ organisations }: Directory, id: string, language: Language): string => {
  const found = organisations.find((one) => one.id === id)
  return found ? named(found.names, language) : id
}

export const stateOf = ({ state, linkedAt }: Join): JoinFacts['state'] => (linkedAt ? 'linked' : state)

/** A request as its reader sees it at this moment. */
export const showJoin = async (
  needs: PeopleNeeds,
  join: Join,
  reader: JoinFacts['reader'],
): Promise<(language: Language) => Message> => {
  const directory = await needs.directory()
  const isAskers = reader === 'asker' && isOpen(join)
  const asked = isAskers
    ? await decidersOf(needs, join, join.state === 'with-admin' ? 'admin' : 'organisation')
    : undefined
  const names = asked?.people.map(({ name }) => name) ?? []
  const facts = present({
    reference: join.reference,
    state: stateOf(join),
    reader,
    ...particulars(join, directory),
    guest: join.account.as === 'guest',
    why: join.why,
    with: names.filter((name) => name !== undefined),
    unnamedAdmin: names.includes(undefined),
    until: dayOf(answerDue(join.askedAt, needs.calendar)),
    today: dayOf(needs.clock()),
  })
  return (language) =>
    joinMessage({ ...facts, organisation: organisationName(directory, join.organisation, language) }, language)
}
