import { z } from 'zod'

/** How a request to Teams ended badly. */
export type Failure =
  | {
      readonly type: 'refused'
      readonly status: number
      readonly code: string
      /** Milliseconds, when Teams named them. */
      readonly retryAfter?: number
    }
  /** No connection was made: nothing was done. */
  | { readonly type: 'unreachable' }
  /** A reset, or silence: nobody can tell whether it was done. */
  | { readonly type: 'unanswered' }
  /** Teams was not asked: its limits leave room only after so many milliseconds. */
  | { readonly type: 'held-back'; readonly again: number }

const unreachable: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

const restError = z.looseObject({
  name: z.literal('RestError'),
  code: z.string().nullish(),
  statusCode: z.number().nullish(),
})

interface Answered {
  readonly response: { readonly headers: { readonly get: (name: string) => unknown } }
}

/** The library's error keeps the response where no schema sees it. */
const isAnswered = (error: unknown): error is Answered =>
  error instanceof Error && 'response' in error && typeof error.response === 'object' && error.response !== null

const seconds = z.coerce.number().min(0).max(86_400)

const retryAfterIn = (error: unknown): number | undefined => {
  if (!isAnswered(error)) return undefined
  const parsed = seconds.safeParse(error.response.headers.get('retry-after') ?? undefined)
  return parsed.success ? parsed.data * 1_000 : undefined
}

/** What a request to Teams died of; `undefined` for what is no request's failure: a token that could not be had, a mistake of ours. */
export const failureOf = (error: unknown): Failure | undefined => {
  if (error instanceof Error && error.name === 'AbortError') return { type: 'unanswered' }
  const parsed = restError.safeParse(error)
  if (!parsed.success) return undefined
  const { statusCode, code } = parsed.data
  // Taken, but the answer could not be read.
  if (statusCode != null && statusCode < 400) return { type: 'unanswered' }
  if (statusCode == null) return { type: code && unreachable.has(code) ? 'unreachable' : 'unanswered' }
  const retryAfter = retryAfterIn(error)
  return { type: 'refused', status: statusCode, code: code ?? '', ...(retryAfter === undefined ? {} : { retryAfter }) }
}
