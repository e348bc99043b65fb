import { sentenceOf } from '../audit/verify/finding.ts'
import { verify } from '../audit/verify/verify.ts'
import { FileRefusal } from '../storage/file-refusal.ts'
import type { WholeStore } from '../storage/port.ts'
import { differences, type Tally, tallyOf } from './tally.ts'
import { upgrading } from './versions/upgrade.ts'
import { upgrades } from './versions/upgrades.ts'

/** Reads all of a copy, and walks its chains. Throws `FileRefusal` when a chain is broken, or when it holds other than expected. */
export const checkCopy = async (store: WholeStore, what: string, expected?: Tally): Promise<Tally> => {
  const found = await tallyOf(store)
  const [difference] = expected ? differences(expected, found) : []
  if (difference !== undefined) throw new FileRefusal(`${what} was changed after it was made. ${difference}`)
  const { broken } = await verify(upgrading(store, upgrades))
  if (broken) throw new FileRefusal(`${what} has a broken chain: ${sentenceOf(broken)}`)
  return found
}
