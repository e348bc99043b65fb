import { describe, expect, test } from 'vitest'
import type { Item } from '../../bot/delivery/brings.ts'
import { escalationFolds } from '../../bot/escalations/folds.ts'
import type { Reads } from '../../bot/escalations/readers.ts'
import { escalationAt } from '../../bot/escalations/stored.ts'
import { instantOf } from '../../bot/time/instant.ts'
import type { World } from './world.ts'
import { world } from './world.ts'

const number = 'AS-2026-0042'
const raiser = 'Grace Imaginer'
const contact = 'Asha Samplewick'
const lead = 'Marcus Fictionby'
const morning = instantOf('2026-11-23T10:00:00Z')

/** The folds, with whom each message was made for in the place of a card. */
const folding = async (there: World, hostTenant?: string) => {
  const { tenantId } = await there.account(contact)
  const said: Reads[] = []
  const folds = escalationFolds({
    ...there.needs,
    hostTenant: hostTenant ?? tenantId,
    known: there.needs.actor,
    say: async (_item, reads) => {
      said.push(reads)
      return () => ({ summary: '', text: reads.as })
    },
  })
  const items = async (what: string): Promise<readonly Item[]> => {
    const record = await there.records.read(escalationAt(`escalation|${number}`))
    return (await there.owed(number)).filter((one) => one.what === what).map((owed) => ({ owed, record }))
  }
  const placed = async (what: string) => {
    const [item] = await items(what)
    const fold = folds[what]
    if (!item || !fold) return undefined
    return { item, fold, at: await fold.place(item, morning) }
  }
  return { folds, items, placed, said }
}

const scene = async (hostTenant?: string) => {
  const there = await world()
  await there.raises(raiser, number)
  return { ...there, ...(await folding(there, hostTenant)) }
}

describe('What an escalation says', () => {
  test('goes to whoever has it, in their own chat, as whoever holds the post then', async () => {
    const there = await scene()
    expect((await there.placed('escalation.told'))?.at).toEqual({ to: { person: await there.account(contact) } })
    await there.changeOrganisation('avon-and-somerset-police', (organisation) => ({
      ...organisation,
      posts: organisation.posts.map((post) =>
        post.kind === 'spoc' ? { ...post, away: [{ from: '2026-11-23', to: '2026-12-04' }] } : post,
      ),
    }))
    expect((await there.placed('escalation.told'))?.at).toEqual({ to: { person: await there.account('Tom Inventon') } })
    await there.close()
  })

  test('is over for whoever had it once the lead has it, and what they did is told to who raised it', async () => {
    const there = await scene()
    const before = await there.items('escalation.told')
    await there.until('2026-11-24T17:00:01Z', number)
    const [old] = before
    const record = await there.records.read(escalationAt(`escalation|${number}`))
    expect(old && (await there.folds['escalation.told']?.place({ owed: old.owed, record }, morning))).toEqual({
      dropped: 'with-another',
    })
    expect((await there.placed('escalation.news'))?.at).toEqual({ to: { person: await there.account(raiser) } })
    await there.close()
  })

  test('waits for 08:30 on a working day', async () => {
    const there = await scene()
    const opens = there.folds['escalation.told']?.opens
    expect(opens?.(instantOf('2026-12-24T18:20:00Z'))).toBe('2026-12-29T08:30:00.000Z')
    expect(opens?.(morning)).toBe(morning)
    await there.close()
  })

  test('goes to the mailbox of a service whose people Liaison can’t write to, and its raiser is told what became of it', async () => {
    const there = await scene('another-tenant')
    const told = await there.placed('escalation.told')
    expect(told?.at).toEqual({ dropped: 'to-mailbox' })
    const owed = told && (await told.fold.after(told.item, { fate: 'dropped', why: 'to-mailbox' }, morning))
    expect(owed?.map(({ what, occurrence }) => `${what} ${occurrence ?? ''}`.trim())).toEqual([
      'remind.nudge',
      'escalation.news round-about',
    ])
    await there.close()
  })

  test('of what nobody further is asked by itself goes to the coordinator of the area too', async () => {
    const there = await scene()
    await there.until('2026-11-24T17:00:01Z', number)
    await there.until('2026-11-26T17:00:01Z', number)
    expect((await there.placed('escalation.offered'))?.at).toEqual({
      to: { person: await there.account('Carys Enghraifft') },
    })
    await there.close()
  })

  test('of a restricted one goes to nobody but its two, whoever holds the post', async () => {
    const there = await world()
    const { id } = await there.person(lead)
    const party = `person|avon-and-somerset-police|${id}`
    const police = (await there.police()).id
    await there.raises(raiser, number, {
      restrictedTo: [await there.accountKey(raiser)],
      asked: [{ agency: 'police', organisation: police, holder: { rung: 1, party, held: [party] } }],
    })
    const { placed } = await folding(there)
    expect((await placed('escalation.told'))?.at).toEqual({ dropped: 'not-entitled' })
    await there.close()
  })

  test('stands in one card each, put right when the record changes', async () => {
    const there = await scene()
    const told = await there.placed('escalation.told')
    if (!told) throw new Error('Nothing is owed.')
    const slot = typeof told.fold.slot === 'string' ? told.fold.slot : told.fold.slot(told.item)
    expect(slot).toContain(number)
    const by = await there.accountKey(contact)
    await there.steps(contact, number, { type: 'answer', agency: 'police', by })
    const record = await there.records.read(escalationAt(`escalation|${number}`))
    const to = { person: await there.account(contact) }
    const standing = [{ owed: told.item.owed, record }]
    const made = await told.fold.make({ to, day: '2026-11-23', at: morning, items: [], standing })
    expect(made.message?.('en')).toMatchObject({ text: 'receiver' })
    expect(there.said.at(-1)?.escalation.state).toBe('responded')
    await there.close()
  })
})
