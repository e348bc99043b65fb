import { describe, expect, test } from 'vitest'
import { openTelemetry } from '../../bot/telemetry/open.ts'
import { asha } from '../world/people.ts'
import { world } from '../world/world.ts'
import { openReceiver } from './receiver.ts'

/** Milliseconds that a close may take; and what no close reaches that waits for the collector, which is given ten seconds. */
const patience = 100
const tooLong = 8_000

describe('A collector that', () => {
  const asking = async (endpoint: string, within?: number) => {
    const telemetry = await openTelemetry({ collector: { type: 'otlp', endpoint } }, within)
    const liaison = await world({ telemetry })
    const [answer] = await liaison.as(asha).says('who is the spoc for Bristol?')
    return { telemetry, liaison, answer }
  }

  test('takes nothing changes no answer, and it is counted that it did not', async () => {
    const receiver = await openReceiver('refuses')
    const { telemetry, liaison, answer } = await asking(receiver.endpoint)
    expect(answer?.activity.attachments).toHaveLength(1)
    await liaison.close()
    expect(receiver.asked()).toBe(2)
    const failed = telemetry.counts.samplesOf('liaison_telemetry_failed_total')
    expect(failed.map(({ labels }) => labels.signal).toSorted()).toEqual(['metrics', 'traces'])
    await receiver.close()
  })

  test('is not there changes no answer, and keeps nobody waiting at the end', async () => {
    const receiver = await openReceiver()
    await receiver.close()
    const { liaison, answer } = await asking(receiver.endpoint, patience)
    expect(answer?.activity.attachments).toHaveLength(1)
    const began = performance.now()
    await liaison.close()
    expect(performance.now() - began).toBeLessThan(tooLong)
  })

  test('never answers changes no answer, and keeps nobody waiting at the end', async () => {
    const receiver = await openReceiver('hangs')
    const { liaison, answer } = await asking(receiver.endpoint, patience)
    expect(answer?.activity.attachments).toHaveLength(1)
    const began = performance.now()
    await liaison.close()
    expect(performance.now() - began).toBeLessThan(tooLong)
    expect(receiver.asked()).toBeGreaterThan(0)
    await receiver.close()
  })
})
