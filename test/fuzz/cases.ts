import { spoiltBytes } from './mutate/bytes.ts'
import { drawOf } from './mutate/draw.ts'
import { spoiltEnvelope } from './mutate/envelope.ts'
import { mutated } from './mutate/tree.ts'
import type { Json } from './mutate/values.ts'
import { jsonOf } from './mutate/values.ts'
import type { Request } from './request.ts'
import { jsonRequest } from './request.ts'

interface Needs {
  readonly recorded: readonly Json[]
  /** The header with the token, where there is one. */
  readonly signed: readonly (readonly [string, string])[]
  readonly serviceUrl: string
  /** Local mode has helpers that can be asked too. */
  readonly isLocal: boolean
}

const helpers: readonly (readonly [string, Json])[] = [
  ['/local/clock', { advance: 'PT1M' }],
  ['/local/clock', { set: '2026-11-25T10:00:00Z' }],
  ['/local/resolve', { text: 'who is the spoc for Bristol?', lang: 'en' }],
  ['/local/guard', { text: 'the contact for Bath', audience: 'multi', lang: 'cy' }],
]

const addressIn = (body: Buffer): unknown => {
  try {
    const parsed = JSON.parse(body.toString('utf8'))
    return parsed?.serviceUrl
  } catch {
    return undefined
  }
}

/** A bot in local mode replies to wherever it is told: the fuzz writes to nobody but the Connector. */
const staysHere = (body: Buffer, serviceUrl: string) => {
  const address = addressIn(body)
  return typeof address !== 'string' || !/^https?:/i.test(address.trim()) || address === serviceUrl
}

/** One request that is wrong in some way; the same one for the same number. */
export const caseOf = ({ recorded, signed, serviceUrl, isLocal }: Needs, number: number): Request | undefined => {
  const draw = drawOf(number)
  const [path, value] =
    isLocal && draw.chance(0.06) ? draw.one(helpers) : (['/api/messages', draw.one(recorded)] as const)
  const wrong = draw.chance(0.8) ? mutated(value, recorded, draw) : value
  const bytes = Buffer.from(jsonOf(wrong))
  const body = draw.chance(0.15) ? spoiltBytes(bytes, draw) : bytes
  if (!staysHere(body, serviceUrl)) return undefined
  const request = jsonRequest(path, body, signed)
  return draw.chance(0.12) ? spoiltEnvelope(request, draw) : request
}
