import type { RaisedPart } from '../../cards/raised/facts.ts'
import { fateDocument, fateId } from '../delivery/fate.ts'
import { toMailbox } from '../reminders/place/around.ts'
import type { Concerned } from './domain/escalation.ts'
import type { EscalationsNeeds } from './needs.ts'
import { toldId } from './owing.ts'

const told: ReadonlySet<string> = new Set(['sent', 'updated', 'folded', 'maybe-sent'])

/** Whether whoever has a part has been told, for those who wait for it. Why somebody could not be is the admins' alone. */
export const reachedOf = async (
  { store }: Pick<EscalationsNeeds, 'store'>,
  record: string,
  part: Concerned,
): Promise<RaisedPart['reached']> => {
  if (part.state !== 'waiting' || part.holder === undefined) return undefined
  const read = await store.read('records', record, fateId({ id: `owed|${toldId(part)}` }))
  if (!read) return 'not-yet'
  const { fate, why } = fateDocument.parse(read.value)
  if (told.has(fate)) return 'told'
  return why === toMailbox ? 'by-letter' : 'unreached'
}
