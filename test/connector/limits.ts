import type { Refusal, Request } from './request.ts'
import { homeOf } from './request.ts'

export interface LimitOptions {
  /** Requests a second from one app to one tenant. */
  readonly tenantRate?: number
}

/** `[most, milliseconds]`, by what is asked for. */
const sending = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const

const members = [
  [14, 1_000],
  [16, 2_000],
  [120, 30_000],
  [3_600, 3_600_000],
] as const

/** Who shares a limit, and which: a conversation's messages, its members, or the opening of chats with one person. */
const limitsFor = ({ conversation, part, body }: Request) => {
  if (conversation === undefined) return { key: `open ${body}`, limits: sending }
  if (part === 'activities') return { key: `send ${homeOf(conversation)}`, limits: sending }
  return { key: `members ${homeOf(conversation)}`, limits: members }
}

/**
 * Teams' limits as they are documented, counted at the door: a request that would be one too many is refused with the whole
 * seconds after which there is room, and is not counted itself. One Connector is one tenant.
 */
export const enforcing = ({ tenantRate = 30 }: LimitOptions) => {
  const counted = new Map<string, number[]>()

  const roomAt = (key: string, limits: readonly (readonly [number, number])[], at: number) => {
    const before = counted.get(key) ?? []
    return Math.max(
      at,
      ...limits.map(([most, within]) => {
        const counting = before.filter((moment) => moment > at - within)
        return counting.length < most ? at : (counting.at(-most) ?? at) + within
      }),
    )
  }

  return (request: Request): Refusal | undefined => {
    const { key, limits } = limitsFor(request)
    const { at } = request
    const room = Math.max(roomAt(key, limits, at), roomAt('tenant', [[tenantRate, 1_000]], at))
    if (room > at)
      return { status: 429, code: 'TooManyRequests', retryAfter: Math.max(1, Math.ceil((room - at) / 1_000)) }
    for (const name of [key, 'tenant']) counted.set(name, [...(counted.get(name) ?? []).slice(-1_800), at])
    return undefined
  }
}
