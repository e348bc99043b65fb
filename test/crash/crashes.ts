import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as moment } from 'node:timers/promises'
import type { FateDocument } from '../../bot/delivery/fate.ts'
import { fatesOf } from '../../bot/delivery/fate.ts'
import type { Store } from '../../bot/storage/port.ts'
import { instantOfEpoch } from '../../bot/time/instant.ts'
import { openConnector } from '../connector/connector.ts'
import { channel, chatOf, host, owe, recordOfAction, titleOf } from './due-actions.ts'

/** Short, so that each life begins where the one before it ended. */
const shortLease = 1_000
const usualLease = 20_000

/** Milliseconds between two looks at what the Connector has seen. */
const glance = 2

const start = (where: string, folder: string, leaseMs: number) => {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, ['test/crash/bot.ts', where, folder, host, String(leaseMs)], {
    env: { PATH },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const exit = once(child, 'exit')
  return {
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: async () => {
      child.kill('SIGKILL')
      await exit
    },
  }
}

type Bot = ReturnType<typeof start>

interface Place {
  readonly store: Store
  /** The path of the file, or the endpoint of the server. */
  readonly where: string
  readonly folder: string
}

/** So many people, each with an action due today, and what stands in Teams of that. */
const setting = async ({ store, where, folder }: Place, people: number) => {
  const connector = await openConnector()
  await owe(store, people, instantOfEpoch(Date.now()), connector.serviceUrl)
  const numbers = Array.from({ length: people }, (_, index) => index + 1)

  const fates = async () => {
    const all: FateDocument[][] = []
    for (const number of numbers) {
      const found: FateDocument[] = []
      for await (const fate of fatesOf(store, recordOfAction(number))) found.push(fate)
      all.push(found.filter(({ what }) => what === 'action.remind'))
    }
    return all
  }

  /** In how many messages of a conversation something stands now. */
  const messagesWith = (conversation: string, title: string) => {
    const standing = new Map(
      connector.posted
        .filter((one) => one.conversation === conversation)
        .map((one) => [one.id, JSON.stringify(one.activity)]),
    )
    return [...standing.values()].filter((said) => said.includes(title)).length
  }

  return {
    start: (leaseMs: number) => start(where, folder, leaseMs),
    asked: () => connector.asked.length,
    /** Waits until Teams has seen so many requests more. Throws when the bot ends by itself. */
    sees: async (more: number, bot: Bot) => {
      const goal = connector.asked.length + more
      while (connector.asked.length < goal && bot.isRunning()) await moment(glance)
      if (!bot.isRunning()) throw new Error('The bot ended by itself.')
    },
    /** Waits until each action has the fate of both its reminders. */
    finished: async () => {
      while ((await fates()).some((of) => of.length < 2)) await moment(50)
    },
    /** What stands where in the end. */
    outcome: async () => ({
      fates: await fates(),
      inChats: numbers.map((number) => messagesWith(chatOf(number), titleOf(number))),
      /** One post says all of a day; beyond ten actions it counts the rest. */
      channelPosts: new Set(connector.posted.filter((one) => one.conversation === channel).map(({ id }) => id)).size,
    }),
    close: connector.close,
  }
}

/** How many messages more than one there are of the same thing. */
export const repeated = (times: readonly number[]) => times.reduce((sum, count) => sum + Math.max(0, count - 1), 0)

/** Kills a bot in the midst of its work, again and again, then lets one finish. `next`: after how many requests, 1 to 4. */
export const crashing = async (place: Place, kills: number, next: () => number) => {
  const here = await setting(place, kills * 2)
  for (let killed = 0; killed < kills; killed++) {
    const bot = here.start(shortLease)
    await here.sees(next(), bot)
    await bot.kill()
  }
  const last = here.start(shortLease)
  await here.finished()
  await last.kill()
  const outcome = await here.outcome()
  await here.close()
  return outcome
}

/** Several bots side by side on one store; with `oneDies` the first is killed in the midst of its work. */
export const sideBySide = async (place: Place, bots: number, oneDies: boolean) => {
  const here = await setting(place, 40)
  const all = Array.from({ length: bots }, () => here.start(oneDies ? shortLease * 5 : usualLease))
  const [first] = all
  const began = performance.now()
  if (oneDies && first) {
    await here.sees(2, first)
    await first.kill()
  }
  const died = performance.now()
  await here.finished()
  const tookOverMs = performance.now() - (oneDies ? died : began)
  await Promise.all(all.map((bot) => bot.kill()))
  const outcome = await here.outcome()
  await here.close()
  return { ...outcome, tookOverMs }
}
