import { describe, expect, test } from 'vitest'
import type { OwedDocument } from '../../bot/delivery/owed.ts'
import { joinTimers } from '../../bot/people/joins/timers.ts'
import { joinOf } from '../../bot/people/records.ts'
import type { Message } from '../../cards/message.ts'
import { host } from './partnership.ts'
import { world } from './world.ts'

const referenceOn = (message: Message): string => /\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(message.text)?.[0] ?? ''

const owing = (record: string, what: string, here: Awaited<ReturnType<typeof world>>): OwedDocument => ({
  id: `owed|${what}|1`,
  record,
  first: record.slice('join|'.length),
  kind: 'timer',
  v: 1,
  what,
  due: here.now(),
  shard: 0,
  by: { tenantId: host, oid: 'niamh', role: 'spoc', agency: 'isva', by: 'appointment' },
  state: 'waiting',
})

/** A request that was confirmed, and whose linking is due. */
const confirmed = async () => {
  const here = await world()
  const form = { organisation: 'harbour', role: 'isva', name: 'Grace Imaginer', entry: 'new' }
  const reference = referenceOn(await here.as('g1').presses('join.ask', form))
  await here.as('niamh').says(`confirm join ${reference}`)
  const record = `join|${reference}`
  const due = owing(record, 'join.link', here)
  const join = async () => {
    const stored = await here.records.read({ record, id: reference })
    if (!stored) throw new Error('The request is gone.')
    return joinOf(stored)
  }
  const organisation = () => here.records.read({ record: 'organisation|harbour', id: 'harbour' })
  return { ...here, due, join, organisation }
}

describe('A confirmed account gets onto its entry, wherever the power fails', () => {
  test('between the entry and the version of the directory: done again, each is there once', async () => {
    const { needs, due, join, organisation, directory, deliver, known } = await confirmed()
    const cut = joinTimers({
      ...needs,
      raiseVersion: async () => {
        throw new Error('The power failed.')
      },
    })
    await expect(cut['join.link']?.(due)).rejects.toThrow('The power failed.')
    expect((await join()).linkedAt).toBeUndefined()
    const before = (await directory()).version

    await deliver()
    expect((await join()).linkedAt).toBeDefined()
    expect((await directory()).version).toBeGreaterThan(before)
    expect((await known({ tenantId: host, oid: 'g1' })).parts).toHaveLength(1)
    expect((await organisation())?.events).toBe(1)
  })

  test('before anything: the worker finds it due and does it', async () => {
    const { deliver, join, known } = await confirmed()
    await deliver()
    expect((await join()).linkedAt).toBeDefined()
    expect((await known({ tenantId: host, oid: 'g1' })).parts).toHaveLength(1)
  })

  test('done twice, it changes and tells once', async () => {
    const { needs, due, deliver, organisation, inbox } = await confirmed()
    await deliver()
    await joinTimers(needs)['join.link']?.(due)
    await deliver()
    expect((await organisation())?.events).toBe(1)
    expect(inbox('g1')).toHaveLength(1)
  })
})

test('an entry that is gone when the account is added takes the request to the admin, who is told why', async () => {
  const here = await world()
  const form = { organisation: 'harbour', role: 'isva', name: 'Grace Imaginer', entry: 'grace' }
  const reference = referenceOn(await here.as('g1').presses('join.ask', form))
  await here.as('niamh').says(`confirm join ${reference}`)
  const [organisation, grace] = await Promise.all(
    ['harbour', 'grace'].map((id) => here.store.read('records', 'organisation|harbour', id)),
  )
  if (!organisation || !grace) throw new Error('The partnership is not there.')
  await here.store.commit('organisation|harbour', [
    { type: 'replace', document: organisation.value, tag: organisation.tag },
    { type: 'delete', id: 'grace', tag: grace.tag },
  ])
  await here.deliver()
  expect(JSON.stringify(here.inbox('priya'))).toContain('no longer in the directory')
  expect(here.inbox('g1').at(-1)?.text).toContain('With the admin')
})

test('what is owed is not sent once it no longer applies', async () => {
  const here = await world()
  const form = { organisation: 'force', role: 'investigator', name: 'Leila Testerly' }
  const leila = here.as('leila')
  const reference = referenceOn(await leila.presses('join.ask', form))
  const record = await here.records.read({ record: `join|${reference}`, id: reference })
  const render = here.renderers['join.to-decide']
  const owed = (oid: string) => ({
    ...owing(`join|${reference}`, 'join.to-decide', here),
    to: { person: { tenantId: host, oid } },
  })
  expect(await render?.(owed('asha'), record)).toMatchObject({ record: `join|${reference}` })
  expect(await render?.(owed('niamh'), record)).toEqual({ dropped: 'no-longer-theirs' })
  await leila.says(`withdraw join ${reference}`)
  const withdrawn = await here.records.read({ record: `join|${reference}`, id: reference })
  expect(await render?.(owed('asha'), withdrawn)).toEqual({ dropped: 'settled' })
  await here.deliver()
  expect(here.inbox('asha')).toEqual([])
})
