import type { ByPhone } from '../../cards/raised/facts.ts'
import type { Directory } from '../directory/domain/model.ts'
import { findIdentity } from '../directory/identities.ts'
import { closes, opens } from '../time/working/hours.ts'

const weekdays = [1, 2, 3, 4, 5]

/** When and on what number an account (`tenant|object id`) can be rung for the details: theirs, else their service's. */
export const telephoneOf = (directory: Directory, account: string): ByPhone => {
  const [tenantId = '', oid = ''] = account.split('|')
  const [person] = findIdentity(directory, { tenantId, oid }).people
  const organisation = directory.organisations.find(({ id }) => id === person?.organisation)
  const hours = person?.hours ?? organisation?.hours ?? { days: weekdays, from: opens, to: closes }
  return { number: person?.phone ?? organisation?.phone, days: hours.days, from: hours.from, to: hours.to }
}
