import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../bot/storage/port.ts'
import { crashing, repeated, sideBySide } from './crashes.ts'

/** Twenty in the gate, a hundred in `npm run kills`. */
const kills = Number(process.env.CRASHES ?? 20)
const patience = 30_000 + kills * 6_000

/** The same moments in every run. */
const moments = () => {
  let count = 0
  return () => (count++ % 4) + 1
}

interface Place {
  readonly store: Store
  readonly where: string
  readonly close: () => Promise<void>
}

/** What a bot on such a store does when it is killed: told once for each store, in files of their own, so that both run side by side. */
export const killedOn = (name: string, open: (folder: string) => Promise<Place>) =>
  describe(`a bot on ${name}`, () => {
    let folder = ''
    let place: Place

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'liaison-crash-'))
      place = await open(folder)
    })

    afterEach(async () => {
      await place.close()
      await rm(folder, { recursive: true })
    })

    test(
      `that is killed ${kills} times in the midst of sending loses nothing, and repeats at most one message a kill`,
      async () => {
        const { fates, inChats, channelPosts } = await crashing({ ...place, folder }, kills, moments())
        for (const of of fates) expect(of.map(({ occurrence }) => occurrence)).toHaveLength(2)
        expect(inChats.filter((times) => times === 0)).toEqual([])
        expect(channelPosts).toBeGreaterThan(0)
        expect(repeated(inChats) + channelPosts - 1).toBeLessThanOrEqual(kills)
      },
      patience,
    )

    test.each([2, 4])(
      '%d side by side say nothing twice',
      async (bots) => {
        const { inChats, channelPosts } = await sideBySide({ ...place, folder }, bots, false)
        expect(new Set(inChats)).toEqual(new Set([1]))
        expect(channelPosts).toBe(1)
      },
      patience,
    )

    test(
      'whose neighbour is killed takes its work over when the claims have run out',
      async () => {
        const { fates, inChats, tookOverMs } = await sideBySide({ ...place, folder }, 2, true)
        for (const of of fates) expect(of).toHaveLength(2)
        expect(inChats.filter((times) => times === 0)).toEqual([])
        expect(tookOverMs).toBeLessThan(30_000)
      },
      patience,
    )
  })
