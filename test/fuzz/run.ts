import type { Posted } from '../connector/connector.ts'
import { openConnector } from '../connector/connector.ts'
import { partnerships } from '../soak/people.ts'
import { startBot } from '../soak/process.ts'
import { cosmos } from '../soak/stores/cosmos.ts'
import { embedded } from '../soak/stores/embedded.ts'
import { world } from '../world/world.ts'
import { caseOf } from './cases.ts'
import { marks, typist } from './marks.ts'
import type { Json } from './mutate/values.ts'
import { record } from './recording.ts'
import type { Request } from './request.ts'
import { isWhole, jsonRequest, send } from './request.ts'

export interface Options {
  readonly store: 'embedded' | 'cosmos'
  readonly seed: number
  readonly seconds: number
  /** At most so many. */
  readonly cases: number
  /** Only one in so many of the commands and buttons is recorded. */
  readonly oneIn?: number
  readonly preload?: readonly string[]
}

export interface Found {
  readonly number: number
  readonly what: string
  /** The request that did it, its body cut short. */
  readonly request: string
}

export interface Fuzzed {
  readonly recorded: number
  readonly cases: number
  readonly statuses: Readonly<Record<string, number>>
  /** Every one of them is a bug. */
  readonly found: readonly Found[]
  readonly lived: boolean
  readonly answersStill: boolean
  /** Lines of the log in which something stands that was typed, or somebody who typed it. */
  readonly naming: readonly string[]
}

const ours = /it is our fault|a ni sydd ar fai|Something went wrong here/

const shown = ({ method, path, headers, body }: Request) =>
  `${method} ${path.slice(0, 200)} ${JSON.stringify(headers.filter(([name]) => name !== 'host')).slice(0, 400)} ${body.toString('utf8').slice(0, 2_000)}`

/** Whether an answer is one that no request may get. */
const isFault = (status: number, text: string) =>
  (status >= 500 && status !== 501) || ours.test(text) || text.includes('"statusCode":500')

/** Starts a bot, records what can be said to it, then says it wrong in every way there is. */
export const fuzz = async ({ store, seed, seconds, cases, oneIn = 1, preload = [] }: Options): Promise<Fuzzed> => {
  const heard: Posted[] = []
  const connector = await openConnector({ hears: (posted) => heard.push(posted) })
  const { serviceUrl } = connector
  const setup = await { embedded, cosmos }[store]({ seed, serviceUrl })
  const bot = await startBot({
    ...setup.program,
    env: { ...setup.program.env, LOG_LEVEL: 'info', LIAISON_FIRST_ADMINS: typist.aadObjectId },
    preload,
  })
  const port = Number(new URL(bot.url).port)
  const authorization = await setup.authorization()
  const signed = authorization === '' ? [] : ([['authorization', authorization]] as const)
  const statuses: Record<string, number> = {}
  const found: Found[] = []
  let faults = 0

  const look = (number: number, status: number, text: string, request: Request) => {
    const what = [
      ...(isFault(status, text) ? [`answered ${status}: ${text.slice(-300)}`] : []),
      ...(status === 0 && isWhole(request) ? ['no answer'] : []),
      ...(heard.some(({ activity }) => ours.test(activity.text ?? '')) ? ['told a person that it is our fault'] : []),
      ...bot.faults.slice(faults).map(({ type, message, stack }) => `logged ${type}: ${message}\n${stack}`),
    ]
    faults = bot.faults.length
    heard.length = 0
    if (what.length > 0) found.push({ number, what: what.join('\n'), request: shown(request) })
  }

  const sendOne = async (number: number, request: Request) => {
    const { status, text } = await send(port, request)
    statuses[status] = (statuses[status] ?? 0) + 1
    const posted = [...heard]
    look(number, status, text, request)
    return { text, posted }
  }

  const words = await world()
  const some = (all: readonly string[]) => all.filter((_, index) => index % oneIn === 0)
  const [commands, verbs] = [some(words.commands), some(words.verbs)]
  await words.close()
  const people = partnerships(3).flatMap(({ coordinator, contact, worker }) => [coordinator, contact, worker])
  const recorded = await record({
    serviceUrl,
    commands,
    verbs,
    people,
    send: async (activity: Json) => {
      const request = jsonRequest('/api/messages', Buffer.from(JSON.stringify(activity)), signed)
      const { text, posted } = await sendOne(-1, request)
      const [, body = ''] = text.split('\r\n\r\n')
      return { body: body.startsWith('{') ? JSON.parse(body) : undefined, posted }
    },
  })

  const until = performance.now() + seconds * 1_000
  let number = 0
  for (; number < cases && performance.now() < until && bot.isRunning(); number++) {
    const request = caseOf({ recorded, signed, serviceUrl, isLocal: setup.turns }, seed * 1_000_003 + number)
    if (request) await sendOne(number, request)
  }
  const lived = bot.isRunning()
  const asks = { type: 'message', id: 'last', text: 'who is the spoc for Bristol?', deliveryMode: 'expectReplies' }
  const first = { ...JSON.parse(JSON.stringify(recorded[0])), ...asks }
  const last = await send(port, jsonRequest('/api/messages', Buffer.from(JSON.stringify(first)), signed))
  await bot.stop()
  look(number, 200, '', jsonRequest('/after/the/last', Buffer.alloc(0)))
  await setup.close()
  await connector.close()
  const low = marks.map((mark) => mark.toLowerCase())
  return {
    ...{ recorded: recorded.length, cases: number, statuses, found, lived },
    answersStill: last.text.includes('AdaptiveCard'),
    naming: bot.lines.filter((line) => low.some((mark) => line.toLowerCase().includes(mark))),
  }
}
