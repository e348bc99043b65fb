import { createHmac } from 'node:crypto'

declare const caseKey: unique symbol
/** A case, as records and the log name it: `k1:` and an HMAC of the URN's root. Only `caseKeysOf` makes one. */
export type CaseKey = string & { readonly [caseKey]: true }

const urn = /^(\d{2}[A-Z0-9]{2}\d{7})(?:\(?[MS]\)?)?(?:\/\d{1,2})?$/

/** The eleven characters that police, CPS and courts have in common, however they were typed. `undefined` when it is no URN. */
export const urnRoot = (typed: string): string | undefined => {
  const upper = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  // "12/AB/1234567" is written with slashes within the root; a last "/1" is a suffix.
  const joined = upper.replace(/^(\d{2})\/([A-Z0-9]{2})\/(\d)/, '$1$2$3')
  return urn.exec(joined)?.[1]
}

const versionOf = (key: string): string => {
  const version = /^(k\d+):.{32,}$/.exec(key)?.[1]
  if (version === undefined) throw new TypeError('A key for case keys is written "k1:" and at least 32 characters.')
  return version
}

/** Makes case keys. The newest key comes first: it names new records; the others still find what older ones named. */
export const caseKeysOf = (keys: readonly string[]) => {
  // Only here is a case key made.
  const made = (key: string, root: string) =>
    `${versionOf(key)}:${createHmac('sha256', key).update(root).digest('hex').slice(0, 40)}` as CaseKey
  for (const key of keys) versionOf(key)
  return {
    /** For a new record. `undefined` when what was typed is no URN, or there is no key. */
    current: (typed: string): CaseKey | undefined => {
      const [root, newest] = [urnRoot(typed), keys[0]]
      return root === undefined || newest === undefined ? undefined : made(newest, root)
    },
    /** Under every key there ever was, to search with. */
    all: (typed: string): readonly CaseKey[] => {
      const root = urnRoot(typed)
      return root === undefined ? [] : keys.map((key) => made(key, root))
    },
  }
}

export type CaseKeys = ReturnType<typeof caseKeysOf>
