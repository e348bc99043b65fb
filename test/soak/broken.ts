import type { Storm } from '../connector/storm.ts'

/** What Teams does now and then, each as likely as it is here often. */
const shortly: Storm['of'] = [
  ...Array.from({ length: 4 }, () => ({ status: 429, code: 'TooManyRequests', retryAfter: 1 })),
  ...Array.from({ length: 3 }, () => ({ status: 412, code: 'PreconditionFailed' })),
  ...Array.from({ length: 4 }, () => ({ status: 502, code: 'BadGateway' })),
  ...Array.from({ length: 3 }, () => ({ status: 503, code: 'ServiceUnavailable' })),
  ...Array.from({ length: 3 }, () => ({ cut: 'before' }) as const),
  ...Array.from({ length: 3 }, () => ({ cut: 'after' }) as const),
  { status: 403, code: 'MessageWritesBlocked' },
  { status: 404, code: 'ConversationNotFound' },
]

const never: Storm['of'] = [...shortly, { hang: 'before' }, { hang: 'after' }]

/** A storm of these; `hangs`: with requests that are never answered, each of which takes its time. */
export const stormOf = (seed: number, { hangs }: { readonly hangs: boolean }): Storm => ({
  share: 0.06,
  seed,
  of: hangs ? never : shortly,
})
