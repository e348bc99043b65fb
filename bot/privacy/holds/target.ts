import type { HeldThing } from '../../../cards/holds/facts.ts'
import type { PrivacyNeeds } from '../needs.ts'
import { findReferred } from '../referred.ts'

const caseKey = /^k\d+:([0-9a-f]{8})[0-9a-f]{32}$/

/** As its card shows it: a case by the beginning of its key, which nobody can turn back into the URN. */
export const shownTarget = (target: string): HeldThing => {
  const key = caseKey.exec(target)?.[1]
  return key === undefined ? { as: 'record', shown: target.slice(target.indexOf('|') + 1) } : { as: 'case', shown: key }
}

/** What is to be held or lifted: a case under every key there ever was, or one record. Empty: there is nothing so called. */
export const targetsOf = async (needs: PrivacyNeeds, given: string): Promise<readonly string[]> => {
  const parts = given.split(',').map((part) => part.trim())
  if (parts.length <= 5 && parts.every((part) => caseKey.test(part))) return parts
  const keys = needs.caseKeys.all(given)
  if (keys.length > 0) return keys
  const found = await findReferred(needs, given)
  return found ? [found.at.record] : []
}
