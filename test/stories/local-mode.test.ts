import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openSqlite } from '../../bot/storage/sqlite.ts'
import { asha } from '../world/people.ts'
import type { World } from '../world/world.ts'
import { world } from '../world/world.ts'

const people = z.array(z.object({ area: z.string(), roles: z.array(z.string()), email: z.string(), id: z.string() }))

const turned = z.object({ now: z.string().optional(), error: z.string().optional() })

describe("local mode's helpers", () => {
  let liaison: World

  beforeAll(async () => {
    liaison = await world()
  })

  afterAll(() => liaison.close())

  const turn = async (by: unknown) => {
    const response = await liaison.post('/local/clock', by)
    return { status: response.status, body: turned.parse(await response.json()) }
  }

  test('the demonstration people of Avon and Somerset and Gwent are all there, and plainly fictional', async () => {
    const personas = people.parse(await (await fetch(`${liaison.bot}/local/personas`)).json())
    for (const area of ['E23000036', 'W15000002']) {
      const roles = personas.filter((persona) => persona.area === area).flatMap((persona) => persona.roles)
      for (const role of ['spoc', 'deputy', 'lead', 'coordinator', 'chair', 'admin']) expect(roles).toContain(role)
    }
    for (const { id, email } of personas) {
      expect(id).toMatch(/^29:/)
      expect(email).toMatch(/\.example$/)
    }
  })

  test('the clock is turned forward, over HTTP and in chat, and the answers follow it', async () => {
    expect(await turn({ advance: 'P1DT2H' })).toEqual({ status: 200, body: { now: '2026-11-24T12:00:00.000Z' } })
    const [answer] = await liaison.as(asha).says('clock +1d')
    expect(answer?.activity.text).toBe('The clock now reads 2026-11-25, 12:00.')
    const card = JSON.stringify(await liaison.as(asha).says('police spoc bristol'))
    expect(card).toContain('Confirmed 14 days ago')
  })

  test.each([
    [{ set: '2020-01-01T00:00:00Z' }, 409],
    [{ advance: '-P1D' }, 409],
    [{ advance: 'soon' }, 400],
    [{ set: 'tomorrow' }, 400],
    [{}, 400],
    [{ advance: 'P1D', set: '2027-01-04T09:00:00Z' }, 400],
  ])('%j turns nothing and says why', async (by, status) => {
    const outcome = await turn(by)
    expect(outcome.status).toBe(status)
    expect(outcome.body.error).toMatch(/\.$/)
  })

  test('what the resolver makes of a message can be asked, and is what the card is made from', async () => {
    const understood = await (await liaison.post('/local/resolve', { text: 'cps camden' })).json()
    expect(understood).toMatchObject({
      action: 'answer',
      areas: ['E23000001'],
      offers: [],
      agency: 'cps',
      cpsAreas: ['london-north', 'london-south'],
      preferredCpsArea: 'london-north',
    })
    expect((await liaison.post('/local/resolve', { words: 'bristol' })).status).toBe(400)
  })
})

test('a new start remembers who was greeted and what the clock reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-restart-'))
  const file = join(folder, 'liaison.db')
  const installed = { type: 'installationUpdate', action: 'add' }
  const before = await world({ store: openSqlite(file) })
  expect((await before.as(asha).sends(installed)).posted).toHaveLength(1)
  await before.post('/local/clock', { advance: 'P3D' })
  await before.close()

  const after = await world({ store: openSqlite(file) })
  expect((await after.as(asha).sends(installed)).posted).toEqual([])
  const [answer] = await after.as(asha).says('clock')
  expect(answer?.activity.text).toContain('2026-11-26')
  await after.close()
  await rm(folder, { recursive: true })
})
