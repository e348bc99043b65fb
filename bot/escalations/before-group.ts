import type { Group } from '../groups/domain/group.ts'
import { everyPage } from '../storage/pages.ts'
import type { Store } from '../storage/port.ts'
import type { Escalation } from './domain/escalation.ts'
import { escalationsOfArea } from './queries.ts'
import { escalationOf } from './stored.ts'

/** What has been put to a group, the first to be raised first: numbers, reasons and agencies (framework C3). None is restricted. */
export const putToGroup = async (
  { store }: { readonly store: Pick<Store, 'query'> },
  { area, record, audience }: Pick<Group, 'area' | 'record' | 'audience'>,
): Promise<readonly Escalation[]> => {
  const found: Escalation[] = []
  for await (const { value } of everyPage(store, escalationsOfArea, { area, standing: 'open' })) {
    const one = escalationOf(value)
    const isTheirs = one.state === 'on-agenda' && one.agenda?.group === record
    const isSeen = one.restrictedTo === undefined && (one.audience === 'multi' || audience === 'justice')
    if (isTheirs && isSeen) found.push(one)
  }
  return found
}
