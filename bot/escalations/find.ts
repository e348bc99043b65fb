import { partiesOf } from '../directory/parties-of.ts'
import type { Headed } from '../records/contract.ts'
import { headed } from '../records/shapes.ts'
import { keyOfPerson } from '../rights/decide.ts'
import { everyPage } from '../storage/pages.ts'
import { dayOf } from '../time/instant.ts'
import type { Turn } from '../turns/turn.ts'
import type { EscalationsNeeds } from './needs.ts'
import { escalationsElsewhere, escalationsOfArea, escalationsOfOwner } from './queries.ts'
import { escalationAt, escalationOf } from './stored.ts'

/** The first escalation at this record, as it is stored now. */
export const readEscalation = ({ records }: Pick<EscalationsNeeds, 'records'>, record: string) =>
  records.read(escalationAt(record))

const byDate = (found: readonly Headed[]) =>
  found.toSorted((one, other) => escalationOf(one).raisedAt.localeCompare(escalationOf(other).raisedAt))

/** What somebody raised, and what they have, as whatever they are: open, in the order in which it was raised. */
export const ownEscalations = async (needs: EscalationsNeeds, { who, at }: Turn): Promise<readonly Headed[]> => {
  const [actor, directory] = await Promise.all([needs.actor(who), needs.directory()])
  const owners = [keyOfPerson(who), ...partiesOf(actor, directory, dayOf(at))]
  const records = new Set<string>()
  for (const owner of owners)
    for await (const { value } of everyPage(needs.store, escalationsOfOwner, { owner, standing: 'open' }))
      records.add(value.record)
  const read = await Promise.all([...records].map((record) => readEscalation(needs, record)))
  const mayKnow = (document: Headed) => {
    const { audience, restrictedTo } = escalationOf(document)
    return (
      (audience === 'multi' || actor.seesJustice) &&
      (restrictedTo === undefined || restrictedTo.includes(keyOfPerson(who)))
    )
  }
  return byDate(read.flatMap((document) => (document && mayKnow(document) ? [document] : [])))
}

/** What is put to some areas or comes from them, once each, whoever may see it. */
async function* openIn(needs: Pick<EscalationsNeeds, 'store' | 'records'>, areas: readonly string[]) {
  for (const area of areas) {
    for await (const { value } of everyPage(needs.store, escalationsOfArea, { area, standing: 'open' }))
      yield headed.parse(value)
    for await (const { value } of everyPage(needs.store, escalationsElsewhere, { area, standing: 'open' })) {
      const document = await readEscalation(needs, value.record)
      if (document && !areas.includes(escalationOf(document).to.area)) yield document
    }
  }
}

/** What is open in some areas; restricted ones are nobody's but those named in them, and in no list of others. */
export const escalationsIn = async (
  needs: Pick<EscalationsNeeds, 'store' | 'records'>,
  areas: readonly string[],
  { seesJustice }: { readonly seesJustice: boolean },
): Promise<readonly Headed[]> => {
  const found: Headed[] = []
  for await (const document of openIn(needs, areas)) {
    const { audience, restrictedTo } = escalationOf(document)
    if (restrictedTo === undefined && (audience === 'multi' || seesJustice)) found.push(document)
  }
  return byDate(found)
}
