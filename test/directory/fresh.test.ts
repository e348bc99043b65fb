import { describe, expect, test } from 'vitest'
import { actorsIn } from '../../bot/directory/actors.ts'
import { loadDirectory } from '../../bot/directory/load.ts'
import { organisationDocument, organisationRecord, personDocument } from '../../bot/directory/records.ts'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { instantOf } from '../../bot/time/instant.ts'
import { appointed, organisation, person, post, smallBook } from './made.ts'

const who = { tenantId: 't', oid: 'asha' }
const signedIn = person('asha', { identities: [{ ...who, as: 'home' }] })
const force = organisation({ posts: [post({ appointments: [appointed('asha')] })] })

/** One instance that has read the directory, and a store that others change behind its back. */
const held = async ({ firstAdmin = false } = {}) => {
  const store = openSqlite(':memory:')
  const record = organisationRecord('force')
  await store.commit(record, [
    { type: 'create', document: organisationDocument(force) },
    { type: 'upsert', document: personDocument(signedIn) },
  ])
  const { directory } = await loadDirectory(store)
  const actors = actorsIn({
    store,
    directory: async () => directory,
    places: smallBook,
    clock: () => instantOf('2026-11-23T10:00:00Z'),
    isFirstAdmin: () => firstAdmin,
  })
  const replace = async (
    document: Parameters<typeof organisationDocument>[0] | Parameters<typeof personDocument>[0],
  ) => {
    const read = await store.read('records', record, document.id)
    const next = 'posts' in document ? organisationDocument(document) : personDocument(document)
    await store.commit(record, [{ type: 'replace', document: next, tag: read?.tag ?? '' }])
  }
  return { actors, replace }
}

const rolesOf = ({ parts }: { readonly parts: readonly { readonly role: string }[] }) => parts.map(({ role }) => role)

describe('who somebody is', () => {
  test('is what the store says at that moment, not what an instance remembers', async () => {
    const { actors, replace } = await held()
    expect(rolesOf(await actors.fresh(who))).toEqual(['spoc'])
    await replace(organisation({ posts: [post({ appointments: [appointed('asha', { to: '2026-11-22' })] })] }))
    expect(rolesOf(await actors.known(who))).toEqual(['spoc'])
    expect(rolesOf(await actors.fresh(who))).toEqual([])
  })

  test('ends with the identity: an entry that was unlinked a second ago gives nothing', async () => {
    const { actors, replace } = await held()
    await replace(person('asha'))
    expect(await actors.fresh(who)).toMatchObject({ people: [], parts: [], seesJustice: false })
  })

  test('is nobody with the same object id in another tenant', async () => {
    const { actors } = await held()
    expect(rolesOf(await actors.fresh({ ...who, tenantId: 'another' }))).toEqual([])
  })

  test('is an admin from the start when the configuration says so, without a post', async () => {
    const { actors } = await held({ firstAdmin: true })
    expect(rolesOf(await actors.fresh({ tenantId: 't', oid: 'odette' }))).toEqual(['admin'])
  })
})
