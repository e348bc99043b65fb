import { describe, expect, test } from 'vitest'
import { publishedList, readPublished } from '../../../bot/directory/exchange/published.ts'
import { subscribeTo } from '../../../bot/directory/exchange/subscribe.ts'
import { loadDirectory } from '../../../bot/directory/load.ts'
import { openSqlite } from '../../../bot/storage/sqlite.ts'
import { appointed, directory, organisation, person, post, today } from '../made.ts'

const identities = [{ tenantId: 'tenant', oid: 'oid', as: 'home' as const }]
const ours = directory(
  [
    organisation({
      posts: [
        post({
          appointments: [appointed('past', { to: '2026-06-30' }), appointed('asha', { deputy: 'tom' })],
          away: [{ from: '2026-01-01', to: '2026-01-08', by: 'past' }],
        }),
        post({ id: 'closed', until: '2026-06-30', appointments: [appointed('past')] }),
      ],
    }),
  ],
  [person('asha', { identities, language: 'cy' }), person('tom'), person('past')],
)
const list = publishedList(ours, 'Avon and Somerset', today)

const subscribed = async () => {
  const store = openSqlite(':memory:')
  const take = async (published: typeof list) => subscribeTo(store, await loadDirectory(store), published)
  expect(await take(list)).toMatchObject([{ fate: 'done' }])
  return { store, take }
}

describe('a published list', () => {
  test('says who holds a post and how to reach them, from whom and since when', () => {
    expect(list).toMatchObject({ from: 'Avon and Somerset', publishedOn: today })
    expect(list.organisations[0]?.people.map(({ name, email }) => [name, email])).toEqual([
      ['asha Example', 'asha@force.police.example'],
      ['tom Example', 'tom@force.police.example'],
    ])
  })

  test('holds no sign-ins, no settings of a person, nobody who has left', () => {
    const text = JSON.stringify(list)
    for (const word of ['identities', 'oid', 'tenant', 'language', 'past', 'closed']) expect(text).not.toContain(word)
  })

  test("does not pass on another deployment's entries", () => {
    const theirs = { ...ours, subscribed: [{ organisation: 'force', publishedOn: today, from: 'Gwent' }] }
    expect(publishedList(theirs, 'Avon and Somerset', today).organisations).toEqual([])
  })

  test('comes back as it was written; anything else is not taken for one', () => {
    expect(readPublished(JSON.stringify(list))).toEqual(list)
    for (const text of ['', '[]', '{"kind":"liaison-directory"}', JSON.stringify({ ...list, v: 2 })])
      expect(readPublished(text)).toBeUndefined()
  })
})

describe('a subscription', () => {
  test('is stored read-only, with its age, beside our own ids', async () => {
    const { store } = await subscribed()
    const { directory: held } = await loadDirectory(store)
    expect(held.subscribed).toEqual([
      { organisation: 'avon-and-somerset~force', publishedOn: today, from: 'Avon and Somerset' },
    ])
    expect([...held.people.keys()]).toEqual(['avon-and-somerset~asha', 'avon-and-somerset~tom'])
    expect(held.organisations[0]?.posts[0]?.appointments).toMatchObject([
      { person: 'avon-and-somerset~asha', deputy: 'avon-and-somerset~tom' },
    ])
    expect(held.people.get('avon-and-somerset~asha')?.identities).toEqual([])
    await store.close()
  })

  test('takes a later list in place of the earlier, and forgets who is no longer in it', async () => {
    const { store, take } = await subscribed()
    const later = publishedList(
      directory([organisation({ posts: [post({ appointments: [appointed('tom')] })] })], [person('tom')]),
      'Avon and Somerset',
      '2026-12-01',
    )
    expect(await take(later)).toEqual([{ name: 'Avon and Somerset Police', fate: 'done' }])
    const { directory: held } = await loadDirectory(store)
    expect([...held.people.keys()]).toEqual(['avon-and-somerset~tom'])
    expect(held.subscribed[0]?.publishedOn).toBe('2026-12-01')
    expect(held.version).toBe(2)
    await store.close()
  })

  test('forgets an organisation, with its people, that the later list lacks', async () => {
    const { store, take } = await subscribed()
    expect(await take({ ...list, publishedOn: '2026-12-01', organisations: [] })).toMatchObject([{ fate: 'done' }])
    const { directory: held } = await loadDirectory(store)
    expect([held.organisations, [...held.people]]).toEqual([[], []])
    await store.close()
  })

  test('refuses an older list', async () => {
    const { store, take } = await subscribed()
    expect(await take({ ...list, publishedOn: '2026-01-01', organisations: [] })).toBe('older')
    expect((await loadDirectory(store)).directory.organisations).toHaveLength(1)
    await store.close()
  })
})
