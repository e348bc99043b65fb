import { describe, expect, test } from 'vitest'
import { draftTimers, endDraft, keepDraft } from '../../bot/escalations/drafts/keep.ts'
import { draftAt, draftOf } from '../../bot/escalations/drafts/stored.ts'
import { textsOfRecord } from '../../bot/records/queries.ts'
import { everyPage } from '../../bot/storage/pages.ts'
import { guarded } from '../records/acting.ts'
import { avon, world } from './world.ts'

const reference = 'K7M2-9QXA'
const author = 'Grace Imaginer'

const kept = async () => {
  const there = await world()
  const keeps = async (text: string) =>
    keepDraft(
      there.needs,
      await there.turnOf(author),
      {
        reference,
        values: { reason: 'REFERRAL', area: avon },
        texts: [{ field: 'what', text: guarded(text) }],
        areas: [avon],
      },
      await there.askAs(author, 'escalation.draft'),
    )
  const texts = async () => {
    const found = []
    for await (const { value } of everyPage(there.store, textsOfRecord, draftAt(reference))) found.push(value)
    return found
  }
  const draft = async () => {
    const found = await there.records.read(draftAt(reference))
    return found && draftOf(found)
  }
  return { ...there, keeps, texts, draft }
}

describe('A draft', () => {
  test('is kept with its words, and says what it said last', async () => {
    const there = await kept()
    expect(await there.keeps('Please confirm the date')).toMatchObject({ ok: true })
    expect(await there.keeps('Please confirm the new date')).toMatchObject({ ok: true })
    expect(await there.texts()).toMatchObject([{ text: 'Please confirm the new date' }])
    await there.close()
  })

  test('is its author’s alone', async () => {
    const there = await kept()
    await there.keeps('Please confirm the date')
    const ask = await there.askAs('Carys Enghraifft', 'escalation.drop-draft')
    expect(await endDraft(there.needs, reference, { state: 'dropped' }, ask)).toMatchObject({ why: 'not-there' })
    await there.close()
  })

  test('that is sent or dropped leaves no words behind, only that it was', async () => {
    const there = await kept()
    await there.keeps('Please confirm the date')
    const ask = await there.askAs(author, 'escalation.drop-draft')
    expect(await endDraft(there.needs, reference, { state: 'sent', number: 'AS-2026-0042' }, ask)).toMatchObject({
      ok: true,
    })
    expect(await there.texts()).toEqual([])
    expect(await there.draft()).toMatchObject({ state: 'sent', number: 'AS-2026-0042', values: {} })
    await there.close()
  })

  test('that nobody sends goes after a day, and not before', async () => {
    const there = await kept()
    await there.keeps('Please confirm the date')
    const lapse = draftTimers(there.needs)['escalation-draft.lapse']
    const [owed] = await there.owedBy(draftAt(reference).record)
    if (!lapse || !owed) throw new Error('Nothing is owed.')
    await there.at('2026-11-24T09:59:00Z')
    await lapse(owed)
    expect(await there.draft()).toMatchObject({ state: 'kept' })
    await there.at('2026-11-24T10:00:00Z')
    await lapse(owed)
    expect(await there.draft()).toMatchObject({ state: 'dropped' })
    expect(await there.texts()).toEqual([])
    await there.close()
  })
})
