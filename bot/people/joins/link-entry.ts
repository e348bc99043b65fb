import {
  organisationDocument,
  organisationOf,
  organisationRecord,
  personDocument,
  personOf,
} from '../../directory/records.ts'
import type { Decision, Headed } from '../../records/contract.ts'
import { dayOf } from '../../time/instant.ts'
import type { Linked, Linking } from '../domain/linking.ts'
import { entryOf, link } from '../domain/linking.ts'
import type { PeopleNeeds } from '../needs.ts'
import { settledByOthers, workerAsks } from './worker.ts'

const decisionOf = (join: Linked, linked: Linking, current: Headed): Decision => {
  if (linked.result !== 'linked') return { document: current, happened: [] }
  const { person, organisation } = linked
  return {
    document: organisationDocument(organisation, organisationOf(current).listed),
    beside: [personDocument(person)],
    happened: [
      {
        action: 'entry.link',
        fields: linked.isNew ? ['person', 'posts'] : ['identities'],
        facts: { person: person.id, join: join.reference, confirmedBy: join.decidedBy ?? 'nobody' },
      },
    ],
  }
}

/** Adds the account of a confirmed request to the directory, in the organisation's own partition, as things are at that moment. */
export const linkEntry = async (needs: PeopleNeeds, join: Linked): Promise<Linking> => {
  const { records, clock } = needs
  const record = organisationRecord(join.organisation)
  let linked: Linking = { result: 'entry-gone' }
  const acted = await records.act(
    workerAsks(needs, 'entry.link'),
    { record, id: join.organisation },
    async (current) => {
      if (!current) return { subject: {}, decide: () => ({ ok: false, why: 'not-there' }) }
      const stored = await records.read({ record, id: entryOf(join) })
      const { organisation } = organisationOf(current)
      const now = link(join, organisation, stored && personOf(stored), dayOf(clock()))
      linked = now
      return {
        subject: { state: 'kept', organisation: join.organisation, areas: join.areas },
        decide: () => ({ ok: true, decision: decisionOf(join, now, current) }),
      }
    },
  )
  if (!acted.ok) settledByOthers(acted.why)
  return linked
}
