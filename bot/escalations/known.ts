import type { Directory } from '../directory/domain/model.ts'
import { findIdentity } from '../directory/identities.ts'
import type { Person as Account } from '../records/contract.ts'
import { keyOfPerson } from '../rights/decide.ts'
import type { Day } from '../time/instant.ts'
import type { Agencies } from './domain/climb.ts'
import type { EscalationsNeeds } from './needs.ts'

/** What is known of the agencies now, and of whoever raised it: by which entries nobody answers their own. */
export const agenciesNow = (
  { places }: Pick<EscalationsNeeds, 'places'>,
  directory: Directory,
  { raiser, day }: { readonly raiser: string; readonly day: Day },
): Agencies => {
  const [tenantId = '', oid = ''] = raiser.split('|')
  const raisers = findIdentity(directory, { tenantId, oid }).people.map(({ id }) => id)
  return { directory, places, day, raisers }
}

/** What a form is settled with, for whoever fills it in. */
export const knownFor = async (needs: EscalationsNeeds, who: Account, day: Day) => ({
  ...agenciesNow(needs, await needs.directory(), { raiser: keyOfPerson(who), day }),
  hostTenant: needs.hostTenant,
})
