import { textsIn } from '../../records/texts.ts'
import { keyOfPerson } from '../../rights/decide.ts'
import type { Subject } from '../../rights/subject.ts'
import type { Person } from '../../turns/reach.ts'
import { removableBy } from '../domain/removable.ts'
import type { PrivacyNeeds } from '../needs.ts'
import type { Referred } from '../referred.ts'

export interface Meant {
  readonly who: Person
  readonly field: string | undefined
}

/** The texts that somebody means, and as what a right is asked for on them: without a text there is nothing. */
export const textSubject = async (
  { store }: Pick<PrivacyNeeds, 'store'>,
  { at, referable, document }: Referred,
  { who, field }: Meant,
): Promise<{ readonly fields: readonly string[]; readonly subject: Subject }> => {
  const asker = keyOfPerson(who)
  const { fields, isOwn } = removableBy(asker, await textsIn(store, at.record), field)
  if (fields.length === 0 || !referable.subject) return { fields: [], subject: { state: 'none' } }
  return { fields, subject: { ...referable.subject(document), state: 'kept', own: isOwn ? [asker] : [] } }
}
