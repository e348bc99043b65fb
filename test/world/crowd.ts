import type { Person as Entry, Organisation } from '../../bot/directory/domain/model.ts'
import {
  organisationDocument,
  organisationOf,
  organisationRecord,
  personDocument,
} from '../../bot/directory/records.ts'
import { raiseVersion } from '../../bot/directory/save.ts'
import type { Store } from '../../bot/storage/port.ts'
import type { Person } from './people.ts'

const numbered = (index: number) => `Person ${String(index + 1).padStart(2, '0')}`

/** So many contacts more of one organisation, each with a post and an account: at most 98, since one commit holds them. */
export const crowd = async (
  store: Store,
  {
    organisation,
    tenantId,
    count,
  }: { readonly organisation: string; readonly tenantId: string; readonly count: number },
): Promise<readonly Person[]> => {
  const record = organisationRecord(organisation)
  const found = await store.read('records', record, organisation)
  if (!found) throw new Error(`There is no ${organisation}.`)
  const before = organisationOf(found.value)
  const entries = Array.from({ length: count }, (_, index): Entry => {
    const id = `${organisation}.person-${index + 1}`
    const oid = `00000000-0000-4000-9000-${String(index + 1).padStart(12, '0')}`
    return { id, organisation, name: numbered(index), identities: [{ tenantId, oid, as: 'home' }] }
  })
  const posts = entries.map(({ id }, index): Organisation['posts'][number] => ({
    ...{ id: `contact-${index + 1}`, kind: 'spoc', title: { en: `Contact ${index + 1}` }, covers: [], away: [] },
    appointments: [{ person: id, from: '2026-01-01' }],
  }))
  const changed = { ...before.organisation, posts: [...before.organisation.posts, ...posts] }
  await store.commit(record, [
    { type: 'replace', document: organisationDocument(changed, before.listed), tag: found.tag },
    ...entries.map((entry) => ({ type: 'upsert' as const, document: personDocument(entry) })),
  ])
  await raiseVersion(store)
  return entries.map(({ name, identities }, index) => ({
    ...{ id: `29:person-${index + 1}`, name, tenantId, aadObjectId: identities[0]?.oid ?? '' },
  }))
}
