import { setTimeout as sleep } from 'node:timers/promises'
import { verify } from '../../bot/audit/verify/verify.ts'
import type { Instant } from '../../bot/time/instant.ts'
import { dayOf, epochOf, instantAt, instantOfEpoch } from '../../bot/time/instant.ts'
import { loadCalendar } from '../../bot/time/working/load.ts'
import { nextDigestTime } from '../../bot/time/working/sending.ts'
import { openConnector } from '../connector/connector.ts'
import type { Storm } from '../connector/storm.ts'
import { begin } from './begin.ts'
import { stormOf } from './broken.ts'
import type { Answered, Evidence, Sample } from './evidence.ts'
import { modelOf } from './model.ts'
import { overdue } from './overdue.ts'
import { partnerships, strangers } from './people.ts'
import { startBot } from './process.ts'
import { repliesHeard, speaking, wholeOf } from './speaking.ts'
import type { Outcome, Setting } from './steps/setting.ts'
import { cosmos } from './stores/cosmos.ts'
import { embedded } from './stores/embedded.ts'
import type { Setup } from './stores/place.ts'
import { traffic } from './traffic.ts'

export interface Options {
  readonly store: 'embedded' | 'cosmos'
  readonly seconds: number
  readonly seed: number
  /** Steps a second. */
  readonly rate: number
  /** Where every step has to be taken, however slow the machine: so many seconds at the most. */
  readonly mostSeconds?: number
  /** Modules that are loaded before the bot, to plant a failure. */
  readonly preload?: readonly string[]
  /** In the place of the usual storm. */
  readonly storm?: Storm
  /** When everything has settled, before it is looked into: to plant a failure. */
  readonly before?: (setup: Setup) => Promise<void>
}

/** How many areas have people in it. */
const areas = 8
/** At most so many of what was made are asked for in the end. */
const mostTyped = 400
/** Milliseconds from one sample to the next, at the most. */
const sampling = 10_000
/** Milliseconds between two turns of the clock, and how far it is turned. */
const turning = 1_500
const advance = 'PT15M'
/** Mornings that come when the traffic is over, so that what was put off is tried again. */
const mornings = 3
/** Milliseconds after which something is late: where the clock jumps as the product itself reckons it, elsewhere at once. */
const late = { turned: 300_000, untouched: 5_000 }

/** Starts a bot, lets people have their way with it while things break, waits until all has settled, and looks at what is there. */
export const soak = async ({ store, seconds, seed, rate, ...options }: Options): Promise<Evidence> => {
  const replies = repliesHeard()
  const connector = await openConnector({ hears: replies.hears })
  const { serviceUrl } = connector
  const setup = await { embedded, cosmos }[store]({ seed, serviceUrl })
  const bot = await startBot({ ...setup.program, ...(options.preload ? { preload: options.preload } : {}) })
  const answered: Answered[] = []
  const outcomes: Record<Outcome, number> = { done: 0, answered: 0, refused: 0, 'nobody-knows': 0, wrong: 0 }
  const wrong: string[] = []
  const model = modelOf()
  let isUnderWay = false
  let marks = 0
  let aheadMs = setup.aheadMs
  const now = (): Instant => instantOfEpoch(Date.now() + aheadMs)

  const people = partnerships(areas)
  const everybody = [
    ...strangers,
    ...people.flatMap(({ coordinator, contact, worker }) => [coordinator, contact, worker]),
  ]
  const setting: Setting = {
    speaking: speaking(
      {
        url: bot.url,
        serviceUrl,
        authorization: setup.authorization,
        onAnswered: (what, milliseconds, status) => {
          if (isUnderWay) answered.push({ what, milliseconds, status })
        },
      },
      replies,
    ),
    model,
    partnerships: people,
    open: { actions: [], escalations: [], questions: [] },
    count: (outcome, heard) => {
      outcomes[outcome] += 1
      if (outcome === 'wrong' && heard && wrong.length < 5)
        wrong.push(`${heard.status} ${wholeOf(heard).slice(0, 500)}`)
    },
    nextMark: () => `list ${++marks} of the plan`,
  }

  const turn = async (by: { readonly advance: string } | { readonly set: Instant }) => {
    const response = await fetch(`${bot.url}/local/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(by),
    })
    const { now: then } = (await response.json()) as { now: Instant }
    aheadMs = Math.max(aheadMs, epochOf(then) - Date.now())
  }

  const began = { at: 0 }
  const samples: Sample[] = []
  const sample = async () => {
    const at = (performance.now() - began.at) / 1_000
    samples.push({ ...(await bot.measure()), at, turns: answered.length })
  }

  /**
   * Again and again until the traffic is over, with so many milliseconds between, and at least four times as many as it took: on
   * a busy machine collecting everything takes long, and nothing else would be done.
   */
  const meanwhile = async (pause: number, run: () => Promise<void>) => {
    let wait = pause
    while (isUnderWay && bot.isRunning()) {
      const until = performance.now() + wait
      while (isUnderWay && performance.now() < until) await sleep(Math.min(500, until - performance.now()))
      if (!isUnderWay || !bot.isRunning()) return
      const began = performance.now()
      await run()
      wait = Math.max(pause, 4 * (performance.now() - began))
    }
  }

  const nextMorning = () => instantAt(dayOf(nextDigestTime(now(), loadCalendar())), '10:00')
  const lateSince = () => instantOfEpoch(epochOf(now()) - (setup.turns ? late.turned : late.untouched))

  /** Until nothing is late: what Teams' limits leave room for takes its time, and so does a claim of somebody who hangs. */
  const caughtUp = async () => {
    for (let look = 0; look < 60; look++) {
      if (overdue(await setup.everything(), lateSince()).length === 0) return
      await sleep(look < 4 ? 250 : 1_000)
    }
  }

  const settles = async () => {
    await caughtUp()
    // What is said in a digest waits for the morning.
    for (let morning = 0; setup.turns && morning < mornings; morning++) {
      await turn({ set: nextMorning() })
      await caughtUp()
    }
  }

  const asksForAll = async () => {
    const known = new Map(everybody.map((one) => [one.aadObjectId, one]))
    const step = Math.max(1, Math.ceil(model.made.length / mostTyped))
    const asked = model.made.filter((_, index) => index % step === 0)
    const missing = []
    for (const one of asked) {
      const who = known.get(one.by)
      if (who && !wholeOf(await setting.speaking.says('typed', who, one.asks)).includes(one.mark)) missing.push(one)
    }
    return { asked: asked.length, missing }
  }

  if (setup.turns) await turn({ set: nextMorning() })
  await begin({
    speaking: setting.speaking,
    partnerships: people,
    isProduction: !setup.turns,
    gather: connector.gather,
  })
  const before = connector.posted.length
  connector.storm(options.storm ?? stormOf(seed, { hangs: seconds >= 60 }))
  setup.strike(true)
  isUnderWay = true
  began.at = performance.now()
  await sample()
  const beside = [
    meanwhile(Math.min(sampling, (seconds * 1_000) / 8), sample),
    ...(setup.turns ? [meanwhile(turning, () => turn({ advance }))] : []),
  ]
  await traffic(
    setting,
    { seed, rate, seconds, mostSeconds: options.mostSeconds ?? seconds, most: 64 },
    () => !bot.isRunning(),
  )
  const lasted = (performance.now() - began.at) / 1_000
  if (bot.isRunning()) await sample()
  isUnderWay = false
  connector.storm(undefined)
  setup.strike(false)
  await Promise.all(beside)
  const lived = bot.isRunning()
  if (lived) await settles()
  await options.before?.(setup)
  const typed = lived ? await asksForAll() : { asked: 0, missing: model.made }
  const exitCode = await bot.stop()
  const evidence: Evidence = {
    ...{ seed, store, seconds: lasted, answered, outcomes, wrong, samples, typed, lived, exitCode },
    ...{ claims: model.claims, made: model.made, faults: bot.faults, struck: setup.struck(), lateSince: lateSince() },
    ...{ documents: await setup.everything(), posted: connector.posted, before, asked: connector.asked },
    chains: await verify(setup.store),
    naming: bot.lines.filter((line) =>
      everybody.some(({ id, aadObjectId, name }) => [id, aadObjectId, name].some((mark) => line.includes(mark))),
    ),
  }
  await setup.close()
  await connector.close()
  return evidence
}
