import type { Posted } from '../connector/connector.ts'
import type { Place } from '../world/envelope.ts'
import { chatOf, envelopes } from '../world/envelope.ts'
import type { Person } from '../world/people.ts'

/** What came of one activity. */
export interface Heard {
  /** Of the answer over HTTP; 0 where there was none. */
  readonly status: number
  /** Parsed; its text where it is no JSON. */
  readonly body: unknown
  /** What was posted in reply to it. */
  readonly replies: readonly Posted[]
}

/** Milliseconds after which whoever asked goes away. */
const patience = 25_000

interface Needs {
  readonly url: string
  readonly serviceUrl: string
  /** The header that Teams would send. */
  readonly authorization: () => Promise<string>
  readonly onAnswered: (what: string, milliseconds: number, status: number) => void
}

const bodyOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export type Replies = ReturnType<typeof repliesHeard>

/** Which of the posted messages answers which activity. */
export const repliesHeard = () => {
  const waiting = new Map<string, Posted[]>()
  return {
    hears: (posted: Posted) => {
      waiting.get(posted.activity.replyToId ?? '')?.push(posted)
    },
    during: async <Result>(id: string, run: () => Promise<Result>) => {
      const replies: Posted[] = []
      waiting.set(id, replies)
      const result = await run()
      waiting.delete(id)
      return { result, replies }
    },
  }
}

/** People who speak to a bot over HTTP, and hear what it replies through the Connector. */
export const speaking = ({ url, serviceUrl, authorization, onAnswered }: Needs, replies: Replies) => {
  const envelope = envelopes(serviceUrl, `soak-${process.pid}`)

  const post = async (body: unknown): Promise<{ readonly status: number; readonly body: unknown }> => {
    try {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: await authorization() },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      })
      return { status: response.status, body: bodyOf(await response.text()) }
    } catch {
      return { status: 0, body: undefined }
    }
  }

  const send = async (what: string, activity: ReturnType<typeof envelope>): Promise<Heard> => {
    const began = performance.now()
    const { result, replies: heard } = await replies.during(activity.id, () => post(activity))
    onAnswered(what, performance.now() - began, result.status)
    return { ...result, replies: heard }
  }

  return {
    send,
    activity: (who: Person, part: Record<string, unknown>, where: Place = chatOf(who)) => envelope(who, where, part),
    says: (what: string, who: Person, text: string) =>
      send(what, envelope(who, chatOf(who), { type: 'message', text })),
    /** Answered in the response itself. */
    asks: (what: string, who: Person, text: string) =>
      send(what, envelope(who, chatOf(who), { type: 'message', text, deliveryMode: 'expectReplies' })),
    presses: (what: string, who: Person, verb: string, data: unknown) =>
      send(
        what,
        envelope(who, chatOf(who), {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        }),
      ),
    searches: (what: string, who: Person, text: string) =>
      send(
        what,
        envelope(who, chatOf(who), {
          type: 'invoke',
          name: 'composeExtension/query',
          value: { commandId: 'find', parameters: [{ name: 'place', value: text }] },
        }),
      ),
  }
}

export type Speaking = ReturnType<typeof speaking>

/** Everything that was heard, as one text. */
export const wholeOf = ({ body, replies }: Heard): string =>
  JSON.stringify([body, replies.map(({ activity }) => activity)])
