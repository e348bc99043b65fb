import { StoreFault } from './port.ts'
import type { Failure } from './retry.ts'

const fieldOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined

const numberOf = (error: unknown, name: string): number | undefined => {
  const value = fieldOf(error, name)
  return typeof value === 'number' ? value : undefined
}

/** An answer that the SDK takes for a good one and we do not, in the shape of its own errors. */
export class Answered extends Error {
  readonly code: number
  readonly retryAfterInMs: number | undefined
  constructor(code: number, message: string, retryAfterInMs?: number) {
    super(message)
    this.name = 'Answered'
    this.code = code
    this.retryAfterInMs = retryAfterInMs
  }
}

/** Reads the SDK's errors. What carries no HTTP status (resets, deadlines, an answer that is no JSON) counts as no answer. */
export const failureOf = (error: unknown): Failure => {
  // A batch's error wraps the one with the code.
  const cause = fieldOf(error, 'cause')
  const source = numberOf(error, 'code') === undefined && cause ? cause : error
  const retryAfter = numberOf(source, 'retryAfterInMs')
  return { status: numberOf(source, 'code') ?? 0, ...(retryAfter === undefined ? {} : { retryAfter }) }
}

/** What the caller gets: the SDK's errors stay inside, as the cause. */
export const faultOf = (error: unknown): StoreFault => {
  const { status } = failureOf(error)
  const said = error instanceof Answered ? error.message : `Cosmos DB answered ${status}.`
  return status === 0
    ? new StoreFault('Cosmos DB gave no answer that can be relied on.', 503, { cause: error })
    : new StoreFault(said, status, { cause: error })
}
